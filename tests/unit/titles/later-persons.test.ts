import { describe } from "vitest";
import { laterLaw, type Row, type Table, tryBoth } from "./later-law";

/** Điều 23: excellent alone, or good with an initiative. Registration is no condition any more. */
const CSTDCS: readonly Row[] = [
  ["excellent, no initiative", { initiativesGrassroots: 0 }, "pass", "review"],
  ["good, 1 initiative", { rating: "good", initiativesGrassroots: 1 }, "pass", "review"],
  ["good, 2 initiatives", { rating: "good", initiativesGrassroots: 2 }, "pass", "review"],
  ["good, no initiative", { rating: "good", initiativesGrassroots: 0 }, "fail", "fail"],
  ["completed, 1 initiative", { rating: "completed", initiativesGrassroots: 1 }, "fail", "fail"],
  [
    "good, initiatives unknown",
    { rating: "good", initiativesGrassroots: undefined },
    "review",
    "review",
  ],
  ["rating unknown", { rating: undefined }, "review", "review"],
  [
    "rating unknown, no initiative",
    { rating: undefined, initiativesGrassroots: 0 },
    "review",
    "review",
  ],
  ["no LĐTT", { hasLdtt: false }, "fail", "fail"],
  ["LĐTT unknown", { hasLdtt: undefined }, "review", "review"],
  ["not registered", { registered: false }, "pass", "review"],
];

/** Điều 22: three years of CSTĐ cơ sở in a row, and an initiative that reaches across the Ministry. */
const CSTDB: readonly Row[] = [
  ["2 years in a row", { cstdcsInRow: 2 }, "fail", "fail"],
  ["3 years in a row", { cstdcsInRow: 3 }, "pass", "review"],
  ["4 years in a row", { cstdcsInRow: 4 }, "pass", "review"],
  ["years unknown", { cstdcsInRow: undefined }, "review", "review"],
  ["no initiative of the Ministry", { initiativesMinistry: 0 }, "fail", "fail"],
  ["1 initiative of the Ministry", { initiativesMinistry: 1 }, "pass", "review"],
  ["2 initiatives of the Ministry", { initiativesMinistry: 2 }, "pass", "review"],
  ["initiatives unknown", { initiativesMinistry: undefined }, "review", "review"],
  ["the council has not spoken", {}, "review", "review", { best_of: undefined }],
  ["the council says no", {}, "fail", "fail", { best_of: false }],
  ["not registered", { registered: false }, "pass", "review"],
];

/** Điều 21: CSTĐ cấp Bộ, cấp tỉnh twice in a row, and an initiative for the whole country. */
const CSTDTQ: readonly Row[] = [
  ["once", { cstdbInRow: 1 }, "fail", "fail"],
  ["twice in a row", { cstdbInRow: 2 }, "pass", "review"],
  ["three times in a row", { cstdbInRow: 3 }, "pass", "review"],
  ["times unknown", { cstdbInRow: undefined }, "review", "review"],
  ["no national initiative", { initiativesNational: 0 }, "fail", "fail"],
  ["1 national initiative", { initiativesNational: 1 }, "pass", "review"],
  ["2 national initiatives", { initiativesNational: 2 }, "pass", "review"],
  ["initiatives unknown", { initiativesNational: undefined }, "review", "review"],
  ["the council has not spoken", {}, "review", "review", { best_of: undefined }],
];

/** Điều 74 khoản 1 điểm d as CV 1168/BNV-BTĐKT reads it: two initiatives or two topics go with either road. */
const BKB: readonly Row[] = [
  ["neither road by one year", { cstdcsInRow: 1, ratingYearsExcellent: 1 }, "fail", "fail"],
  ["2 CSTĐ cơ sở in a row", { cstdcsInRow: 2, ratingYearsExcellent: 0 }, "pass", "review"],
  ["3 CSTĐ cơ sở in a row", { cstdcsInRow: 3, ratingYearsExcellent: 0 }, "pass", "review"],
  ["2 excellent years", { cstdcsInRow: 0, ratingYearsExcellent: 2 }, "pass", "review"],
  ["3 excellent years", { cstdcsInRow: 0, ratingYearsExcellent: 3 }, "pass", "review"],
  [
    "1 CSTĐ cơ sở, years unknown",
    { cstdcsInRow: 1, ratingYearsExcellent: undefined },
    "review",
    "review",
  ],
  ["1 initiative and 1 topic", { initiatives2y: 1, topics2y: 1 }, "fail", "fail"],
  ["2 initiatives, no topic", { initiatives2y: 2, topics2y: 0 }, "pass", "review"],
  ["2 topics, no initiative", { initiatives2y: 0, topics2y: 2 }, "pass", "review"],
  ["3 topics, no initiative", { initiatives2y: 0, topics2y: 3 }, "pass", "review"],
  ["1 initiative, topics unknown", { initiatives2y: 1, topics2y: undefined }, "review", "review"],
  [
    "a contribution alone",
    { cstdcsInRow: 0, ratingYearsExcellent: 0 },
    "pass",
    "review",
    { contribution: true },
  ],
  [
    "nobody has said whether there is a contribution",
    { cstdcsInRow: 0, ratingYearsExcellent: 0 },
    "review",
    "review",
    { contribution: undefined },
  ],
  ["not exemplary", {}, "fail", "fail", { exemplary: false }],
];

/** Điều 73 khoản 1 điểm b: five years since the certificate, good or better, three CSTĐ cơ sở in that run. */
const BKTTCP: readonly Row[] = [
  ["4 years since the certificate", { yearsSinceBkb: 4 }, "fail", "fail"],
  ["5 years since the certificate", { yearsSinceBkb: 5 }, "pass", "review"],
  ["6 years since the certificate", { yearsSinceBkb: 6 }, "pass", "review"],
  ["never had the certificate", { yearsSinceBkb: null }, "fail", "fail"],
  ["the ledger is silent", { yearsSinceBkb: undefined }, "review", "review"],
  ["4 good years", { ratingYearsGood: 4 }, "fail", "fail"],
  [
    "5 good years, none excellent",
    { ratingYearsGood: 5, ratingYearsExcellent: 0 },
    "pass",
    "review",
  ],
  ["6 good years", { ratingYearsGood: 6 }, "pass", "review"],
  ["ratings unknown", { ratingYearsGood: undefined }, "review", "review"],
  ["2 CSTĐ cơ sở in the run", { cstdcsInRun: 2 }, "fail", "fail"],
  ["3 CSTĐ cơ sở in the run", { cstdcsInRun: 3 }, "pass", "review"],
  ["4 CSTĐ cơ sở in the run", { cstdcsInRun: 4 }, "pass", "review"],
  ["titles unknown", { cstdcsInRun: undefined }, "review", "review"],
  ["initiatives are not asked", { initiatives5y: 0 }, "pass", "review"],
];

/** Điều 44: BKTT, five years good or better, one of them excellent, three CSTĐ cơ sở. */
const HCLD3: readonly Row[] = [
  ["4 years since BKTT", { yearsSinceBktt: 4 }, "fail", "fail"],
  ["5 years since BKTT", { yearsSinceBktt: 5 }, "pass", "review"],
  ["6 years since BKTT", { yearsSinceBktt: 6 }, "pass", "review"],
  ["never had BKTT", { yearsSinceBktt: null }, "fail", "fail"],
  ["the ledger is silent", { yearsSinceBktt: undefined }, "review", "review"],
  ["4 good years", { ratingYearsGood: 4 }, "fail", "fail"],
  ["5 good years", { ratingYearsGood: 5 }, "pass", "review"],
  ["6 good years", { ratingYearsGood: 6 }, "pass", "review"],
  ["no excellent year", { ratingExcellentIn5: 0 }, "fail", "fail"],
  ["1 excellent year", { ratingExcellentIn5: 1 }, "pass", "review"],
  ["2 excellent years", { ratingExcellentIn5: 2 }, "pass", "review"],
  ["excellent years unknown", { ratingExcellentIn5: undefined }, "review", "review"],
  ["2 CSTĐ cơ sở", { cstdcsIn5: 2 }, "fail", "fail"],
  ["3 CSTĐ cơ sở", { cstdcsIn5: 3 }, "pass", "review"],
  ["4 CSTĐ cơ sở", { cstdcsIn5: 4 }, "pass", "review"],
  ["titles unknown", { cstdcsIn5: undefined }, "review", "review"],
  ["long service alone", { yearsSinceBktt: null, longServiceMet: true }, "pass", "review"],
  [
    "long service nobody has looked at",
    { yearsSinceBktt: null, longServiceMet: undefined },
    "review",
    "review",
  ],
];

/** TT 18/2023/TT-BTNMT: once, 20 years for men and 15 for women, never cảnh cáo. */
const KNC: readonly Row[] = [
  ["man, 19 years", { sectorYears: 19 }, "fail", "fail"],
  ["man, 20 years", { sectorYears: 20 }, "pass", "review"],
  ["man, 21 years", { sectorYears: 21 }, "pass", "review"],
  ["man, 15 years", { sectorYears: 15 }, "fail", "fail"],
  ["woman, 14 years", { sex: "female", sectorYears: 14 }, "fail", "fail"],
  ["woman, 15 years", { sex: "female", sectorYears: 15 }, "pass", "review"],
  ["woman, 16 years", { sex: "female", sectorYears: 16 }, "pass", "review"],
  ["years unknown", { sectorYears: undefined }, "review", "review"],
  ["sex unknown, 20 years", { sex: undefined, sectorYears: 20 }, "review", "review"],
  ["sex unknown, 14 years", { sex: undefined, sectorYears: 14 }, "fail", "fail"],
  ["khiển trách", { disciplineLevel: 1 }, "pass", "review"],
  ["cảnh cáo", { disciplineLevel: 2 }, "fail", "fail"],
  ["hạ bậc lương", { disciplineLevel: 3 }, "fail", "fail"],
  ["discipline unknown", { disciplineLevel: undefined }, "review", "review"],
  ["holds it already", { hasKnc: true }, "fail", "fail"],
  ["whether he holds it is unknown", { hasKnc: undefined }, "review", "review"],
  [
    "the transferred have no road of their own here",
    { transferredIn: true, continuousYears: 25, sectorYears: 10 },
    "fail",
    "fail",
  ],
];

/** Told of NĐ 152/2025 and in no article read: four fifths question and never refuse. */
const BALLOT: readonly Row[] = [
  ["79,99 % agreed", { votedFor: 79.99 }, "review", "review"],
  ["exactly 80 % agreed", { votedFor: 80 }, "pass", "review"],
  ["80,01 % agreed", { votedFor: 80.01 }, "pass", "review"],
  ["no minutes", { votedFor: undefined }, "review", "review"],
];

const PERSONS: readonly Table[] = [
  ["CSTDCS", CSTDCS],
  ["CSTDB", CSTDB],
  ["CSTDB", BALLOT],
  ["CSTDTQ", CSTDTQ],
  ["CSTDTQ", BALLOT],
  [
    "GK",
    [
      ["completed", { rating: "completed" }, "fail", "fail"],
      ["good", { rating: "good" }, "pass", "review"],
      ["excellent", { rating: "excellent" }, "pass", "review"],
      ["rating unknown", { rating: undefined }, "review", "review"],
    ],
  ],
  ["BKB", BKB],
  ["BKTTCP", BKTTCP],
  ["HCLD3", HCLD3],
  [
    "HCLD2",
    [
      ["4 years since hạng Ba", { yearsSinceHcld3: 4 }, "fail", "fail"],
      ["5 years since hạng Ba", { yearsSinceHcld3: 5 }, "pass", "review"],
      ["6 years since hạng Ba", { yearsSinceHcld3: 6 }, "pass", "review"],
      ["never had hạng Ba", { yearsSinceHcld3: null }, "fail", "fail"],
      ["4 good years", { ratingYearsGood: 4 }, "fail", "fail"],
      ["5 good years", { ratingYearsGood: 5 }, "pass", "review"],
      ["ratings unknown", { ratingYearsGood: undefined }, "review", "review"],
    ],
  ],
  [
    "HCLD1",
    [
      ["4 years since hạng Nhì", { yearsSinceHcld2: 4 }, "fail", "fail"],
      ["5 years since hạng Nhì", { yearsSinceHcld2: 5 }, "pass", "review"],
      ["6 years since hạng Nhì", { yearsSinceHcld2: 6 }, "pass", "review"],
      ["the ledger is silent", { yearsSinceHcld2: undefined }, "review", "review"],
      ["4 good years", { ratingYearsGood: 4 }, "fail", "fail"],
      ["5 good years", { ratingYearsGood: 5 }, "pass", "review"],
    ],
  ],
  ["KNC", KNC],
];

describe.each(laterLaw("person", PERSONS))("[L-30] $honour for a $subject: $what", tryBoth);
