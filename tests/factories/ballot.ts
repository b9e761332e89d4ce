import { castPaper } from "@/lib/judging/ballot/commands/cast";
import { markAttendance, moveSession } from "@/lib/judging/ballot/commands/move";
import { saveSession } from "@/lib/judging/ballot/commands/save";
import { loadSession, type Session } from "@/lib/judging/ballot/queries";
import type { Choice } from "@/lib/judging/ballot/rules";
import type { SessionInput } from "@/lib/judging/ballot/schema";
import type { Event } from "@/lib/judging/ballot/workflow";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "./account";
import { givenCampaign } from "./campaign";
import { givenBloc, givenUnit } from "./organisation";
import { NOW } from "./registration";

/** A vote as its form sends it: two thirds present, two thirds of all to pass. */
const aSession = (
  blocCode: string,
  candidates: readonly { id: string }[],
  rules: Partial<SessionInput> = {},
): SessionInput => ({
  id: null,
  version: 0,
  blocCode,
  title: "Suy tôn Cờ thi đua của Bộ",
  purpose: "Chọn đơn vị đề nghị tặng Cờ thi đua của Bộ",
  place: "",
  chair: "",
  secretary: "",
  tellers: "",
  seats: null,
  quorumPart: 2,
  quorumWhole: 3,
  passPart: 2,
  passWhole: 3,
  denominator: "all",
  recusedCounted: false,
  writtenVotes: true,
  breaksTies: true,
  candidateIds: candidates.map((unit) => unit.id),
  ...rules,
});

const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

type Year = {
  readonly leader: Viewer;
  readonly bloc: { readonly code: string };
  readonly member: { readonly id: string };
  readonly heads: readonly { readonly unit: { readonly id: string }; readonly viewer: Viewer }[];
};

/** A vote of a bloc that stands already, on its member, open with everybody here. */
export async function givenOpenVote(year: Year) {
  const input = aSession(year.bloc.code, [year.member]);
  const { id } = must(await saveSession(year.leader, input, NOW));
  const read = () => loadSession(db, id);
  const step = async (event: Event) => {
    const version = (await read())?.version ?? 0;
    must(await moveSession(year.leader, { id, version, event, reason: "" }, NOW));
  };
  must(
    await markAttendance(year.leader, { sessionId: id, voterId: null, attendance: "present" }, NOW),
  );
  await step("open");
  const session = await read();
  if (!session) throw new Error("the vote is gone");
  return { id, session, step };
}

/** The same, agreed to by every head, closed and counted. */
export async function givenCountedVote(year: Year) {
  const { id, session, step } = await givenOpenVote(year);
  for (const { unit, viewer } of year.heads) {
    const voterId = session.roll.find((one) => one.unitId === unit.id)?.id ?? "";
    must(await castPaper(viewer, { voterId, choices: same(session, voterId, "agree") }, NOW));
  }
  await step("close");
  return id;
}

type Over = { members?: number; candidates?: number; rules?: Partial<SessionInput> };

/** A bloc whose leader has set up a vote on its first members, with the head of each; the leader's unit is the first. */
export async function givenBallot({ members = 5, candidates = 2, rules = {} }: Over = {}) {
  const units: { id: string; name: string }[] = [];
  for (let index = 0; index < members; index++)
    units.push(await givenUnit({ name: `Đơn vị ${String(index + 1).padStart(4, "0")}` }));
  const [first, second] = units;
  if (!first || !second) throw new Error("a bloc has two members at least");
  const bloc = await givenBloc({
    members: units.map((unit) => unit.id),
    leaderId: first.id,
    deputyId: second.id,
  });
  await givenCampaign();
  const leader = await givenViewer("bloc_leader", first.id, [
    { blocId: bloc.id, unitId: first.id, office: "leader", leaderUnitId: first.id },
  ]);
  const heads: Viewer[] = [];
  for (const unit of units) heads.push(await givenViewer("unit_head", unit.id));
  const input = aSession(bloc.code, units.slice(0, candidates), rules);
  const saved = await saveSession(leader, input, NOW);
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  const { id } = saved.value;
  const read = async (): Promise<Session> => {
    const session = await loadSession(db, id);
    if (!session) throw new Error("the vote is gone");
    return session;
  };
  const move = async (event: Event, reason = "") =>
    moveSession(leader, { id, version: (await read()).version, event, reason }, NOW);
  return {
    id,
    input,
    units,
    bloc,
    leader,
    heads,
    read,
    move,
    everybodyIsHere: () =>
      markAttendance(leader, { sessionId: id, voterId: null, attendance: "present" }, NOW),
    /** Marks the roll's entry of the member at this place. */
    mark: async (index: number, attendance: "present" | "written" | "absent" | "expected") =>
      markAttendance(
        leader,
        { sessionId: id, voterId: await voterAt(await read(), units, index), attendance },
        NOW,
      ),
    /** The member at this place says the same of every line of its paper. */
    vote: async (index: number, choice: Choice) => {
      const session = await read();
      const voterId = await voterAt(session, units, index);
      return castPaper(
        heads[index] ?? leader,
        { voterId, choices: same(session, voterId, choice) },
        NOW,
      );
    },
  };
}

const voterAt = async (
  session: Session,
  units: readonly { id: string }[],
  index: number,
): Promise<string> => {
  const voter = session.roll.find((one) => one.unitId === units[index]?.id);
  if (!voter) throw new Error(`member ${index} is not on the roll`);
  return voter.id;
};

/** The same choice for each line of a voter's paper. */
export function same(session: Session, voterId: string, choice: Choice): Record<string, Choice> {
  const recused = session.roll.find((one) => one.id === voterId)?.recusedFrom ?? [];
  return Object.fromEntries(
    session.lines.filter((line) => !recused.includes(line.id)).map((line) => [line.id, choice]),
  );
}
