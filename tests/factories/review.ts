import type { Status } from "@/lib/entry/registration/workflow";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "./account";
import { givenCampaign, givenCatalogue } from "./campaign";
import { givenBloc, givenUnit } from "./organisation";
import { givenRegistration, NOW } from "./registration";

/** A bloc with a leader, a deputy and a member, the people who review for it, and the member's officer and head. */
export async function givenReview() {
  const [leading, second, member] = [
    await givenUnit({ name: "Cục Dẫn đầu" }),
    await givenUnit({ name: "Cục Phó" }),
    await givenUnit({ name: "Cục Thành viên" }),
  ];
  const bloc = await givenBloc({
    members: [leading.id, second.id, member.id],
    leaderId: leading.id,
    deputyId: second.id,
  });
  const far = await givenUnit();
  const otherBloc = await givenBloc({ members: [far.id], leaderId: far.id });
  await givenCatalogue();
  const campaign = await givenCampaign();
  const office = { blocId: bloc.id, leaderUnitId: leading.id };
  return {
    leading,
    second,
    member,
    bloc,
    otherBloc,
    campaign,
    leader: await givenViewer("bloc_leader", leading.id, [
      { ...office, unitId: leading.id, office: "leader" },
    ]),
    deputy: await givenViewer("bloc_leader", second.id, [
      { ...office, unitId: second.id, office: "deputy" },
    ]),
    elsewhere: await givenViewer("bloc_leader", far.id, [
      { blocId: otherBloc.id, unitId: far.id, office: "leader", leaderUnitId: far.id },
    ]),
    staff: await givenViewer("ministry_staff"),
    officer: await givenViewer("unit_officer", member.id),
    head: await givenViewer("unit_head", member.id),
    /** A whole file of this bloc in any status. */
    fileOf: (unitId: string, status: Status, blocId: string | null = bloc.id) =>
      givenRegistration({ campaignId: campaign.id, unitId, blocId, status }),
  };
}

/** The unit's name as its file carries it: what the list shows and sorts by. */
export const renameFile = (id: string, unitName: string) =>
  db.registration.update({ where: { id }, data: { unitName } });

/** So many minutes after the morning on which the tests live. */
export const minutesLater = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
