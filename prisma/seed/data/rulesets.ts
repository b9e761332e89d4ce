import type { Confidence } from "./confidence";

export type RulesetCode = "R2017" | "R2024" | "R2025" | "R2026";

type CircularSeed = {
  readonly number: string;
  /** First day in force where it differs from the ruleset's, ISO date; null when the same or not found. */
  readonly validFrom: string | null;
};

export type RulesetSeed = {
  readonly code: RulesetCode;
  readonly name: string;
  /** A dossier is judged by the ruleset in force on the day the competent authority receives it. */
  readonly validFrom: string;
  /** Last day, inclusive; null while in force. */
  readonly validTo: string | null;
  readonly law: string;
  readonly decree: string;
  readonly circulars: readonly CircularSeed[];
  /** The texts are not all known: a person must look at every result. */
  readonly needsHumanReview: boolean;
  readonly confidence: Confidence;
  readonly note: string | null;
};

/** The four rulesets since 2017; the campaign of 2021 is judged by R2017. */
export const rulesets: readonly RulesetSeed[] = [
  {
    code: "R2017",
    name: "Giai đoạn Nghị định 91/2017/NĐ-CP",
    validFrom: "2017-10-01",
    validTo: "2023-12-31",
    law: "Luật Thi đua, khen thưởng năm 2003 (sửa đổi, bổ sung các năm 2005, 2009, 2013)",
    decree: "Nghị định 91/2017/NĐ-CP",
    circulars: [
      { number: "08/2017/TT-BNV", validFrom: "2017-12-15" },
      { number: "12/2019/TT-BNV", validFrom: null },
      { number: "21/2018/TT-BTNMT", validFrom: "2019-01-01" },
    ],
    needsHumanReview: false,
    confidence: "confirmed",
    note: "Ngày có hiệu lực của Thông tư 21/2018/TT-BTNMT được suy ra từ văn bản bị thay thế; ngày có hiệu lực của Thông tư 12/2019/TT-BNV cần xác nhận.",
  },
  {
    code: "R2024",
    name: "Giai đoạn Nghị định 98/2023/NĐ-CP",
    validFrom: "2024-01-01",
    validTo: "2025-06-30",
    law: "Luật Thi đua, khen thưởng số 06/2022/QH15",
    decree: "Nghị định 98/2023/NĐ-CP",
    circulars: [
      { number: "01/2024/TT-BNV", validFrom: null },
      { number: "18/2023/TT-BTNMT", validFrom: "2024-01-01" },
    ],
    needsHumanReview: false,
    confidence: "confirmed",
    note: null,
  },
  {
    code: "R2025",
    name: "Giai đoạn Nghị định 152/2025/NĐ-CP",
    validFrom: "2025-07-01",
    validTo: "2026-09-30",
    law: "Luật Thi đua, khen thưởng số 06/2022/QH15",
    decree: "Nghị định 152/2025/NĐ-CP",
    circulars: [
      { number: "15/2025/TT-BNV", validFrom: "2025-08-05" },
      { number: "18/2023/TT-BTNMT", validFrom: "2024-01-01" },
    ],
    needsHumanReview: false,
    confidence: "confirmed",
    note: "Thông tư của Bộ Nông nghiệp và Môi trường thay thế Thông tư 18/2023/TT-BTNMT: cần xác nhận.",
  },
  {
    code: "R2026",
    name: "Giai đoạn Luật số 06/2026/QH16",
    validFrom: "2026-10-01",
    validTo: null,
    law: "Luật Thi đua, khen thưởng số 06/2022/QH15, sửa đổi, bổ sung theo Luật số 06/2026/QH16",
    decree: "Nghị định 152/2025/NĐ-CP",
    circulars: [{ number: "15/2025/TT-BNV", validFrom: "2025-08-05" }],
    needsHumanReview: true,
    confidence: "proposed",
    note: "Số, ngày ban hành và ngày có hiệu lực của luật sửa đổi đã được xác nhận; nội dung và văn bản hướng dẫn thi hành cần xác nhận.",
  },
];
