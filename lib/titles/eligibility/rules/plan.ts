import { rulesetOn } from "@/lib/titles/ruleset/rules/rulesets";
import type { RulesetCode } from "@/lib/titles/ruleset/rules/shape";
import type { PersonRecord } from "./reckon";

/** One thing on the way; `done` is on record already. */
type Step = {
  readonly text: string;
  readonly article: string;
  readonly done: boolean;
  /** The year in which it falls; null for what has no year of its own. */
  readonly year: number | null;
};

export type Plan = {
  /** The first year for which the title can be proposed. */
  readonly earliest: number;
  /** The ruleset in force when that year's dossiers are received; null where the portal knows none. */
  readonly ruleset: RulesetCode | null;
  readonly needsReview: boolean;
  readonly steps: readonly Step[];
};

const TITLES_NEEDED = 3;

/** A year's dossiers reach the Ministry by the end of the next January (default of the calendar, cần xác nhận). */
const receivedOn = (year: number): string => `${year + 1}-01-31`;

/** What a Chiến sĩ thi đua cơ sở of a year asks, by the ruleset in force when that year is judged. */
function titleAsks(ruleset: RulesetCode | null): { text: string; article: string } {
  switch (ruleset) {
    case "R2017":
      return {
        text: "đăng ký thi đua đầu năm, đạt Lao động tiên tiến và có sáng kiến được cơ sở công nhận",
        article: "Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3",
      };
    case "R2024":
    case "R2025":
    case "R2026":
    case null:
      return {
        text: "đạt Lao động tiên tiến; hoàn thành xuất sắc nhiệm vụ, hoặc hoàn thành tốt và có sáng kiến",
        article: "Luật Thi đua, khen thưởng năm 2022, Điều 23",
      };
  }
}

/**
 * What a person still needs for Chiến sĩ thi đua cấp Bộ and the earliest year for it: three years of CSTĐ cơ sở in a row
 * and an initiative of the Ministry's reach, by the ruleset in force when that year's dossiers are received. A run that
 * broke begins anew with the present year. `year` is the year now worked for.
 */
export function planMinistryTitle(record: PersonRecord, year: number): Plan {
  const held = new Set(
    record.awards.filter(({ code }) => code === "CSTDCS").map((one) => one.year),
  );
  const last = held.has(year) ? year : year - 1;
  let run = 0;
  while (held.has(last - run)) run += 1;
  // With three and more in hand the next year that brings one is enough, and it may be this one.
  const earliest = Math.max(
    year,
    run === 0 ? year + TITLES_NEEDED - 1 : last + Math.max(0, TITLES_NEEDED - run),
  );
  const ruleset = rulesetOn(receivedOn(earliest));
  const first = earliest - TITLES_NEEDED + 1;
  const titles = Array.from({ length: TITLES_NEEDED }, (_, place): Step => {
    const of = first + place;
    const asks = titleAsks(rulesetOn(receivedOn(of))?.code ?? null);
    const done = held.has(of);
    return {
      text: done
        ? `Chiến sĩ thi đua cơ sở năm ${of}: đã có trong sổ khen thưởng`
        : `Chiến sĩ thi đua cơ sở năm ${of}: ${asks.text}`,
      article: asks.article,
      done,
      year: of,
    };
  });
  const initiative = record.recognitions.find(
    (one) => one.scope !== "grassroots" && one.year >= first && one.year <= earliest,
  );
  const underOld = ruleset?.code === "R2017";
  return {
    earliest,
    ruleset: ruleset?.code ?? null,
    needsReview: ruleset?.needsReview ?? true,
    steps: [
      ...titles,
      {
        text: initiative
          ? `Sáng kiến, đề tài cấp Bộ: đã có (${initiative.source})`
          : `Sáng kiến, đề tài có phạm vi ảnh hưởng trong Bộ được công nhận trong các năm ${first}–${earliest}`,
        article: underOld
          ? "Nghị định 91/2017/NĐ-CP, Điều 9 khoản 2 điểm b"
          : "Luật Thi đua, khen thưởng năm 2022, Điều 22",
        done: initiative !== undefined,
        year: null,
      },
      ...(underOld
        ? [
            {
              text: `Đăng ký danh hiệu Chiến sĩ thi đua cấp Bộ trong đợt đăng ký của năm ${earliest}`,
              article: "Luật Thi đua, khen thưởng năm 2003, Điều 10",
              done: false,
              year: earliest,
            },
          ]
        : []),
      {
        text: "Hội đồng bình xét trong số những người đủ điều kiện và bỏ phiếu kín",
        article: underOld
          ? "Nghị định 91/2017/NĐ-CP, Điều 45 khoản 8"
          : "Luật Thi đua, khen thưởng năm 2022, Điều 22",
        done: false,
        year: earliest,
      },
    ],
  };
}
