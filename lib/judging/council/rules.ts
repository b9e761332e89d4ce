import { SCOPES, type Scope } from "@/lib/entry/initiative/rules";
import {
  BLOC_RULES,
  COUNCIL_RULES,
  type Rules,
  type RulesPreset,
} from "@/lib/judging/ballot/rules";

import { pageOf, type Query, queryPath, wordOf } from "@/lib/platform/shared/query";
import { type HonourRef, honourKey, parseHonourKey } from "@/lib/titles/catalogue/rules";

export const KINDS = ["emulation", "initiative"] as const;
export type Kind = (typeof KINDS)[number];

export const ROLES = ["chair", "vice_chair", "standing", "member", "secretary"] as const;
export type Role = (typeof ROLES)[number];

/** How many lines one paper holds at most. */
export const MOST_LINES = 100;

type Body = { readonly kind: Kind; readonly unit: { readonly kind: string } };

/**
 * The rules offered for a session. The Ministry's council has its regulation (QĐ 2218/QĐ-BTNMT Điều 8); how a unit's own
 * council and an initiative council vote no source says: that is proposed, and marked so.
 */
export const presetOf = ({ kind, unit }: Body): RulesPreset =>
  kind === "emulation" && unit.kind === "ministry" ? COUNCIL_RULES : BLOC_RULES;

type Share = { readonly passPart: number; readonly passWhole: number };

/** Titles for which the law itself asks 90 % of all members, whichever council votes (NĐ 91/2017 Điều 45 khoản 8). */
const NINETY = ["CSTDB", "CSTDTQ", "AHLD"];

/** The share of a title where it differs from what the session's rules say. */
export const shareOf = (honourCode: string, rules: Share): Share | null =>
  NINETY.includes(honourCode) && rules.passPart * 100 < 90 * rules.passWhole
    ? { passPart: 90, passWhole: 100 }
    : null;

const JUDGED = ["quorumPart", "quorumWhole", "passPart", "passWhole", "denominator"] as const;

/** Whether rules are what was offered, and so no surer than the offer. */
export const isOffer = (rules: Rules, preset: Rules): boolean =>
  [...JUDGED, "recusedCounted" as const].every((rule) => rules[rule] === preset[rule]);

/** A member, as far as standing back goes: who it is, and the unit it comes from with the unit above. */
export type Seated = {
  readonly accountId: string;
  readonly personId: string | null;
  readonly unitIds: readonly string[];
};

/** A line, as far as standing back goes: whom it is about, and which units. */
export type Subject = {
  readonly key: string;
  readonly personIds: readonly string[];
  readonly unitIds: readonly string[];
};

const OF_A_PERSON: Record<Kind, string> = {
  emulation: "Là người được xét",
  initiative: "Là tác giả, đồng tác giả",
};
const OF_ITS_UNIT = "Công tác tại đơn vị được xét";

/** Who stands back from which line, and why: from the own, and from what the own unit asks for. */
export const recusalsOf = (kind: Kind, members: readonly Seated[], subjects: readonly Subject[]) =>
  members.flatMap(({ accountId, personId, unitIds }) =>
    subjects.flatMap((subject) => {
      const own = personId !== null && subject.personIds.includes(personId);
      const near = subject.unitIds.some((id) => unitIds.includes(id));
      if (!own && !near) return [];
      const reason = own ? OF_A_PERSON[kind] : OF_ITS_UNIT;
      return [{ seat: accountId, line: subject.key, reason }];
    }),
  );

/** Which accepted lines, or initiatives, are shown to choose from. */
export type Pick = {
  readonly unitId: string | null;
  readonly honour: HonourRef | null;
  readonly scope: Scope | null;
  readonly page: number;
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an address asks for, read kindly: what makes no sense is as good as absent. */
export function readPick(query: Query): Pick {
  const unitId = wordOf(query, "don-vi");
  const scope = wordOf(query, "pham-vi");
  return {
    unitId: UUID.test(unitId) ? unitId : null,
    honour: parseHonourKey(wordOf(query, "danh-hieu")),
    scope: SCOPES.find((one) => one === scope) ?? null,
    page: pageOf(query),
  };
}

/** The one address of a session with what is picked from. */
export const pickPath = (session: { councilId: string; id: string }, pick: Pick): string =>
  queryPath(`/lam-viec/hoi-dong/${session.councilId}/phien/${session.id}`, {
    "don-vi": pick.unitId ?? "",
    "danh-hieu": pick.honour ? honourKey(pick.honour) : "",
    "pham-vi": pick.scope ?? "",
    trang: pick.page,
  });
