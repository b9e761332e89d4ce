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
  isTtldtt,
  ldttAtLeast,
  ldttMoreThan,
  meetsCtdb,
  membersNotWarned,
  ministryCertificates,
  ministryFlags,
  registered,
  warning,
  yearsExcellent,
  yearsSince,
} from "./needs";
import { all, any, assumed, by, likely, type Rule } from "./shape";

/** Collectives under Luật 2003 (2013), NĐ 91/2017: dossiers received 01/10/2017 – 31/12/2023. */

const L03 = (article: string) => `Luật Thi đua, khen thưởng năm 2003, Điều ${article}`;
const N91 = (article: string) => `Nghị định 91/2017/NĐ-CP, Điều ${article}`;
const N65 = (article: string) => `Nghị định 65/2014/NĐ-CP (tiền thân), Điều ${article}`;
const MUST_REGISTER = registered(by(L03("10")));

/** "Over half": exactly 50 % is not enough. */
const ttldtt: Rule = all(
  MUST_REGISTER,
  collectiveGood(by(L03("28"))),
  ldttMoreThan(50, by(L03("28"))),
  membersNotWarned(by(L03("28"))),
  judged("campaign", by(L03("28"))),
  judged("internal_unity", by(L03("28"))),
);

const ttldxs: Rule = all(
  MUST_REGISTER,
  isTtldtt(by(L03("27"))),
  collectiveExcellent(by(L03("27"))),
  allCompleted(by(L03("27"))),
  ldttAtLeast(70, by(L03("27"))),
  hasCstdcs(by(L03("27"))),
  membersNotWarned(by(L03("27"))),
  judged("internal_unity", by(L03("27"))),
);

const ctdb: Rule = all(
  MUST_REGISTER,
  exceededTargets(by(L03("26"))),
  blocNominated(by(N91("12"))),
  warning(membersNotWarned(assumed("Thực tiễn của Bộ, chưa thấy văn bản"))),
  judged("model", by(L03("26"))),
  judged("internal_unity", by(L03("26"))),
);

const ctdcp: Rule = any(
  "Một trong hai trường hợp",
  all(
    MUST_REGISTER,
    meetsCtdb(by(N91("11"))),
    blocNominated(by(N91("11"))),
    judged("national_model", by(L03("25"))),
    judged("internal_unity", by(L03("25"))),
  ),
  all(campaignOf(5, by(N91("11"))), judged("campaign_leader", by(N91("11")))),
);

/** The condition asks about the collective's own rating here: a collective has no rating as a person. */
const gk: Rule = all(
  collectiveGood(likely(`${L03("74")}; ${N91("40")}`)),
  judged("exemplary", likely(L03("74"))),
);

const bkb: Rule = all(
  judged("exemplary", likely(N91("39"))),
  judged("internal_unity", likely(N91("39"))),
  any(
    "Một trong các thành tích",
    judged("annual_campaign", likely(N91("39"))),
    judged("ad_hoc", likely(N91("39"))),
    all(yearsExcellent(2, likely(N91("39"))), judged("vibrant", likely(N91("39")))),
  ),
);

const bkttcp: Rule = all(
  judged("exemplary", by(N91("38"))),
  judged("internal_unity", by(N91("38"))),
  any(
    "Một trong các thành tích",
    campaignOf(3, by(N91("38"))),
    judged("ad_hoc_bo", by(N91("38"))),
    all(
      yearsSince("yearsSinceBkb", 5, likely(N65("23 khoản 3 điểm c"))),
      yearsExcellent(5, likely(N65("23 khoản 3 điểm c"))),
      ministryFlags(1, likely(N65("23 khoản 3 điểm c"))),
    ),
  ),
);

const labourOrder = (article: string, merit: Rule): Rule =>
  all(
    judged("exemplary", likely(N65(article))),
    judged("internal_unity", likely(N65(article))),
    any("Một trong các thành tích", judged("scope", likely(N65(`${article} khoản 4`))), merit),
  );

const hcld3 = labourOrder(
  "17",
  all(
    // A centre founded eight years before received it: the ten years never block.
    warning(historyYears(10, likely(N65("17 khoản 4 điểm b")))),
    yearsSince("yearsSinceBktt", 5, likely(N65("17 khoản 4 điểm b"))),
    yearsExcellent(5, likely(N65("17 khoản 4 điểm b"))),
    any(
      "02 Cờ thi đua của Bộ; hoặc 01 Cờ thi đua và 02 Bằng khen cấp Bộ",
      ministryFlags(2, likely(N65("17 khoản 4 điểm b"))),
      all(
        ministryFlags(1, likely(N65("17 khoản 4 điểm b"))),
        ministryCertificates(2, likely(N65("17 khoản 4 điểm b"))),
      ),
    ),
  ),
);

const hcld2 = labourOrder(
  "16",
  all(
    yearsSince("yearsSinceHcld3", 5, likely(N65("16 khoản 4 điểm b"))),
    yearsExcellent(5, likely(N65("16 khoản 4 điểm b"))),
    any(
      "01 Cờ thi đua của Chính phủ và 01 Cờ thi đua của Bộ; hoặc 03 Cờ thi đua của Bộ",
      all(
        governmentFlags(1, likely(N65("16 khoản 4 điểm b"))),
        ministryFlags(1, likely(N65("16 khoản 4 điểm b"))),
      ),
      ministryFlags(3, likely(N65("16 khoản 4 điểm b"))),
    ),
  ),
);

const hcld1 = labourOrder(
  "15",
  all(
    yearsSince("yearsSinceHcld2", 5, likely(N65("15 khoản 4 điểm b"))),
    yearsExcellent(5, likely(N65("15 khoản 4 điểm b"))),
    any(
      "01 Cờ thi đua của Chính phủ và 02 Cờ thi đua của Bộ; hoặc 04 Cờ thi đua của Bộ",
      all(
        governmentFlags(1, likely(N65("15 khoản 4 điểm b"))),
        ministryFlags(2, likely(N65("15 khoản 4 điểm b"))),
      ),
      ministryFlags(4, likely(N65("15 khoản 4 điểm b"))),
    ),
  ),
);

export const COLLECTIVES_2003 = {
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
