import "server-only";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDay } from "@/lib/platform/db/days";
import { allotmentsOf, allottedFlags } from "./rules/allotment";
import { type Figures, withFigures } from "./rules/figures";
import { RULESETS, rulesetOn } from "./rules/rulesets";
import type { Ruleset, RulesetCode } from "./rules/shape";

/** The figures of a ruleset as staff tuned them, in force on a day (yyyy-mm-dd). */
async function figuresOn(code: RulesetCode, day: string, client: Tx = db): Promise<Figures> {
  const rows = await client.$queryRaw<{ key: string; value: number | string }[]>`
    select distinct on (key) key, value from ruleset_figure
    where ruleset_code = ${code} and valid_from <= ${day}::date
    order by key, valid_from desc, at desc`;
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

/** A ruleset as it stands on a day, with its figures. */
export async function rulesetAsOn(
  code: RulesetCode,
  day: string,
  client: Tx = db,
): Promise<{ ruleset: Ruleset; figures: Figures }> {
  const figures = await figuresOn(code, day, client);
  return { ruleset: withFigures(RULESETS[code], figures), figures };
}

/** The flags of the Ministry that each bloc may be allotted, as figures to tune. */
export const listAllotments = async (client: Tx = db) =>
  allotmentsOf(
    await client.bloc.findMany({
      orderBy: [{ position: "asc" }, { code: "asc" }],
      take: 100,
      select: { code: true, name: true },
    }),
  );

/** The flags of the Ministry allotted to a bloc by the rules of a day (yyyy-mm-dd); null while no number is set. */
export async function flagsAllotted(blocCode: string, day: string): Promise<number | null> {
  const ruleset = rulesetOn(day);
  return ruleset && allottedFlags(await figuresOn(ruleset.code, day), blocCode);
}

/** Every change of a ruleset's figures, the latest first: who, when, from which day, why. */
export async function listFigureChanges(code: RulesetCode) {
  const rows = await db.rulesetFigure.findMany({
    where: { rulesetCode: code },
    orderBy: [{ validFrom: "desc" }, { at: "desc" }],
    take: 100,
    select: {
      id: true,
      key: true,
      value: true,
      validFrom: true,
      reason: true,
      at: true,
      actor: { select: { name: true } },
    },
  });
  return rows.map(({ value, validFrom, ...row }) => ({
    ...row,
    value: typeof value === "number" ? value : String(value),
    validFrom: toDay(validFrom),
  }));
}
