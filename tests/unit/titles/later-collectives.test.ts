import { describe } from "vitest";
import { laterLaw, type Row, type Table, tryBoth } from "./later-law";

/** Điều 28: seventy in a hundred LĐTT, good or better, nobody under cảnh cáo. */
const TTLDTT: readonly Row[] = [
  ["50,01 % is no longer enough", { pctLdtt: 50.01 }, "fail", "fail"],
  ["69,99 %", { pctLdtt: 69.99 }, "fail", "fail"],
  ["exactly 70 %", { pctLdtt: 70 }, "pass", "review"],
  ["70,01 %", { pctLdtt: 70.01 }, "pass", "review"],
  ["share unknown", { pctLdtt: undefined }, "review", "review"],
  ["a member under khiển trách", { maxMemberDiscipline: 1 }, "pass", "review"],
  ["a member under cảnh cáo", { maxMemberDiscipline: 2 }, "fail", "fail"],
  ["a member under more than cảnh cáo", { maxMemberDiscipline: 3 }, "fail", "fail"],
  ["discipline unknown", { maxMemberDiscipline: undefined }, "review", "review"],
  ["completed", { collectiveRating: "completed" }, "fail", "fail"],
  ["good", { collectiveRating: "good" }, "pass", "review"],
  ["rating unknown", { collectiveRating: undefined }, "review", "review"],
  ["not registered", { registered: false }, "pass", "review"],
];

/** Điều 27: excellent, all completed, seventy in a hundred LĐTT, a CSTĐ cơ sở; no discipline clause of its own. */
const TTLDXS: readonly Row[] = [
  ["69,99 %", { pctLdtt: 69.99 }, "fail", "fail"],
  ["exactly 70 %", { pctLdtt: 70 }, "pass", "review"],
  ["70,01 %", { pctLdtt: 70.01 }, "pass", "review"],
  ["99,9 % completed", { pctCompleted: 99.9 }, "fail", "fail"],
  ["all completed", { pctCompleted: 100 }, "pass", "review"],
  ["completion unknown", { pctCompleted: undefined }, "review", "review"],
  ["no CSTĐ cơ sở", { cstdcsMembers: 0 }, "fail", "fail"],
  ["1 CSTĐ cơ sở", { cstdcsMembers: 1 }, "pass", "review"],
  ["2 CSTĐ cơ sở", { cstdcsMembers: 2 }, "pass", "review"],
  ["CSTĐ cơ sở unknown", { cstdcsMembers: undefined }, "review", "review"],
  ["good", { collectiveRating: "good" }, "fail", "fail"],
  ["excellent", { collectiveRating: "excellent" }, "pass", "review"],
  ["rating unknown", { collectiveRating: undefined }, "review", "review"],
  ["a member under khiển trách", { maxMemberDiscipline: 1 }, "pass", "review"],
  [
    "a member under cảnh cáo asks for a person's eye",
    { maxMemberDiscipline: 2 },
    "review",
    "review",
  ],
  ["TTLĐTT is not asked", { hasTtldtt: false }, "pass", "review"],
];

/** Điều 26. */
const CTDB: readonly Row[] = [
  ["has everything", {}, "pass", "review"],
  ["targets not exceeded", { exceededTargets: false }, "fail", "fail"],
  ["targets unknown", { exceededTargets: undefined }, "review", "review"],
  ["not nominated by the bloc", { blocNominated: false }, "fail", "fail"],
  ["the bloc has not met", { blocNominated: undefined }, "review", "review"],
  ["no model", {}, "fail", "fail", { model: false }],
];

/** Điều 25: leads those up to the Ministry's flag, or the best of a campaign of five years and more. */
const CTDCP: readonly Row[] = [
  ["has everything", {}, "pass", "review"],
  ["not nominated", { blocNominated: false }, "fail", "fail"],
  ["the Ministry's flag is in doubt", { meetsCtdb: undefined }, "review", "review"],
  [
    "best of a campaign of 4 years",
    { meetsCtdb: false, campaignReviewYears: 4 },
    "fail",
    "fail",
    { campaign_leader: true },
  ],
  [
    "best of a campaign of 5 years",
    { meetsCtdb: false, campaignReviewYears: 5 },
    "pass",
    "review",
    { campaign_leader: true },
  ],
  [
    "best of a campaign of 6 years",
    { meetsCtdb: false, campaignReviewYears: 6 },
    "pass",
    "review",
    { campaign_leader: true },
  ],
];

/** Carried over from NĐ 65/2014: five years since the order before, all excellent, and the flags of those years. */
const ORDERS: readonly Table[] = [
  [
    "HCLD3",
    [
      ["4 years since BKTT", { yearsSinceBktt: 4 }, "fail", "fail"],
      ["5 years since BKTT", { yearsSinceBktt: 5 }, "pass", "review"],
      ["4 excellent years", { ratingYearsExcellent: 4 }, "fail", "fail"],
      ["5 excellent years", { ratingYearsExcellent: 5 }, "pass", "review"],
      ["2 flags", { ministryFlags: 2, ministryCertificates: 0 }, "pass", "review"],
      ["1 flag, 2 certificates", { ministryFlags: 1, ministryCertificates: 2 }, "pass", "review"],
      ["1 flag, 1 certificate", { ministryFlags: 1, ministryCertificates: 1 }, "fail", "fail"],
      ["no flag, 9 certificates", { ministryFlags: 0, ministryCertificates: 9 }, "fail", "fail"],
      ["flags unknown", { ministryFlags: undefined }, "review", "review"],
      ["founded 9 years ago asks for a person's eye", { historyYears: 9 }, "review", "review"],
      ["founded 10 years ago", { historyYears: 10 }, "pass", "review"],
    ],
  ],
  [
    "HCLD2",
    [
      ["4 years since hạng Ba", { yearsSinceHcld3: 4 }, "fail", "fail"],
      ["5 years since hạng Ba", { yearsSinceHcld3: 5 }, "pass", "review"],
      ["4 excellent years", { ratingYearsExcellent: 4 }, "fail", "fail"],
      ["1 Government flag, no other", { governmentFlags: 1, ministryFlags: 0 }, "fail", "fail"],
      ["1 Government flag, 1 flag", { governmentFlags: 1, ministryFlags: 1 }, "pass", "review"],
      ["2 flags", { governmentFlags: 0, ministryFlags: 2 }, "fail", "fail"],
      ["3 flags", { governmentFlags: 0, ministryFlags: 3 }, "pass", "review"],
      [
        "2 flags, the Government's unknown",
        { governmentFlags: undefined, ministryFlags: 2 },
        "review",
        "review",
      ],
    ],
  ],
  [
    "HCLD1",
    [
      ["4 years since hạng Nhì", { yearsSinceHcld2: 4 }, "fail", "fail"],
      ["5 years since hạng Nhì", { yearsSinceHcld2: 5 }, "pass", "review"],
      ["1 Government flag, 1 flag", { governmentFlags: 1, ministryFlags: 1 }, "fail", "fail"],
      ["1 Government flag, 2 flags", { governmentFlags: 1, ministryFlags: 2 }, "pass", "review"],
      ["3 flags", { governmentFlags: 0, ministryFlags: 3 }, "fail", "fail"],
      ["4 flags", { governmentFlags: 0, ministryFlags: 4 }, "pass", "review"],
    ],
  ],
];

const COLLECTIVES: readonly Table[] = [
  ["TTLDTT", TTLDTT],
  ["TTLDXS", TTLDXS],
  ["CTDB", CTDB],
  ["CTDCP", CTDCP],
  [
    "GK",
    [
      ["completed", { collectiveRating: "completed" }, "fail", "fail"],
      ["good", { collectiveRating: "good" }, "pass", "review"],
      ["rating unknown", { collectiveRating: undefined }, "review", "review"],
    ],
  ],
  [
    "BKB",
    [
      ["1 excellent year", { ratingYearsExcellent: 1 }, "fail", "fail"],
      ["2 excellent years", { ratingYearsExcellent: 2 }, "pass", "review"],
      ["3 excellent years", { ratingYearsExcellent: 3 }, "pass", "review"],
      ["ratings unknown", { ratingYearsExcellent: undefined }, "review", "review"],
    ],
  ],
  [
    "BKTTCP",
    [
      ["4 years since the certificate", { yearsSinceBkb: 4 }, "fail", "fail", { campaign: false }],
      [
        "5 years since the certificate",
        { yearsSinceBkb: 5 },
        "pass",
        "review",
        { campaign: false },
      ],
      ["4 good years", { ratingYearsGood: 4 }, "fail", "fail", { campaign: false }],
      ["5 good years", { ratingYearsGood: 5 }, "pass", "review", { campaign: false }],
      ["no flag", { ministryFlags: 0 }, "fail", "fail", { campaign: false }],
      ["1 flag", { ministryFlags: 1 }, "pass", "review", { campaign: false }],
      ["flags unknown", { ministryFlags: undefined }, "review", "review", { campaign: false }],
    ],
  ],
  ...ORDERS,
];

describe.each(laterLaw("collective", COLLECTIVES))("[L-30] $honour for a $subject: $what", tryBoth);
