import { pageOf, type Query, queryPath, wordOf } from "@/lib/platform/shared/query";
import {
  type BaseSalary,
  type Bonus,
  baseSalaryOn,
  bonusArticleOn,
  bonusOf,
  bonusTotal,
} from "@/lib/titles/bonus/rules";
import { type HonourRef, honourKey, parseHonourKey } from "@/lib/titles/catalogue/rules";
import { isHonourCode, type Subject } from "@/lib/titles/ruleset/rules/shape";

/** One who receives, and what: a person by who they are, a collective by which unit it is. */
export type Conferral = {
  readonly personId: string | null;
  readonly unitId: string;
  readonly emulationTitleCode: string | null;
  readonly commendationFormCode: string | null;
};

/** The same for two conferrals exactly when one recipient would receive one honour twice. */
const conferralKey = (award: Conferral): string =>
  [
    award.personId ?? `unit:${award.unitId}`,
    award.emulationTitleCode ?? "",
    award.commendationFormCode ?? "",
  ].join("|");

/** Those of `added` that are among `present` already, or stand twice in `added` itself. */
export function repeated<A extends Conferral>(
  added: readonly A[],
  present: readonly Conferral[],
): A[] {
  const seen = new Set(present.map(conferralKey));
  return added.filter((award) => {
    const key = conferralKey(award);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

/** The order with one id moved to a place counted from 1; a place past the end is the end. */
export function moved(ids: readonly string[], id: string, place: number): string[] {
  const others = ids.filter((other) => other !== id);
  return [...others.slice(0, place - 1), id, ...others.slice(place - 1)];
}

/** What stands open on a draft's page: which way of adding, which lines of the accepted files, which page of the list. */
export type Desk = {
  readonly adding: "from_files" | "by_hand";
  readonly unitId: string | null;
  readonly honour: HonourRef | null;
  /** Page of the lines to pick from. */
  readonly linesPage: number;
  /** Page of the decision's own list. */
  readonly page: number;
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The desk an address asks for, read kindly: what makes no sense is as good as absent. */
export function readDesk(query: Query): Desk {
  const unitId = wordOf(query, "don-vi");
  return {
    adding: wordOf(query, "them") === "nhap-tay" ? "by_hand" : "from_files",
    unitId: UUID.test(unitId) ? unitId : null,
    honour: parseHonourKey(wordOf(query, "danh-hieu")),
    linesPage: pageOf({ trang: wordOf(query, "trang-ho-so") }),
    page: pageOf(query),
  };
}

/** The one address of a desk. */
export const deskPath = (decisionId: string, desk: Desk): string =>
  queryPath(`/lam-viec/quyet-dinh/${decisionId}`, {
    them: desk.adding === "by_hand" ? "nhap-tay" : "",
    "don-vi": desk.unitId ?? "",
    "danh-hieu": desk.honour ? honourKey(desk.honour) : "",
    "trang-ho-so": desk.linesPage === 1 ? "" : desk.linesPage,
    trang: desk.page,
  });

/** One line of a decision as its bonus is reckoned. */
export type Conferred = {
  readonly personId: string | null;
  readonly unitId: string;
  readonly honourCode: string;
  readonly honourName: string;
  /** What it is for; lines of one recipient that say the same, or nothing, are for one achievement. */
  readonly achievement: string;
};

export type BonusRow = {
  readonly honourName: string;
  readonly subject: Subject;
  readonly count: number;
  /** Null where no coefficient or no base salary is known: nothing is made up. */
  readonly bonus: Bonus | null;
};

export type BonusSheet = {
  readonly rows: readonly BonusRow[];
  readonly baseSalary: BaseSalary | null;
  readonly article: string | null;
  readonly total: number;
  /** Lines whose bonus is not known. */
  readonly unknown: number;
  /** Recipients who have more than one form for one achievement: the highest alone is paid. */
  readonly lowered: number;
};

/** The bonus of a decision signed on a day, by honour in the order of its lines, and what is paid in all. */
export function bonusSheet(
  lines: readonly Conferred[],
  signedOn: string,
  salaries: readonly BaseSalary[],
): BonusSheet {
  const rows = new Map<string, BonusRow>();
  const paid = new Map<string, { achievement: string; amount: number }[]>();
  let unknown = 0;
  for (const { personId, unitId, honourCode, honourName, achievement } of lines) {
    const subject: Subject = personId === null ? "collective" : "person";
    const key = `${honourCode}|${subject}`;
    const bonus = isHonourCode(honourCode)
      ? bonusOf(honourCode, subject, signedOn, "none", salaries)
      : null;
    rows.set(key, { honourName, subject, bonus, count: (rows.get(key)?.count ?? 0) + 1 });
    if (!bonus) {
      unknown += 1;
      continue;
    }
    const recipient = personId ?? `unit:${unitId}`;
    paid.set(recipient, [...(paid.get(recipient) ?? []), { achievement, amount: bonus.amount }]);
  }
  const all = [...paid.values()];
  return {
    rows: [...rows.values()],
    baseSalary: baseSalaryOn(signedOn, salaries),
    article: bonusArticleOn(signedOn),
    total: all.reduce((sum, awards) => sum + bonusTotal(awards), 0),
    unknown,
    lowered: all.filter(
      (awards) => bonusTotal(awards) < awards.reduce((sum, one) => sum + one.amount, 0),
    ).length,
  };
}
