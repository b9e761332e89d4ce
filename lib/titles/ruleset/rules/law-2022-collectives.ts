import { judged } from "./judgements";
import {
  allCompleted,
  blocNominated,
  campaignOf,
  collectiveExcellent,
  collectiveGood,
  exceededTargets,
  governmentFlags,
  hasCstdcs,
  historyYears,
  ldttAtLeast,
  meetsCtdb,
  membersNotWarned,
  ministryCertificates,
  ministryFlags,
  warning,
  yearsExcellent,
  yearsGood,
  yearsSince,
} from "./needs";
import { all, any, by, likely, type Rule } from "./shape";

/** Collectives under Luật 06/2022/QH15 and its decrees: dossiers received from 01/01/2024. */

const L22 = (article: string) => `Luật Thi đua, khen thưởng năm 2022, Điều ${article}`;
const TT18 = "Thông tư 18/2023/TT-BTNMT";
/** Carried over from the decree before; the text of the new law was not read. */
const CARRIED = (article: string) =>
  likely(`${L22(article)} (mức kế thừa Nghị định 65/2014/NĐ-CP)`);

const ttldtt: Rule = all(
  collectiveGood(by(L22("28"))),
  ldttAtLeast(70, by(L22("28"))),
  membersNotWarned(by(L22("28"))),
  judged("campaign", by(L22("28"))),
  judged("internal_unity", by(L22("28"))),
);

const ttldxs: Rule = all(
  collectiveExcellent(by(L22("27"))),
  allCompleted(by(L22("27"))),
  ldttAtLeast(70, by(L22("27"))),
  hasCstdcs(by(L22("27"))),
  // The text as quoted has no discipline clause of its own.
  warning(membersNotWarned(likely(`${L22("28")}, không nhắc lại ở Điều 27`))),
  judged("exemplary", by(L22("27"))),
  judged("campaign", by(L22("27"))),
);

const ctdb: Rule = all(
  exceededTargets(likely(`${L22("26")}; ${TT18}`)),
  blocNominated(likely(`${L22("26")}; ${TT18}`)),
  judged("model", likely(L22("26"))),
  judged("internal_unity", likely(L22("26"))),
);

const ctdcp: Rule = any(
  "Một trong hai trường hợp",
  all(
    meetsCtdb(by(L22("25"))),
    blocNominated(by(L22("25"))),
    judged("internal_unity", by(L22("25"))),
  ),
  all(campaignOf(5, by(L22("25"))), judged("campaign_leader", by(L22("25")))),
);

const gk: Rule = all(
  collectiveGood(likely(`${L22("75")}; ${TT18}`)),
  judged("exemplary", likely(L22("75"))),
);

const bkb: Rule = all(
  judged("exemplary", likely(L22("74"))),
  judged("internal_unity", likely(L22("74"))),
  any(
    "Một trong các thành tích",
    judged("annual_campaign", likely(L22("74"))),
    judged("ad_hoc", likely(L22("74"))),
    yearsExcellent(2, likely(L22("74"))),
  ),
);

const bkttcp: Rule = all(
  judged("exemplary", likely(L22("73"))),
  judged("internal_unity", likely(L22("73"))),
  any(
    "Một trong các thành tích",
    judged("campaign", likely(L22("73"))),
    judged("ad_hoc_bo", likely(L22("73"))),
    all(
      yearsSince("yearsSinceBkb", 5, likely(L22("73"))),
      yearsGood(5, likely(L22("73"))),
      ministryFlags(1, likely(L22("73"))),
    ),
  ),
);

const labourOrder = (article: string, merit: Rule): Rule =>
  all(
    judged("exemplary", likely(L22(article))),
    judged("internal_unity", likely(L22(article))),
    any("Một trong các thành tích", judged("scope", likely(L22(article))), merit),
  );

const hcld3 = labourOrder(
  "44",
  all(
    // Exceptions were seen in practice under the law before: the ten years warn, and never block.
    warning(historyYears(10, CARRIED("44"))),
    yearsSince("yearsSinceBktt", 5, CARRIED("44")),
    yearsExcellent(5, CARRIED("44")),
    any(
      "02 Cờ thi đua của Bộ; hoặc 01 Cờ thi đua và 02 Bằng khen cấp Bộ",
      ministryFlags(2, CARRIED("44")),
      all(ministryFlags(1, CARRIED("44")), ministryCertificates(2, CARRIED("44"))),
    ),
  ),
);

const hcld2 = labourOrder(
  "43",
  all(
    yearsSince("yearsSinceHcld3", 5, CARRIED("43")),
    yearsExcellent(5, CARRIED("43")),
    any(
      "01 Cờ thi đua của Chính phủ và 01 Cờ thi đua của Bộ; hoặc 03 Cờ thi đua của Bộ",
      all(governmentFlags(1, CARRIED("43")), ministryFlags(1, CARRIED("43"))),
      ministryFlags(3, CARRIED("43")),
    ),
  ),
);

const hcld1 = labourOrder(
  "42",
  all(
    yearsSince("yearsSinceHcld2", 5, CARRIED("42")),
    yearsExcellent(5, CARRIED("42")),
    any(
      "01 Cờ thi đua của Chính phủ và 02 Cờ thi đua của Bộ; hoặc 04 Cờ thi đua của Bộ",
      all(governmentFlags(1, CARRIED("42")), ministryFlags(2, CARRIED("42"))),
      ministryFlags(4, CARRIED("42")),
    ),
  ),
);

export const COLLECTIVES_2022 = {
  TTLDTT: ttldtt,
  TTLDXS: ttldxs,
  CTDB: ctdb,
  CTDCP: ctdcp,
  GK: gk,
  BKB: bkb,
  BKTTCP: bkttcp,
  HCLD3: hcld3,
  HCLD2: hcld2,
  HCLD1: hcld1,
} as const;
