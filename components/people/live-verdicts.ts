import type { Bench } from "@/lib/entry/verdict/queries";
import { isHead } from "@/lib/entry/verdict/rules";
import { mentionOf } from "@/lib/organisation/person/rules";
import type { Verdict } from "@/lib/titles/eligibility/rules/judge";
import { judgeList, type ListRow } from "@/lib/titles/eligibility/rules/list";
import { type Share, sharesOf } from "@/lib/titles/ratio/rules";
import type { Facts } from "@/lib/titles/ruleset/rules/facts";
import { withFigures } from "@/lib/titles/ruleset/rules/figures";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";
import { isHonourCode, type Ruleset } from "@/lib/titles/ruleset/rules/shape";
import type { Entry } from "./person-entry";
import type { PersonValues } from "./person-values";

/** The record of a row as last read, and of whom it was. */
export type Recorded = { readonly of: string; readonly row: ListRow };

export type Live = {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly shares: readonly Share[];
};

const TYPED = "Danh sách đăng ký đang nhập";

const yearOf = ({ birthYear }: PersonValues) => (typeof birthYear === "number" ? birthYear : null);

/** Whom a row is about, as far as its cells say. */
export const whoIs = (values: PersonValues): string =>
  mentionOf({ fullName: values.fullName, birthYear: yearOf(values) });

export const rulesetOf = ({ code, figures }: Pick<Bench, "code" | "figures">): Ruleset =>
  withFigures(RULESETS[code], figures);

/** What is true of every row of the file, whoever stands in it. */
const sharedFacts = (rows: readonly ListRow[]): Facts => {
  const { registered, provincialUnit, managedByMinistry } = rows[0]?.facts ?? {};
  return {
    registered: registered ?? { value: true, source: TYPED },
    ...(provincialUnit && { provincialUnit }),
    ...(managedByMinistry && { managedByMinistry }),
  };
};

function factsOf(entry: Entry, recorded: Recorded | undefined, shared: Facts): Facts {
  const { values } = entry;
  const known = recorded && recorded.of === whoIs(values) ? recorded.row.facts : shared;
  const { sex } = values;
  return {
    ...known,
    headOfUnit: { value: isHead(values.jobTitle), source: `${TYPED}: ${values.jobTitle}` },
    ...((sex === "female" || sex === "male") && { sex: { value: sex, source: TYPED } }),
  };
}

/**
 * Judges the list as it stands on the screen. A row typed or changed a moment ago is judged by what the file itself says;
 * what is on record follows once its name is saved. Rows left out in trying count for nothing.
 */
export function judgeLive(
  bench: Bench,
  ruleset: Ruleset,
  standing: readonly Entry[],
  records: ReadonlyMap<string, Recorded>,
  leftOut: ReadonlySet<string>,
): Live {
  const shared = sharedFacts(bench.rows);
  const people = standing.flatMap((entry): ListRow[] => {
    if (leftOut.has(entry.id) || entry.values.fullName.trim() === "") return [];
    const code = entry.values.honour.split(":")[1] ?? "";
    const recorded = records.get(entry.id);
    const who = whoIs(entry.values);
    return [
      {
        id: entry.id,
        subject: "person",
        honour: isHonourCode(code) ? code : null,
        who: recorded?.of === who ? recorded.row.who : who,
        groupId: entry.values.departmentId || null,
        facts: factsOf(entry, recorded, shared),
      },
    ];
  });
  const collectives = bench.rows.filter(({ subject }) => subject === "collective");
  const headcounts = new Map([[null, bench.headcount]]);
  const { verdicts, ldtt, cstdcs } = judgeList(
    ruleset,
    [...collectives, ...people],
    headcounts,
    bench.day,
  );
  const counts = { ldtt, cstdcs, headcount: bench.headcount };
  return { verdicts, shares: sharesOf(ruleset, counts, bench.figures) };
}
