import { castPaper } from "@/lib/judging/ballot/commands/cast";
import { markAttendance, moveSession } from "@/lib/judging/ballot/commands/move";
import { loadSession } from "@/lib/judging/ballot/queries";
import type { Choice } from "@/lib/judging/ballot/rules";
import type { Event } from "@/lib/judging/ballot/workflow";
import { addMember, saveCouncil } from "@/lib/judging/council/commands/keep";
import { addToAgenda, saveCouncilSession } from "@/lib/judging/council/commands/session";
import { type Kind, presetOf, type Role } from "@/lib/judging/council/rules";
import { mintViewer, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";
import { narratorWith } from "./narrator";

const at = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`);
const FOUNDED = at("2021-02-01", "08:00");

type Seat = { readonly email: string; readonly role: Role; readonly votes?: boolean };

/** DEMONSTRATION ONLY: two councils that never were, of accounts anybody can sign in with. */
const SEATS: readonly Seat[] = [
  { email: "khoitruong", role: "chair" },
  { email: "giamdoc.thanhhoa", role: "vice_chair" },
  { email: "thutruong.tnn", role: "standing" },
  { email: "photruong.tnn", role: "member" },
  { email: "cumpho", role: "member" },
  { email: "vuthidua", role: "secretary", votes: false },
];

const COUNCILS: readonly { kind: Kind; name: string; seats: readonly Seat[] }[] = [
  {
    kind: "emulation",
    name: "Hội đồng Thi đua - Khen thưởng (trình diễn)",
    seats: SEATS,
  },
  {
    kind: "initiative",
    name: "Hội đồng Sáng kiến (trình diễn)",
    seats: SEATS.filter(({ email }) => email !== "photruong.tnn"),
  },
];

const must = <T>(result: Result<T, Failure>): T => {
  if (result.ok) return result.value;
  throw new Error(`a council of the seed was refused: ${JSON.stringify(result.error)}`);
};

/** Councils of the demonstration with one session that is over and one that waits for its day, by the portal's commands. */
export async function seedCouncils(): Promise<void> {
  const staff = await narratorWith({ role: "ministry_staff", unitId: null });
  for (const council of COUNCILS) {
    const councilId = await seedCouncil(staff, council);
    if (council.kind === "emulation") {
      await seedPastSession(staff, councilId);
      await prepareSession(staff, councilId, {
        kind: "emulation",
        title: "Xét danh hiệu, hình thức khen thưởng năm 2021, đợt 2",
        purpose:
          "Xét các tập thể, cá nhân của Tổng cục Khí tượng Thủy văn đề nghị khen thưởng năm 2021.",
        meetsOn: "2021-03-05",
        unitCode: "TC-KTTV",
        now: at("2021-02-26", "09:00"),
      });
    } else
      await prepareSession(staff, councilId, {
        kind: "initiative",
        title: "Công nhận sáng kiến cấp Bộ, đợt 1 năm 2021",
        purpose: "Xét công nhận các sáng kiến của những đơn vị đã được tiếp nhận hồ sơ.",
        meetsOn: "2021-03-12",
        unitCode: "TC-KTTV",
        now: at("2021-02-26", "10:00"),
      });
  }
}

async function seedCouncil(staff: Viewer, council: (typeof COUNCILS)[number]): Promise<string> {
  const { id } = must(
    await saveCouncil(
      staff,
      {
        id: null,
        version: 0,
        kind: council.kind,
        unitId: null,
        name: council.name,
        documentNumber: "",
        documentOn: null,
        confidence: "proposed",
      },
      FOUNDED,
    ),
  );
  for (const { email, role, votes = true } of council.seats) {
    const account = await db.account.findUniqueOrThrow({
      where: { email: `${email}@trinh-dien.example` },
    });
    must(
      await addMember(
        staff,
        {
          councilId: id,
          accountId: account.id,
          role,
          unitId: null,
          staffNumber: "",
          jobTitle: "",
          votes,
          startsOn: "2021-01-01",
          endsOn: null,
        },
        FOUNDED,
      ),
    );
  }
  return id;
}

type Prepared = {
  readonly kind: Kind;
  readonly title: string;
  readonly purpose: string;
  readonly meetsOn: string;
  readonly unitCode: string;
  readonly now: Date;
};

async function prepareSession(
  staff: Viewer,
  councilId: string,
  { kind, title, purpose, meetsOn, unitCode, now }: Prepared,
): Promise<string> {
  const {
    rulesConfidence: _,
    seats: __,
    ...rules
  } = presetOf({ kind, unit: { kind: "ministry" } });
  const seats = await db.councilMember.findMany({
    where: { councilId },
    include: { account: { select: { name: true } } },
  });
  const nameOf = (role: Role) => seats.find((seat) => seat.role === role)?.account.name ?? "";
  const { id } = must(
    await saveCouncilSession(
      staff,
      {
        ...rules,
        id: null,
        version: 0,
        councilId,
        meetsOn,
        title,
        purpose,
        place: "Hà Nội",
        chair: nameOf("chair"),
        secretary: nameOf("secretary"),
        tellers: "",
        shares: [],
      },
      now,
    ),
  );
  const file = await db.registration.findFirstOrThrow({
    where: { unit: { code: unitCode }, status: "accepted" },
    include: { lines: { select: { id: true } }, initiatives: { select: { id: true } } },
  });
  const ids = (kind === "emulation" ? file.lines : file.initiatives).map((one) => one.id);
  must(await addToAgenda(staff, { sessionId: id, ids }, now));
  return id;
}

/** What each member says, in the order of the paper; the last word goes on for the lines after it. */
const PAPERS: Readonly<Record<string, readonly Choice[]>> = {
  khoitruong: ["agree"],
  "giamdoc.thanhhoa": ["agree"],
  "thutruong.tnn": ["agree", "agree", "disagree"],
  "photruong.tnn": ["agree", "agree", "disagree"],
  cumpho: ["agree", "agree", "blank"],
};

async function seedPastSession(staff: Viewer, councilId: string): Promise<void> {
  const now = at("2021-02-25", "14:00");
  const id = await prepareSession(staff, councilId, {
    kind: "emulation",
    title: "Xét danh hiệu, hình thức khen thưởng năm 2021, đợt 1",
    purpose: "Xét các tập thể, cá nhân của Sở TN&MT Hà Nội đề nghị khen thưởng năm 2021.",
    meetsOn: "2021-02-25",
    unitCode: "STNMT-01",
    now,
  });
  must(await markAttendance(staff, { sessionId: id, voterId: null, attendance: "present" }, now));
  const step = async (event: Event) => {
    const { version } = await db.ballotSession.findUniqueOrThrow({ where: { id } });
    must(await moveSession(staff, { id, version, event, reason: "" }, now));
  };
  await step("open");
  const session = await loadSession(db, id);
  for (const [email, words] of Object.entries(PAPERS)) {
    const account = await db.account.findUniqueOrThrow({
      where: { email: `${email}@trinh-dien.example` },
    });
    const voter = session?.roll.find((one) => one.accountId === account.id);
    if (!session || !voter) throw new Error(`${email} is not on the roll`);
    const lines = session.lines.filter((line) => !voter.recusedFrom.includes(line.id));
    const choices = Object.fromEntries(
      lines.map((line, index) => [
        line.id,
        words[Math.min(index, words.length - 1)] ?? ("blank" as const),
      ]),
    );
    const member = mintViewer({
      accountId: account.id,
      sessionId: account.id,
      name: account.name,
      grants: [],
      offices: [],
    });
    must(await castPaper(member, { voterId: voter.id, choices }, now));
  }
  for (const event of ["close", "publish"] as const) await step(event);
}
