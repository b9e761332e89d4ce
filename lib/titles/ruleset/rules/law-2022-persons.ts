import { judged } from "./judgements";
import {
  cstdbInRow,
  cstdcsIn5,
  cstdcsInRow,
  cstdcsInRun,
  excellentIn5,
  initiatives2y,
  initiativesGrassroots,
  initiativesMinistry,
  initiativesNational,
  isLdtt,
  isMan,
  isWoman,
  longService,
  monthsEmployed,
  neverWarned,
  noKnc,
  notDisciplined,
  ratedExcellent,
  ratedGood,
  sectorYears,
  topics2y,
  votedFor,
  warning,
  yearsExcellent,
  yearsGood,
  yearsSince,
} from "./needs";
import { all, any, assumed, by, likely, type Rule } from "./shape";

/** Persons under Luật 06/2022/QH15 and its decrees: dossiers received from 01/01/2024. Registration is no condition. */

const L22 = (article: string) => `Luật Thi đua, khen thưởng năm 2022, Điều ${article}`;
const T01 = "Thông tư 01/2024/TT-BNV";
const TT18 = "Thông tư 18/2023/TT-BTNMT";

/** Four fifths are told of the decrees of 2023 and 2025, in no article that was read: they question and never refuse. */
const BALLOT = warning(
  votedFor(80, assumed("Nghị định 98/2023/NĐ-CP; Nghị định 152/2025/NĐ-CP (chưa thấy điều khoản)")),
);

const ldtt: Rule = all(
  ratedGood(by(L22("24 khoản 1 điểm a"))),
  monthsEmployed(6, by(T01)),
  notDisciplined(assumed("Thực tiễn thi hành, chưa thấy điều khoản cụ thể")),
  judged("spirit", by(L22("24 khoản 1 điểm b"))),
);

/** Two roads: excellent completion alone, or good completion with an initiative. */
const cstdcs: Rule = all(
  isLdtt(likely(L22("23"))),
  any(
    "Hoàn thành xuất sắc; hoặc hoàn thành tốt và có sáng kiến",
    ratedExcellent(by(L22("23"))),
    all(ratedGood(by(L22("23"))), initiativesGrassroots(1, by(L22("23")))),
  ),
);

const cstdb: Rule = all(
  cstdcsInRow(3, by(L22("22"))),
  initiativesMinistry(1, by(L22("22"))),
  judged("best_of", by(L22("22"))),
  BALLOT,
);

const cstdtq: Rule = all(
  cstdbInRow(2, likely(L22("21"))),
  initiativesNational(1, likely(L22("21"))),
  judged("best_of", likely(L22("21"))),
  BALLOT,
);

const gk: Rule = all(
  ratedGood(likely(`${L22("75")}; ${TT18}`)),
  judged("exemplary", likely(L22("75"))),
);

/** "Two initiatives or two topics" goes with both roads, as CV 1168/BNV-BTĐKT of 06/02/2026 reads it. */
const bkb: Rule = all(
  judged("exemplary", by(L22("74"))),
  any(
    "Một trong các thành tích",
    judged("annual_campaign", by(L22("74 khoản 1"))),
    judged("ad_hoc", by(L22("74 khoản 1"))),
    judged("contribution", by(L22("74 khoản 1"))),
    all(
      any(
        "02 lần liên tục Chiến sĩ thi đua cơ sở, hoặc 02 năm hoàn thành xuất sắc",
        cstdcsInRow(2, by(L22("74 khoản 1 điểm d"))),
        yearsExcellent(2, by(L22("74 khoản 1 điểm d"))),
      ),
      any(
        "02 sáng kiến, hoặc 02 đề tài",
        initiatives2y(2, by(L22("74 khoản 1 điểm d"))),
        topics2y(2, by(L22("74 khoản 1 điểm d"))),
      ),
    ),
    judged("worker_farmer", by(L22("74 khoản 1"))),
  ),
);

/** The certificate first; then an unbroken run of five years and more, with three CSTĐ cơ sở anywhere in that run. */
const bkttcp: Rule = all(
  judged("exemplary", by(L22("73"))),
  any(
    "Một trong các thành tích",
    judged("campaign", by(L22("73"))),
    judged("ad_hoc_bo", by(L22("73"))),
    all(
      yearsSince("yearsSinceBkb", 5, by(L22("73 khoản 1 điểm b"))),
      yearsGood(5, by(L22("73 khoản 1 điểm b"))),
      cstdcsInRun(3, by(L22("73 khoản 1 điểm b"))),
    ),
  ),
);

const hcld3: Rule = all(
  judged("exemplary", by(L22("44"))),
  any(
    "Một trong các thành tích",
    all(
      yearsSince("yearsSinceBktt", 5, by(L22("44"))),
      yearsGood(5, by(L22("44"))),
      excellentIn5(1, by(L22("44"))),
      cstdcsIn5(3, by(L22("44"))),
    ),
    judged("ad_hoc", by(L22("44"))),
    longService("HCLD3", likely(L22("44"))),
  ),
);

const higherOrder = (article: "42" | "43", before: "yearsSinceHcld3" | "yearsSinceHcld2"): Rule =>
  all(
    judged("exemplary", likely(L22(article))),
    any(
      "Một trong các thành tích",
      all(yearsSince(before, 5, likely(L22(article))), yearsGood(5, likely(L22(article)))),
      judged("ad_hoc", likely(L22(article))),
      longService(article === "43" ? "HCLD2" : "HCLD1", likely(L22(article))),
    ),
  );

const knc: Rule = all(
  noKnc(likely(`${L22("71")}; ${TT18}`)),
  neverWarned(likely(TT18)),
  any(
    "Thời gian công tác, hoặc công lao của người ngoài ngành",
    all(isMan(likely(TT18)), sectorYears(20, likely(TT18))),
    all(isWoman(likely(TT18)), sectorYears(15, likely(TT18))),
    judged("outside", likely(TT18)),
  ),
);

export const PERSONS_2022 = {
  LDTT: ldtt,
  CSTDCS: cstdcs,
  CSTDB: cstdb,
  CSTDTQ: cstdtq,
  GK: gk,
  BKB: bkb,
  BKTTCP: bkttcp,
  HCLD3: hcld3,
  HCLD2: higherOrder("43", "yearsSinceHcld3"),
  HCLD1: higherOrder("42", "yearsSinceHcld2"),
  KNC: knc,
} as const;
