import { castPaper } from "@/lib/judging/ballot/commands/cast";
import { markAttendance, moveSession } from "@/lib/judging/ballot/commands/move";
import { saveSession } from "@/lib/judging/ballot/commands/save";
import { loadSession } from "@/lib/judging/ballot/queries";
import { BLOC_RULES, type Choice } from "@/lib/judging/ballot/rules";
import type { Event } from "@/lib/judging/ballot/workflow";
import { type Grant, mintViewer, type Office, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";

type DemoBallot = {
  readonly blocCode: string;
  readonly title: string;
  readonly purpose: string;
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly at: string;
  /** What each member says of every line of its paper; who is not named has not voted yet. */
  readonly papers: Readonly<Record<string, Choice>>;
  readonly after: readonly Event[];
};

/** Votes of a quarter, so that the pages of the ballot show one that is over and one that waits for papers. */
const BALLOTS: readonly DemoBallot[] = [
  {
    blocCode: "KHOI-IV",
    title: "Bình chọn đơn vị điển hình tháng 02/2021",
    purpose: "Chọn đơn vị điển hình trong tháng phát động phong trào để giới thiệu trong Khối.",
    seats: 1,
    candidates: ["C-QLTNN"],
    at: "2021-02-25T02:00:00Z",
    papers: { "C-VTQG": "agree", "C-DDBD": "agree", "C-BDKH": "agree", "C-CNTT": "blank" },
    after: ["close", "publish"],
  },
  {
    blocCode: "KHOI-IV",
    title: "Bình chọn đơn vị điển hình quý I/2021",
    purpose: "Chọn đơn vị điển hình quý I để giới thiệu tại hội nghị sơ kết của Khối.",
    seats: 2,
    candidates: ["C-QLTNN", "C-VTQG", "C-DDBD"],
    at: "2021-02-26T08:00:00Z",
    papers: { "C-BDKH": "disagree", "C-CNTT": "blank" },
    after: [],
  },
];

/** Votes of the demonstration, by the portal's own commands: what is in the box came there like any other paper. */
export async function seedBallots(): Promise<void> {
  const narrator = await db.account.findUniqueOrThrow({
    where: { email: "tu-lieu@trinh-dien.example" },
  });
  for (const ballot of BALLOTS) await seedBallot(ballot, narrator.id);
}

const must = <T>(result: Result<T, Failure>): T => {
  if (result.ok) return result.value;
  throw new Error(`a vote of the seed was refused: ${JSON.stringify(result.error)}`);
};

async function seedBallot(ballot: DemoBallot, accountId: string): Promise<void> {
  const now = new Date(ballot.at);
  const bloc = await db.bloc.findUniqueOrThrow({
    where: { code: ballot.blocCode },
    include: { memberships: { include: { unit: { select: { id: true, code: true } } } } },
  });
  const units = new Map(bloc.memberships.map(({ unit }) => [unit.code, unit.id]));
  const narrating = (grants: Grant[], offices: Office[]): Viewer =>
    mintViewer({ accountId, sessionId: accountId, name: "", grants, offices });
  const leader = narrating(
    [],
    [{ blocId: bloc.id, unitId: accountId, office: "leader", leaderUnitId: accountId }],
  );
  const { rulesConfidence: _, ...rules } = BLOC_RULES;
  const { id } = must(
    await saveSession(
      leader,
      {
        ...rules,
        id: null,
        version: 0,
        blocCode: ballot.blocCode,
        title: ballot.title,
        purpose: ballot.purpose,
        place: "Hà Nội",
        chair: "",
        secretary: "",
        tellers: "",
        seats: ballot.seats,
        breaksTies: false,
        candidateIds: ballot.candidates.flatMap((code) => units.get(code) ?? []),
      },
      now,
    ),
  );
  must(await markAttendance(leader, { sessionId: id, voterId: null, attendance: "present" }, now));
  const step = async (event: Event) => {
    const { version } = await db.ballotSession.findUniqueOrThrow({ where: { id } });
    must(await moveSession(leader, { id, version, event, reason: "" }, now));
  };
  await step("open");
  const session = await loadSession(db, id);
  for (const [code, choice] of Object.entries(ballot.papers)) {
    const unitId = units.get(code) ?? "";
    const voter = session?.roll.find((one) => one.unitId === unitId);
    if (!session || !voter) throw new Error(`${code} is not on the roll`);
    const lines = session.lines.filter((line) => !voter.recusedFrom.includes(line.id));
    const choices = Object.fromEntries(lines.map((line) => [line.id, choice]));
    must(
      await castPaper(
        narrating([{ role: "unit_head", unitId }], []),
        { voterId: voter.id, choices },
        now,
      ),
    );
  }
  for (const event of ballot.after) await step(event);
}
