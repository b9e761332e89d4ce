import { judged } from "./judgements";
import type { ServiceOrder } from "./long-service";
import {
  campaignOf,
  continuousYears,
  cstdbInRow,
  cstdcsInRow,
  initiatives2y,
  initiatives5y,
  initiativesGrassroots,
  initiativesMinistry,
  initiativesMinistry5y,
  initiativesNational,
  isLdtt,
  isMan,
  isWoman,
  longService,
  monthsEmployed,
  neverWarned,
  noKnc,
  notDisciplined,
  ratedGood,
  registered,
  sectorYears,
  transferredIn,
  votedFor,
  yearsExcellent,
  yearsSince,
} from "./needs";
import { all, any, by, likely, type Rule } from "./shape";

/** Persons under Luật 2003 (2013), NĐ 91/2017, TT 21/2018/TT-BTNMT: dossiers received 01/10/2017 – 31/12/2023. */

const L03 = (article: string) => `Luật Thi đua, khen thưởng năm 2003, Điều ${article}`;
const N91 = (article: string) => `Nghị định 91/2017/NĐ-CP, Điều ${article}`;
const N65 = (article: string) => `Nghị định 65/2014/NĐ-CP (tiền thân), Điều ${article}`;
const KNC = "Thông tư 21/2018/TT-BTNMT, Điều 14";
/** Of all members of the council, whoever is absent asked in writing. */
const BALLOT = votedFor(90, by(N91("45 khoản 8")));
const MUST_REGISTER = registered(by(L03("10")));

const ldtt: Rule = all(
  MUST_REGISTER,
  ratedGood(by(L03("24"))),
  monthsEmployed(10, by(N91("10"))),
  notDisciplined(by(N91("10"))),
  judged("spirit", by(L03("24"))),
);

/** An excellent rating is neither enough nor asked: the initiative is (answer of Ban TĐKT Trung ương). */
const cstdcs: Rule = all(
  MUST_REGISTER,
  isLdtt(by(N91("9 khoản 3 điểm a"))),
  initiativesGrassroots(1, by(N91("9 khoản 3 điểm b"))),
);

const cstdb: Rule = all(
  MUST_REGISTER,
  cstdcsInRow(3, by(N91("9 khoản 2 điểm a"))),
  initiativesMinistry(1, by(N91("9 khoản 2 điểm b"))),
  judged("best_of", by(L03("22"))),
  BALLOT,
);

const cstdtq: Rule = all(
  MUST_REGISTER,
  cstdbInRow(2, by(L03("21"))),
  initiativesNational(1, likely(N65("3 khoản 2"))),
  judged("best_of", by(L03("21"))),
  BALLOT,
);

const gk: Rule = all(
  ratedGood(likely(`${L03("74")}; ${N91("40")}`)),
  judged("exemplary", likely(L03("74"))),
);

const bkb: Rule = all(
  judged("exemplary", likely(N91("39"))),
  any(
    "Một trong các thành tích",
    judged("annual_campaign", likely(N65("24 khoản 1 điểm a"))),
    judged("ad_hoc", likely(N65("24 khoản 1 điểm b"))),
    all(
      yearsExcellent(2, likely(N65("24 khoản 1 điểm c"))),
      initiatives2y(2, likely(N65("24 khoản 1 điểm c"))),
    ),
  ),
);

const bkttcp: Rule = all(
  judged("exemplary", by(N91("38"))),
  any(
    "Một trong các thành tích",
    campaignOf(3, by(N91("38 khoản 1 điểm a"))),
    judged("ad_hoc_bo", by(N91("38 khoản 1 điểm b"))),
    all(
      yearsSince("yearsSinceBkb", 5, by(N91("38 khoản 1 điểm c"))),
      yearsExcellent(5, by(N91("38 khoản 1 điểm c"))),
      initiatives5y(5, by(N91("38 khoản 1 điểm c"))),
    ),
  ),
);

/** The three classes differ in the order held before, and in how many initiatives of the Ministry are asked. */
const labourOrder = (
  order: ServiceOrder,
  article: "15" | "16" | "17",
  before: "yearsSinceBktt" | "yearsSinceHcld3" | "yearsSinceHcld2",
  initiatives: number,
): Rule =>
  all(
    judged("exemplary", likely(N65(article))),
    any(
      "Một trong các thành tích",
      all(
        yearsSince(before, 5, likely(N65(`${article} khoản 1 điểm b`))),
        initiativesMinistry5y(initiatives, likely(N65(`${article} khoản 1 điểm b`))),
        judged("excellent_5y", likely(N65(`${article} khoản 1 điểm b`))),
      ),
      judged("ad_hoc", likely(N65(`${article} khoản 1 điểm a`))),
      longService(order, likely(N65(`${article} khoản 3`))),
    ),
  );

const knc: Rule = all(
  noKnc(by(`${KNC} khoản 1`)),
  neverWarned(by(`${KNC} khoản 2`)),
  any(
    "Thời gian công tác, hoặc công lao của người ngoài ngành",
    all(isMan(by(KNC)), sectorYears(20, by(KNC))),
    all(isWoman(by(KNC)), sectorYears(15, by(KNC))),
    all(
      transferredIn(by(KNC)),
      any(
        "Thời gian công tác liên tục và trong ngành",
        all(isMan(by(KNC)), continuousYears(25, by(KNC)), sectorYears(10, by(KNC))),
        all(isWoman(by(KNC)), continuousYears(20, by(KNC)), sectorYears(7, by(KNC))),
      ),
    ),
    judged("outside", by(KNC)),
  ),
  judged("conduct", by(KNC)),
);

export const PERSONS_2003 = {
  LDTT: ldtt,
  CSTDCS: cstdcs,
  CSTDB: cstdb,
  CSTDTQ: cstdtq,
  GK: gk,
  BKB: bkb,
  BKTTCP: bkttcp,
  HCLD3: labourOrder("HCLD3", "17", "yearsSinceBktt", 2),
  HCLD2: labourOrder("HCLD2", "16", "yearsSinceHcld3", 3),
  HCLD1: labourOrder("HCLD1", "15", "yearsSinceHcld2", 4),
  KNC: knc,
} as const;
