import { describe, expect, it } from "vitest";
import { savePerson } from "@/lib/entry/registration/commands/lines";
import { moveRegistration } from "@/lib/entry/registration/commands/move";
import { ownSightOf } from "@/lib/entry/registration/policy";
import {
  countAwaitingMinistry,
  findRegistration,
  listAwaitingBloc,
  listOwnFiles,
} from "@/lib/entry/registration/queries";
import { STATUSES } from "@/lib/entry/registration/workflow";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { aPerson, givenDesk } from "@/tests/factories/desk";
import { givenBloc, givenUnit } from "@/tests/factories/organisation";
import { givenRegistration, NOW } from "@/tests/factories/registration";

/** A file in every status in each of two blocs and in none, and a viewer of every role. */
async function givenEverything() {
  const department = await givenUnit({ kind: "division" });
  const first = await givenRegistration({ departmentIds: [department.id] });
  const blocs = [(await givenBloc()).id, (await givenBloc()).id, null];
  const leaderUnit = await givenUnit();
  for (const blocId of blocs) {
    for (const status of STATUSES)
      await givenRegistration({ status, blocId, campaignId: first.campaignId });
  }
  const own = await givenRegistration({
    status: "awaiting_bloc",
    blocId: blocs[0] ?? null,
    campaignId: first.campaignId,
    unitId: leaderUnit.id,
  });
  const office = { blocId: blocs[0] ?? "", leaderUnitId: leaderUnit.id };
  const deputyUnit = await givenUnit();
  return {
    own,
    viewers: {
      department: await givenViewer("department_officer", department.id),
      officer: await givenViewer("unit_officer", first.unitId),
      head: await givenViewer("unit_head", first.unitId),
      leader: await givenViewer("bloc_leader", leaderUnit.id, [
        { ...office, unitId: leaderUnit.id, office: "leader" },
      ]),
      deputy: await givenViewer("bloc_leader", deputyUnit.id, [
        { ...office, unitId: deputyUnit.id, office: "deputy" },
      ]),
      former: await givenViewer("bloc_leader", leaderUnit.id),
      staff: await givenViewer("ministry_staff"),
      administrator: await givenViewer("administrator"),
    },
  };
}

describe("the list and the lens agree", () => {
  it("[V-15] the unit's pages are the unit's own, on files in every status", async () => {
    const { viewers } = await givenEverything();
    const all = await db.registration.findMany({ include: { parts: true } });
    expect(all).toHaveLength(26);
    const seen: Record<string, number> = {};
    for (const [role, viewer] of Object.entries(viewers)) {
      const listed = (await listOwnFiles(viewer)).map((row) => row.id);
      seen[role] = listed.length;
      for (const row of all) {
        const departmentIds = row.parts.map((part) => part.departmentId);
        const own = ownSightOf(viewer, { ...row, departmentIds }) !== null;
        const found = (await findRegistration(viewer, row.id)) !== null;
        expect([role, row.status, listed.includes(row.id), found]).toEqual([
          role,
          row.status,
          own,
          own,
        ]);
      }
    }
    expect(seen).toEqual({
      department: 1,
      officer: 1,
      head: 1,
      leader: 0,
      deputy: 0,
      former: 0,
      staff: 0,
      administrator: 0,
    });
    // Two hundred pages are read: patience, for a machine that others use too.
  }, 60_000);

  it("what awaits a reviewer is what that reviewer may review", async () => {
    const { own, viewers } = await givenEverything();
    const awaiting = async (viewer: (typeof viewers)["leader"]) =>
      (await listAwaitingBloc(viewer)).map((row) => row.id);
    expect(await awaiting(viewers.leader)).toHaveLength(1);
    expect(await awaiting(viewers.leader)).not.toContain(own.id);
    expect(await awaiting(viewers.deputy)).toEqual([own.id]);
    for (const viewer of [viewers.officer, viewers.former, viewers.staff])
      expect(await awaiting(viewer)).toEqual([]);
    expect(await countAwaitingMinistry(viewers.staff)).toEqual({ count: 3, oldest: NOW });
    expect(await countAwaitingMinistry(viewers.leader)).toEqual({ count: 0, oldest: null });
  });

  it("finds nothing under an address that is no id", async () => {
    const { viewers } = await givenEverything();
    expect(await findRegistration(viewers.officer, "khong-phai-ma")).toBeNull();
  });
});

describe("what each person reads of the unit's own files", () => {
  it("[R-16] a department's officer reads the department's own rows only", async () => {
    const { file, officer, department, first, second } = await givenDesk();
    for (const [departmentId, birthYear] of [
      [first.id, 1981],
      [second.id, 1982],
    ] as const)
      await savePerson(officer, aPerson(file.id, { departmentId, birthYear }), NOW);

    const own = await findRegistration(department, file.id);
    expect(own?.dossier.people.map((person) => person.birthYear)).toEqual([1981]);
    expect(own?.dossier.targets).toEqual([]);
    expect(own?.lines).toHaveLength(1);
    expect((await findRegistration(officer, file.id))?.dossier.people).toHaveLength(3);
    expect((await listOwnFiles(department)).map((row) => row.id)).toEqual([file.id]);
  });

  it("the home page names the last event and who took the step", async () => {
    const { file, officer, head, stranger } = await givenDesk();
    await moveRegistration(
      officer,
      { registrationId: file.id, version: 1, event: "send", comment: "" },
      NOW,
    );
    expect(await listOwnFiles(head)).toMatchObject([
      { id: file.id, status: "awaiting_head", events: [{ kind: "send", at: NOW }] },
    ]);
    expect(await listOwnFiles(stranger)).toEqual([]);
  });
});
