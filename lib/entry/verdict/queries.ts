import "server-only";
import { z } from "zod";
import { idsOnRoster } from "@/lib/organisation/person/queries";
import { mentionOf } from "@/lib/organisation/person/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDayOrNull } from "@/lib/platform/db/days";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { recordsOfPersons, recordsOfUnits } from "@/lib/titles/eligibility/queries";
import { freezeVerdict } from "@/lib/titles/eligibility/rules/frozen";
import type { Outcome } from "@/lib/titles/eligibility/rules/judge";
import { judgeList, type ListRow } from "@/lib/titles/eligibility/rules/list";
import { reckonPerson, reckonUnit } from "@/lib/titles/eligibility/rules/reckon";
import { allowedBy, type Share, sharesOf } from "@/lib/titles/ratio/rules";
import { mayTune } from "@/lib/titles/ruleset/policy";
import { rulesetAsOn } from "@/lib/titles/ruleset/queries";
import type { Facts } from "@/lib/titles/ruleset/rules/facts";
import {
  type Figures,
  figuresOf,
  quotaOf,
  readFigure,
  withFigures,
} from "@/lib/titles/ruleset/rules/figures";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";
import {
  type HonourCode,
  isHonourCode,
  isRulesetCode,
  type Ruleset,
  type RulesetCode,
} from "@/lib/titles/ruleset/rules/shape";
import { verdictSightOf } from "./policy";
import { ballotFact, isHead, type JudgedLine, judgedOf } from "./rules";

const STATE: readonly HonourCode[] = ["BKTTCP", "HCLD3", "HCLD2", "HCLD1", "HCDL", "AHLD"];

const honourSelect = { select: { code: true, name: true } } as const;

const fileSelect = {
  id: true,
  unitId: true,
  unitName: true,
  rulesetCode: true,
  headcount: true,
  unit: { select: { kind: true } },
  campaign: { select: { year: true } },
  minutes: { select: { metOn: true, totalMembers: true } },
  lines: {
    orderBy: { id: "asc" },
    select: {
      id: true,
      subject: true,
      collectiveId: true,
      collective: { select: { name: true } },
      personId: true,
      fullName: true,
      birthYear: true,
      sex: true,
      jobTitle: true,
      part: { select: { departmentId: true } },
      vote: { select: { agreed: true } },
      emulationTitle: honourSelect,
      commendationForm: honourSelect,
      answers: {
        select: { name: true, said: true, reason: true, actor: { select: { name: true } } },
      },
    },
  },
} as const;

const loadFile = (client: Tx, id: string) =>
  client.registration.findUnique({ where: { id }, select: fileSelect });
type File = NonNullable<Awaited<ReturnType<typeof loadFile>>>;
type Line = File["lines"][number];

function honourOf(line: Line): { code: HonourCode; name: string } | null {
  const honour = line.emulationTitle ?? line.commendationForm;
  return honour && isHonourCode(honour.code) ? { code: honour.code, name: honour.name } : null;
}

/** Who a line is about: the person of the roster where one is known, else the mention as typed. */
async function personIdsOf(client: Tx, file: File): Promise<Map<string, string>> {
  const loose = file.lines.filter((line) => line.subject === "person" && line.personId === null);
  const mentions = [...new Set(loose.map(mentionOf))];
  const found = mentions.length > 0 ? await idsOnRoster(client, file.unitId, mentions) : new Map();
  return new Map(
    file.lines.flatMap((line) => {
      const id = line.personId ?? found.get(mentionOf(line));
      return line.subject === "person" && id ? [[line.id, id] as const] : [];
    }),
  );
}

/** The same for two lines about one person, or one collective. */
const whoOf = (line: Line): string =>
  line.subject === "person" ? `person:${mentionOf(line)}` : `collective:${line.collectiveId}`;

const isState = (line: Line): boolean => STATE.includes(honourOf(line)?.code ?? "LDTT");

/** How many State forms each stands for on the whole file. */
function stateForms(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines)
    if (isState(line)) counts.set(whoOf(line), (counts.get(whoOf(line)) ?? 0) + 1);
  return counts;
}

/** What the file itself says of a line. */
function factsOfFile(file: File, line: Line, forms: ReadonlyMap<string, number>): Facts {
  const provincial = file.unit.kind === "provincial_department";
  const source = `Hồ sơ đăng ký thi đua năm ${file.campaign.year} của ${file.unitName}`;
  const state = (forms.get(whoOf(line)) ?? 0) - (isState(line) ? 1 : 0);
  return {
    registered: { value: true, source },
    provincialUnit: { value: provincial, source },
    managedByMinistry: { value: !provincial, source },
    stateFormsThisYear: { value: state, source },
    judged: judgedOf(line.answers),
    ...(file.minutes &&
      ballotFact(
        file.unitName,
        { ...file.minutes, metOn: toDayOrNull(file.minutes.metOn) },
        line.vote?.agreed ?? null,
      )),
    ...(line.subject === "person" && {
      headOfUnit: { value: isHead(line.jobTitle), source: `${source}: ${line.jobTitle}` },
    }),
    ...(line.sex && { sex: { value: line.sex, source } }),
  };
}

/**
 * The rows of a file as `judgeList` takes them, with every fact on record: some fifteen statements however long the
 * list. For commands and for queries that have asked their own policy.
 */
async function rowsOf(
  client: Tx,
  file: File,
  day: string,
  whole: readonly Line[] = file.lines,
): Promise<ListRow[]> {
  const forms = stateForms(whole);
  const personIds = await personIdsOf(client, file);
  const unitIds = file.lines.flatMap((line) => (line.collectiveId ? [line.collectiveId] : []));
  const persons = await recordsOfPersons([...personIds.values()], client);
  const units = await recordsOfUnits([...unitIds, file.unitId], client);
  const year = file.campaign.year;
  const ownRating = units.get(file.unitId)?.ratings.find((one) => one.year === year);
  return file.lines.map((line): ListRow => {
    const honour = honourOf(line)?.code ?? null;
    const said = factsOfFile(file, line, forms);
    const base = { id: line.id, subject: line.subject, honour } as const;
    const asked = { year, day, honour: honour ?? "LDTT" } as const;
    if (line.subject === "collective") {
      const record = units.get(line.collectiveId ?? "");
      return {
        ...base,
        who: line.collectiveId ?? line.id,
        groupId: line.collectiveId === file.unitId ? null : line.collectiveId,
        facts: { ...(record && reckonUnit(record, asked)), ...said },
      };
    }
    const personId = personIds.get(line.id);
    const record = personId ? persons.get(personId) : undefined;
    return {
      ...base,
      who: personId ?? mentionOf(line),
      groupId: line.part?.departmentId ?? null,
      facts: {
        ...(record && reckonPerson(record, asked)),
        ...said,
        ...(ownRating && {
          collectiveRating: { value: ownRating.rating, source: ownRating.source },
        }),
      },
    };
  });
}

export type JudgedFile = {
  readonly ruleset: RulesetCode;
  readonly lines: JudgedLine[];
  readonly shares: Share[];
};

/**
 * Judges a file as it stands on a day by its ruleset, or by another one to see what it would say. Null when there is no
 * such file. For commands and for queries that have asked their own policy.
 */
export async function judgeFile(
  client: Tx,
  registrationId: string,
  day: string,
  by?: RulesetCode,
): Promise<JudgedFile | null> {
  const file = await loadFile(client, registrationId);
  const code = by ?? file?.rulesetCode;
  if (!file || !code || !isRulesetCode(code)) return null;
  const { ruleset, figures } = await rulesetAsOn(code, day, client);
  const rows = await rowsOf(client, file, day);
  const headcounts = new Map([[null, file.headcount]]);
  const { verdicts, ldtt, cstdcs } = judgeList(ruleset, rows, headcounts, day);
  const lines = file.lines.flatMap((line): JudgedLine[] => {
    const verdict = verdicts.get(line.id);
    return verdict
      ? [
          {
            lineId: line.id,
            name: line.collective?.name ?? line.fullName,
            honourName: honourOf(line)?.name ?? "",
            verdict: freezeVerdict(verdict),
          },
        ]
      : [];
  });
  const shares = sharesOf(ruleset, { ldtt, cstdcs, headcount: file.headcount }, figures);
  return { ruleset: code, lines, shares };
}

const subjectSelect = {
  id: true,
  unitId: true,
  unitName: true,
  blocId: true,
  status: true,
  version: true,
  rulesetCode: true,
  campaign: { select: { year: true } },
  parts: { select: { departmentId: true } },
} as const;

/** A line as somebody reads it who may know how it stands, but not on which facts. */
const outcomeAlone = (line: JudgedLine): JudgedLine => ({
  ...line,
  verdict: { ...line.verdict, held: false, finding: null, raised: [] },
});

/**
 * A file's verdicts: as it stands now, and as they were stored at each sending and each choice of a ruleset, the latest
 * first. Null for whoever may not know; a bloc's reviewer reads outcomes without the facts beneath.
 */
export async function findVerdicts(viewer: Viewer, registrationId: string, now: Date) {
  if (!z.uuid().safeParse(registrationId).success) return null;
  const file = await db.registration.findUnique({
    where: { id: registrationId },
    select: subjectSelect,
  });
  if (!file) return null;
  const departmentIds = file.parts.map((part) => part.departmentId);
  const sight = verdictSightOf(viewer, { ...file, departmentIds });
  if (sight === null) return null;
  const sets = await db.verdictSet.findMany({
    where: { registrationId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 20,
    select: {
      id: true,
      rulesetCode: true,
      reason: true,
      verdicts: true,
      passed: true,
      failed: true,
      inReview: true,
      at: true,
      actor: { select: { name: true } },
    },
  });
  const shown = (lines: readonly JudgedLine[]) =>
    sight === "facts" ? [...lines] : lines.map(outcomeAlone);
  const live = await judgeFile(db, registrationId, vietnamDay(now));
  return {
    ...file,
    departmentIds,
    sight,
    live: live && { ...live, lines: shown(live.lines) },
    sets: sets.map(({ verdicts, ...set }) => ({
      ...set,
      lines: shown(verdicts as unknown as JudgedLine[]),
    })),
  };
}
export type FileVerdicts = NonNullable<Awaited<ReturnType<typeof findVerdicts>>>;

/** What a grid needs to judge its rows by itself while they are typed: the rules of the file and what is on record. */
export type Bench = {
  readonly code: RulesetCode;
  readonly figures: Figures;
  readonly headcount: number | null;
  /** The day on which the list is judged, yyyy-mm-dd. */
  readonly day: string;
  /** The rows as they stand on the server, collectives too: shares look at both. */
  readonly rows: readonly ListRow[];
};

/**
 * The bench of a file, for who may read the facts; null for everybody else. With `lineIds` the rows of those lines alone.
 */
export async function findBench(
  viewer: Viewer,
  registrationId: string,
  now: Date,
  lineIds?: readonly string[],
): Promise<Bench | null> {
  if (!z.uuid().safeParse(registrationId).success) return null;
  const [subject, file] = await Promise.all([
    db.registration.findUnique({ where: { id: registrationId }, select: subjectSelect }),
    loadFile(db, registrationId),
  ]);
  if (!subject || !file || !isRulesetCode(file.rulesetCode)) return null;
  const departmentIds = subject.parts.map((part) => part.departmentId);
  if (verdictSightOf(viewer, { ...subject, departmentIds }) !== "facts") return null;
  const day = vietnamDay(now);
  const asked = lineIds && new Set(lineIds);
  const lines = asked ? file.lines.filter(({ id }) => asked.has(id)) : file.lines;
  const [{ figures }, rows] = await Promise.all([
    rulesetAsOn(file.rulesetCode, day, db),
    rowsOf(db, { ...file, lines }, day, file.lines),
  ]);
  return { code: file.rulesetCode, figures, headcount: file.headcount, day, rows };
}

/** A line whose verdict another figure would change. */
export type Change = {
  readonly registrationId: string;
  readonly unitName: string;
  readonly name: string;
  readonly honourName: string;
  readonly before: Outcome;
  readonly after: Outcome;
};

type Trial = {
  readonly year: number;
  readonly files: number;
  readonly lines: number;
  readonly changes: readonly Change[];
  /** Units whose quota would allow another number. */
  readonly quotas: readonly { unitName: string; before: number | null; after: number | null }[];
};

const MOST_FILES = 200;

/**
 * Judges the files of a year by a ruleset as it stands and with one figure changed: who would stand otherwise. Nothing is
 * written. Null for whoever may not tune, for a figure that cannot be tuned, and for a year without files.
 */
export async function tryFigure(
  viewer: Viewer,
  change: { ruleset: RulesetCode; key: string; value: string },
  day: string,
): Promise<Trial | null> {
  if (!mayTune(viewer)) return null;
  const read = readFigure(figuresOf(RULESETS[change.ruleset]), change.key, change.value);
  const latest = await db.campaign.findFirst({
    where: { registrations: { some: {} } },
    orderBy: { year: "desc" },
    select: { id: true, year: true },
  });
  if (!read.ok || !latest) return null;
  const { ruleset: before, figures } = await rulesetAsOn(change.ruleset, day);
  const tuned = { ...figures, [change.key]: read.value };
  const after = withFigures(RULESETS[change.ruleset], tuned);
  const files = await db.registration.findMany({
    where: { campaignId: latest.id },
    orderBy: [{ unitName: "asc" }, { id: "asc" }],
    take: MOST_FILES,
    select: fileSelect,
  });
  const changes: Change[] = [];
  const quotas: { unitName: string; before: number | null; after: number | null }[] = [];
  let lines = 0;
  for (const file of files) {
    const rows = await rowsOf(db, file, day);
    const headcounts = new Map([[null, file.headcount]]);
    const now = judgeList(before, rows, headcounts, day);
    const then = judgeList(after, rows, headcounts, day);
    lines += now.verdicts.size;
    for (const line of file.lines) {
      const one = now.verdicts.get(line.id)?.outcome;
      const other = then.verdicts.get(line.id)?.outcome;
      if (one === undefined || other === undefined || one === other) continue;
      changes.push({
        registrationId: file.id,
        unitName: file.unitName,
        name: line.collective?.name ?? line.fullName,
        honourName: honourOf(line)?.name ?? "",
        before: one,
        after: other,
      });
    }
    const allowed = (ruleset: Ruleset, by: Figures) => {
      const quota = quotaOf(ruleset, "CSTDCS", by);
      return quota && allowedBy(quota, now.ldtt);
    };
    const [one, other] = [allowed(before, figures), allowed(after, tuned)];
    if (one !== other) quotas.push({ unitName: file.unitName, before: one, after: other });
  }
  return { year: latest.year, files: files.length, lines, changes, quotas };
}
