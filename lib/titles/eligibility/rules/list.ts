import { percentOf } from "@/lib/titles/ratio/rules";
import type { DisciplineLevel, Facts, Known } from "@/lib/titles/ruleset/rules/facts";
import type { HonourCode, Ruleset, Subject } from "@/lib/titles/ruleset/rules/shape";
import { judge, type Outcome, type Verdict } from "./judge";

/** One line of a list: who, for what, and what is known of them. */
export type ListRow = {
  readonly id: string;
  readonly subject: Subject;
  /** Null while none is chosen: the row is then not judged. */
  readonly honour: HonourCode | null;
  /** The same for two rows of one person. */
  readonly who: string;
  /** The department the person belongs to, or the collective that the row is about; null is the unit itself. */
  readonly groupId: string | null;
  readonly facts: Facts;
};

export type JudgedList = {
  /** By the id of the row. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Distinct people who stand for LĐTT or more and have not failed it, and for CSTĐ cơ sở or more. */
  readonly ldtt: number;
  readonly cstdcs: number;
};

/** Who stands for one of these stands for LĐTT, or for CSTĐ cơ sở, as well. */
const IMPLIES_LDTT: readonly HonourCode[] = ["LDTT", "CSTDCS", "CSTDB", "CSTDTQ"];
const IMPLIES_CSTDCS: readonly HonourCode[] = ["CSTDCS", "CSTDB", "CSTDTQ"];

type Member = {
  groupId: string | null;
  ldtt: Outcome;
  cstdcs: boolean;
  completed: boolean | null;
  discipline: DisciplineLevel | null;
};

const FROM_LIST = "Danh sách đăng ký của đơn vị";

/**
 * Judges a whole list. What a row needs of the others is taken from them: a person's LĐTT, a collective's shares and its
 * own lower title. `headcounts` tells how many people a unit (key null) or a department has; what is not told is not
 * known. The order of rows never matters.
 */
export function judgeList(
  ruleset: Ruleset,
  rows: readonly ListRow[],
  headcounts: ReadonlyMap<string | null, number | null>,
  day: string | null = null,
): JudgedList {
  const members = membersOf(ruleset, rows, day);
  const verdicts = new Map<string, Verdict>();
  const sums = new Map<string | null, Facts>();
  for (const row of rows) {
    if (row.honour === null) continue;
    const facts =
      row.subject === "person"
        ? withLdtt(row.facts, members.get(row.who))
        : withSums(ruleset, row, sumsFor(sums, row.groupId, members, headcounts), day);
    verdicts.set(row.id, judge(ruleset, row.honour, row.subject, facts, day));
  }
  let ldtt = 0;
  let cstdcs = 0;
  for (const member of members.values()) {
    if (member.ldtt !== "fail") ldtt += 1;
    if (member.cstdcs) cstdcs += 1;
  }
  return { verdicts, ldtt, cstdcs };
}

/** The people who stand for LĐTT or more, once each however many rows they have. */
function membersOf(ruleset: Ruleset, rows: readonly ListRow[], day: string | null) {
  const members = new Map<string, Member>();
  for (const { subject, honour, who, groupId, facts } of rows) {
    if (subject !== "person" || honour === null || !IMPLIES_LDTT.includes(honour)) continue;
    const known = members.get(who);
    if (known) {
      known.cstdcs ||= IMPLIES_CSTDCS.includes(honour);
      continue;
    }
    const rating = facts.rating?.value;
    members.set(who, {
      groupId,
      ldtt: facts.hasLdtt
        ? facts.hasLdtt.value
          ? "pass"
          : "fail"
        : judge(ruleset, "LDTT", "person", facts, day).outcome,
      cstdcs: IMPLIES_CSTDCS.includes(honour),
      completed: rating === undefined ? null : rating !== "not_completed",
      discipline: facts.disciplineLevel?.value ?? null,
    });
  }
  return members;
}

const SAID_BY_LDTT: Record<"pass" | "fail", Known<boolean>> = {
  pass: { value: true, source: "Xét Lao động tiên tiến cùng danh sách: đủ điều kiện" },
  fail: { value: false, source: "Xét Lao động tiên tiến cùng danh sách: chưa đủ điều kiện" },
};

/** A person in doubt for LĐTT leaves it in doubt for the titles above. */
function withLdtt(facts: Facts, member: Member | undefined): Facts {
  if (facts.hasLdtt || !member || member.ldtt === "review") return facts;
  return { ...facts, hasLdtt: SAID_BY_LDTT[member.ldtt] };
}

function sumsFor(
  sums: Map<string | null, Facts>,
  groupId: string | null,
  members: ReadonlyMap<string, Member>,
  headcounts: ReadonlyMap<string | null, number | null>,
): Facts {
  const known = sums.get(groupId);
  if (known) return known;
  const inGroup = [...members.values()].filter(
    (member) => groupId === null || member.groupId === groupId,
  );
  const summed = sumOf(inGroup, headcounts.get(groupId) ?? null);
  sums.set(groupId, summed);
  return summed;
}

/** Shares are of the whole headcount; what is true of every member is known once every member stands on the list. */
function sumOf(members: readonly Member[], headcount: number | null): Facts {
  const ldtt = members.filter((member) => member.ldtt !== "fail").length;
  const cstdcs = members.filter((member) => member.cstdcs).length;
  const everybody = headcount !== null && headcount > 0 && members.length >= headcount;
  const worst = Math.max(0, ...members.map((member) => member.discipline ?? 0)) as DisciplineLevel;
  const allDisciplines = everybody && members.every((member) => member.discipline !== null);
  const failed = members.filter((member) => member.completed === false).length;
  const allCompleted = everybody && members.every((member) => member.completed !== null);
  const pct = headcount === null ? null : percentOf(Math.min(ldtt, headcount), headcount);
  return {
    ...(pct !== null && {
      pctLdtt: { value: pct, source: `${FROM_LIST}: ${ldtt} người trên ${headcount} người` },
    }),
    cstdcsMembers: { value: cstdcs, source: `${FROM_LIST}: ${cstdcs} người` },
    ...((allDisciplines || worst >= 2) && {
      maxMemberDiscipline: {
        value: worst,
        source: "Nhân sự: kỷ luật của thành viên trong danh sách",
      },
    }),
    ...((allCompleted || failed > 0) &&
      headcount !== null && {
        pctCompleted: {
          value: ((headcount - failed) * 100) / headcount,
          source: "Nhân sự: xếp loại năm của thành viên trong danh sách",
        },
      }),
  };
}

/** What the list tells comes after what is known for certain: an award already given wins over a reckoning. */
function withSums(ruleset: Ruleset, row: ListRow, sums: Facts, day: string | null): Facts {
  const facts: Facts = { ...sums, ...row.facts };
  if (row.honour === "TTLDXS" && !facts.hasTtldtt) {
    const { outcome } = judge(ruleset, "TTLDTT", "collective", facts, day);
    if (outcome === "review") return facts;
    const value = outcome === "pass";
    return {
      ...facts,
      hasTtldtt: { value, source: "Xét Tập thể lao động tiên tiến cùng danh sách" },
    };
  }
  if (row.honour === "CTDCP" && !facts.meetsCtdb) {
    const { outcome } = judge(ruleset, "CTDB", "collective", facts, day);
    if (outcome === "review") return facts;
    const value = outcome === "pass";
    return { ...facts, meetsCtdb: { value, source: "Xét Cờ thi đua của Bộ cùng danh sách" } };
  }
  return facts;
}
