import { castPaper } from "@/lib/judging/ballot/commands/cast";
import { markAttendance, moveSession } from "@/lib/judging/ballot/commands/move";
import { loadSession, type Session } from "@/lib/judging/ballot/queries";
import { BLOC_RULES, type Choice } from "@/lib/judging/ballot/rules";
import type { Event } from "@/lib/judging/ballot/workflow";
import { addMember, saveCouncil } from "@/lib/judging/council/commands/keep";
import { addToAgenda, saveCouncilSession } from "@/lib/judging/council/commands/session";
import type { Kind, Role } from "@/lib/judging/council/rules";
import type { CouncilSessionInput, MemberInput } from "@/lib/judging/council/schema";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "./account";
import { same } from "./ballot";
import { must } from "./decision";
import { givenUnit } from "./organisation";
import { givenRegistration, NOW } from "./registration";

/** A person on the roster of a unit. */
export const givenPerson = (unitId: string, fullName: string) =>
  db.person.create({
    data: { fullName, birthYear: 1980, employments: { create: { unitId, position: "" } } },
  });

/** An accepted file of a unit with one line for a person and one for the unit itself. */
export async function givenAccepted(unitName: string) {
  const unit = await givenUnit({ name: unitName });
  const campaign = await db.campaign.findFirst();
  const file = await givenRegistration({
    unitId: unit.id,
    status: "draft",
    ...(campaign && { campaignId: campaign.id }),
  });
  await db.registrationLine.deleteMany({ where: { registrationId: file.id } });
  const person = await givenPerson(unit.id, `Người của ${unitName}`);
  const personal = await db.registrationLine.create({
    data: {
      registrationId: file.id,
      subject: "person",
      personId: person.id,
      fullName: person.fullName,
      birthYear: 1980,
      jobTitle: "Chuyên viên",
      commendationFormCode: "BKB",
    },
  });
  const collective = await db.registrationLine.create({
    data: {
      registrationId: file.id,
      subject: "collective",
      collectiveId: unit.id,
      emulationTitleCode: "TTLDXS",
    },
  });
  await db.registration.update({ where: { id: file.id }, data: { status: "accepted" } });
  return { unit, file, person, personal, collective };
}
type Accepted = Awaited<ReturnType<typeof givenAccepted>>;

/** An initiative of an accepted file, with its authors. */
export const givenInitiative = (file: Accepted, title: string, ...authors: string[]) =>
  db.initiative.create({
    data: {
      registrationId: file.file.id,
      title,
      scope: "ministry",
      authors: {
        create: authors.map((fullName, index) => ({
          position: index + 1,
          fullName,
          birthYear: 1980,
          share: 100 / authors.length,
        })),
      },
    },
  });

type Over = { kind?: Kind; members?: number; rules?: Partial<CouncilSessionInput> };

const SEATS: readonly Role[] = ["chair", "standing"];

/** The Ministry's council as the staff keep it: so many who vote, a secretary who does not, and two accepted files. */
export async function givenCouncil({ kind = "emulation", members = 5, rules = {} }: Over = {}) {
  const ministry =
    (await db.unit.findFirst({ where: { kind: "ministry" } })) ??
    (await givenUnit({ kind: "ministry", name: "Bộ Tài nguyên và Môi trường" }));
  const staff = await givenViewer("ministry_staff");
  const files = [await givenAccepted("Cục Thứ Nhất"), await givenAccepted("Cục Thứ Hai")] as const;
  const { id: councilId } = must(
    await saveCouncil(
      staff,
      {
        id: null,
        version: 0,
        kind,
        unitId: null,
        name: "Hội đồng Thử nghiệm của Bộ",
        documentNumber: "",
        documentOn: null,
        confidence: "proposed",
      },
      NOW,
    ),
  );
  const seat = async (account: Viewer, over: Partial<MemberInput> = {}) =>
    addMember(
      staff,
      {
        councilId,
        accountId: account.accountId,
        role: "member",
        unitId: null,
        staffNumber: "",
        jobTitle: "",
        votes: true,
        startsOn: "2021-01-01",
        endsOn: null,
        ...over,
      },
      NOW,
    );
  const voters: Viewer[] = [];
  for (let index = 0; index < members; index++) {
    const voter = await givenViewer("unit_head", (await givenUnit()).id);
    must(await seat(voter, { role: SEATS[index] ?? "member" }));
    voters.push(voter);
  }
  const secretary = await givenViewer("unit_officer", (await givenUnit()).id);
  must(await seat(secretary, { role: "secretary", votes: false }));
  const { rulesConfidence: _, seats: __, ...offered } = BLOC_RULES;
  const input: CouncilSessionInput = {
    ...offered,
    id: null,
    version: 0,
    councilId,
    meetsOn: null,
    title: "Phiên xét khen thưởng năm 2021",
    purpose: "Xét các trường hợp đề nghị khen thưởng",
    place: "",
    chair: "",
    secretary: "",
    tellers: "",
    shares: [],
    ...rules,
  };
  const { id } = must(await saveCouncilSession(staff, input, NOW));
  const read = async (): Promise<Session> => {
    const session = await loadSession(db, id);
    if (!session) throw new Error("the session is gone");
    return session;
  };
  const move = async (event: Event, reason = "", by: Viewer = staff) =>
    moveSession(by, { id, version: (await read()).version, event, reason }, NOW);
  return {
    id,
    councilId,
    ministry,
    staff,
    secretary,
    voters,
    files,
    input,
    seat,
    read,
    move,
    add: (...ids: string[]) => addToAgenda(staff, { sessionId: id, ids }, NOW),
    everybodyIsHere: () =>
      markAttendance(staff, { sessionId: id, voterId: null, attendance: "present" }, NOW),
    mark: async (index: number, attendance: "present" | "written" | "absent") =>
      markAttendance(
        staff,
        { sessionId: id, voterId: rollOf(await read(), voters, index), attendance },
        NOW,
      ),
    /** The member at this place says the same of every line of its paper, or what `of` says of a line. */
    vote: async (index: number, choice: Choice | ((line: { title: string }) => Choice)) => {
      const session = await read();
      const voterId = rollOf(session, voters, index);
      const titles = new Map(session.lines.map((line) => [line.id, line]));
      const paper = same(session, voterId, "agree");
      const choices = Object.fromEntries(
        Object.keys(paper).map((lineId) => [
          lineId,
          typeof choice === "string" ? choice : choice(titles.get(lineId) ?? { title: "" }),
        ]),
      );
      return castPaper(voters[index] ?? staff, { voterId, choices }, NOW);
    },
  };
}

function rollOf(session: Session, voters: readonly Viewer[], index: number): string {
  const voter = session.roll.find((one) => one.accountId === voters[index]?.accountId);
  if (!voter) throw new Error(`member ${index} is not on the roll`);
  return voter.id;
}

/** Votes that were cast, counted: every member agrees with what `agrees` lets through. */
export async function passAll(
  council: Awaited<ReturnType<typeof givenCouncil>>,
  agrees: (line: { title: string }) => boolean = () => true,
): Promise<void> {
  must(await council.everybodyIsHere());
  must(await council.move("open"));
  for (const index of council.voters.keys())
    must(await council.vote(index, (line) => (agrees(line) ? "agree" : "disagree")));
  must(await council.move("close"));
}
