import { EXCLUSIONS_2017, EXCLUSIONS_2024 } from "./exclusions";
import { judged } from "./judgements";
import { COLLECTIVES_2003 } from "./law-2003-collectives";
import { PERSONS_2003 } from "./law-2003-persons";
import { COLLECTIVES_2022 } from "./law-2022-collectives";
import { PERSONS_2022 } from "./law-2022-persons";
import {
  assumed,
  type Basis,
  by,
  type HonourCode,
  type Law,
  type Laws,
  likely,
  RULESET_CODES,
  type Rule,
  type Ruleset,
  type RulesetCode,
} from "./shape";

type Both = {
  readonly persons: Partial<Record<HonourCode, Rule>>;
  readonly collectives: Partial<Record<HonourCode, Rule>>;
};

const OLD: Both = { persons: PERSONS_2003, collectives: COLLECTIVES_2003 };
const NEW: Both = { persons: PERSONS_2022, collectives: COLLECTIVES_2022 };

const law = (rules: Both, code: HonourCode, basis: readonly Basis[], note?: string): Law => {
  const { [code]: person } = rules.persons;
  const { [code]: collective } = rules.collectives;
  return {
    basis,
    confidence: basis.every((one) => one.confidence === "confirmed") ? "confirmed" : "inferred",
    ...(person && { person }),
    ...(collective && { collective }),
    ...(note !== undefined && { note }),
  };
};

/** A title of the province: the Ministry only keeps it in the ledger. */
const recorded = (subjects: readonly ("person" | "collective")[]): Law => {
  const rule = judged("decided_elsewhere", by("Thẩm quyền của Chủ tịch Ủy ban nhân dân tỉnh"));
  return {
    basis: [by("Thẩm quyền của Chủ tịch Ủy ban nhân dân tỉnh")],
    confidence: "confirmed",
    ...(subjects.includes("person") && { person: rule }),
    ...(subjects.includes("collective") && { collective: rule }),
  };
};

const byHand = (basis: Basis): Law => {
  const rule = judged("by_hand", basis);
  return { basis: [basis], confidence: basis.confidence, person: rule, collective: rule };
};

const L03 = (article: string) => by(`Luật Thi đua, khen thưởng năm 2003, Điều ${article}`);
const N91 = (article: string) => by(`Nghị định 91/2017/NĐ-CP, Điều ${article}`);
const N65 = (article: string) => likely(`Nghị định 65/2014/NĐ-CP (tiền thân), Điều ${article}`);
const L22 = (article: string) => by(`Luật Thi đua, khen thưởng năm 2022, Điều ${article}`);
const T18 = likely("Thông tư 18/2023/TT-BTNMT");

const RECORDED = {
  CSTDTINH: recorded(["person"]),
  CTDTINH: recorded(["collective"]),
  BKTINH: recorded(["person", "collective"]),
} as const;

const LAWS_2017: Laws = {
  LDTT: law(
    OLD,
    "LDTT",
    [L03("24"), N91("10")],
    "Chỉ có hai trường hợp loại trừ: mới tuyển dụng dưới 10 tháng; bị kỷ luật từ khiển trách. Nghỉ thai sản và đào tạo dưới 01 năm được tính; đào tạo từ 01 năm cần kết quả từ khá trở lên. Người chuyển đến do đơn vị mới xét, có ý kiến đơn vị cũ nếu đã công tác ở đó từ 06 tháng; người biệt phái do đơn vị cử đi xét.",
  ),
  CSTDCS: law(
    OLD,
    "CSTDCS",
    [L03("23"), N91("9 khoản 3")],
    "Không bắt buộc xếp loại hoàn thành xuất sắc nhiệm vụ. Không quá 15% số Lao động tiên tiến của toàn cơ quan.",
  ),
  CSTDB: law(
    OLD,
    "CSTDB",
    [L03("22"), N91("9 khoản 2"), N91("45 khoản 8")],
    "Xét trong năm đạt danh hiệu cơ sở lần thứ ba liên tục (cần xác nhận). Bỏ phiếu kín, từ 90% tổng số thành viên Hội đồng.",
  ),
  CSTDTQ: law(
    OLD,
    "CSTDTQ",
    [L03("21"), N91("9 khoản 1"), N65("3")],
    "Đề nghị vào năm liền sau năm đạt danh hiệu cấp Bộ lần thứ hai. Hồ sơ tới Ban Thi đua - Khen thưởng Trung ương trước ngày 31/10.",
  ),
  TTLDTT: law(OLD, "TTLDTT", [L03("28")]),
  TTLDXS: law(OLD, "TTLDXS", [L03("27")]),
  CTDB: law(OLD, "CTDB", [L03("26"), N91("12")]),
  CTDCP: law(
    OLD,
    "CTDCP",
    [L03("25"), N91("11")],
    "Không quá 20% số tập thể đạt tiêu chuẩn Cờ thi đua của Bộ.",
  ),
  ...RECORDED,
  GK: law(OLD, "GK", [
    likely("Luật Thi đua, khen thưởng năm 2003, Điều 74"),
    likely("Nghị định 91/2017/NĐ-CP, Điều 40"),
  ]),
  BKB: law(OLD, "BKB", [L03("72"), N91("39"), N65("24")]),
  BKTTCP: law(OLD, "BKTTCP", [L03("71"), N91("38")]),
  HCLD3: law(OLD, "HCLD3", [N65("17")]),
  HCLD2: law(OLD, "HCLD2", [N65("16")]),
  HCLD1: law(OLD, "HCLD1", [N65("15")]),
  KNC: law(
    OLD,
    "KNC",
    [by("Thông tư 21/2018/TT-BTNMT, Điều 14")],
    "Chỉ tặng một lần, không truy tặng; thời gian bị kỷ luật không tính.",
  ),
  HCDL: byHand(by("Luật Thi đua, khen thưởng năm 2003")),
  AHLD: byHand(N91("48")),
};

const LAWS_2024: Laws = {
  LDTT: law(
    NEW,
    "LDTT",
    [L22("24"), by("Thông tư 01/2024/TT-BNV")],
    "Đăng ký thi đua không còn là điều kiện bắt buộc.",
  ),
  CSTDCS: law(NEW, "CSTDCS", [L22("23")], "Luật không quy định tỷ lệ."),
  CSTDB: law(
    NEW,
    "CSTDB",
    [L22("22")],
    "Sáng kiến phải có hiệu quả và khả năng nhân rộng trong Bộ.",
  ),
  CSTDTQ: law(NEW, "CSTDTQ", [likely("Luật Thi đua, khen thưởng năm 2022, Điều 21")]),
  TTLDTT: law(NEW, "TTLDTT", [L22("28")], "Tỷ lệ chuyển từ trên 50% lên từ 70%."),
  TTLDXS: law(NEW, "TTLDXS", [L22("27")]),
  CTDB: law(NEW, "CTDB", [L22("26"), T18]),
  CTDCP: law(NEW, "CTDCP", [L22("25")]),
  ...RECORDED,
  GK: law(NEW, "GK", [L22("75"), T18]),
  BKB: law(NEW, "BKB", [L22("74"), by("Thông tư 18/2023/TT-BTNMT")]),
  BKTTCP: law(NEW, "BKTTCP", [L22("73")]),
  HCLD3: law(NEW, "HCLD3", [L22("44")]),
  HCLD2: law(NEW, "HCLD2", [likely("Luật Thi đua, khen thưởng năm 2022, Điều 43")]),
  HCLD1: law(NEW, "HCLD1", [likely("Luật Thi đua, khen thưởng năm 2022, Điều 42")]),
  KNC: law(NEW, "KNC", [likely("Luật Thi đua, khen thưởng năm 2022, Điều 71"), T18]),
  HCDL: byHand(by("Luật Thi đua, khen thưởng năm 2022")),
  AHLD: byHand(by("Luật Thi đua, khen thưởng năm 2022")),
};

const principle = (basis: Basis, text: string) => ({ ...basis, text });

const PRINCIPLES = [
  principle(
    by("Nghị định 91/2017/NĐ-CP, Điều 3; Nghị định 152/2025/NĐ-CP, Điều 4"),
    "Không nhất thiết phải có hình thức khen thưởng mức thấp mới được tặng hình thức mức cao, trừ khi tiêu chuẩn nêu rõ.",
  ),
  principle(
    by("Nghị định 91/2017/NĐ-CP, Điều 3; Nghị định 152/2025/NĐ-CP, Điều 4"),
    "Khen theo đợt, chuyên đề, đột xuất không làm căn cứ cho khen công trạng cấp Nhà nước.",
  ),
  principle(
    by("Thông tư 08/2017/TT-BNV"),
    "Thời điểm tính thành tích lần tiếp theo là mốc thành tích ghi trong quyết định lần trước.",
  ),
  principle(
    by("Nghị định 91/2017/NĐ-CP, Điều 3"),
    "Khi nhiều người, nhiều tập thể cùng đủ tiêu chuẩn, ưu tiên cá nhân nữ và tập thể có tỷ lệ nữ từ 70% trở lên.",
  ),
];

const R2017: Ruleset = {
  code: "R2017",
  name: "Giai đoạn Nghị định 91/2017/NĐ-CP",
  validFrom: "2017-10-01",
  validTo: "2023-12-31",
  law: "Luật Thi đua, khen thưởng năm 2003 (sửa đổi, bổ sung các năm 2005, 2009, 2013)",
  decree: "Nghị định 91/2017/NĐ-CP",
  circulars: ["Thông tư 08/2017/TT-BNV", "Thông tư 12/2019/TT-BNV", "Thông tư 21/2018/TT-BTNMT"],
  needsReview: false,
  laws: LAWS_2017,
  exclusions: EXCLUSIONS_2017,
  principles: [
    principle(
      by("Luật Thi đua, khen thưởng năm 2003, Điều 10"),
      "Tham gia và đăng ký thi đua trong năm là điều kiện xét danh hiệu; có thể được tặng danh hiệu cao hơn danh hiệu đã đăng ký.",
    ),
    ...PRINCIPLES,
    principle(
      by("Nghị định 91/2017/NĐ-CP, Điều 3"),
      "Thời gian giữ chức vụ để xét cống hiến của nữ được giảm một phần ba.",
    ),
  ],
};

const R2024: Ruleset = {
  code: "R2024",
  name: "Giai đoạn Nghị định 98/2023/NĐ-CP",
  validFrom: "2024-01-01",
  validTo: "2025-06-30",
  law: "Luật Thi đua, khen thưởng số 06/2022/QH15",
  decree: "Nghị định 98/2023/NĐ-CP",
  circulars: ["Thông tư 01/2024/TT-BNV", "Thông tư 18/2023/TT-BTNMT"],
  needsReview: false,
  laws: LAWS_2024,
  exclusions: EXCLUSIONS_2024,
  principles: [
    principle(
      by("Luật Thi đua, khen thưởng năm 2022; trả lời trên chinhsachonline.chinhphu.vn (72656)"),
      "Đăng ký thi đua không còn là điều kiện bắt buộc để xét danh hiệu.",
    ),
    ...PRINCIPLES,
  ],
};

const R2025: Ruleset = {
  ...R2024,
  code: "R2025",
  name: "Giai đoạn Nghị định 152/2025/NĐ-CP",
  validFrom: "2025-07-01",
  validTo: "2026-09-30",
  decree: "Nghị định 152/2025/NĐ-CP",
  circulars: [
    "Thông tư 15/2025/TT-BNV (từ 05/08/2025)",
    "Thông tư 18/2023/TT-BTNMT (văn bản thay thế: cần xác nhận)",
  ],
};

const R2026: Ruleset = {
  ...R2025,
  code: "R2026",
  name: "Giai đoạn Luật số 06/2026/QH16",
  validFrom: "2026-10-01",
  validTo: null,
  law: "Luật Thi đua, khen thưởng số 06/2022/QH15, sửa đổi, bổ sung theo Luật số 06/2026/QH16",
  circulars: ["Thông tư 15/2025/TT-BNV (văn bản thay thế: cần xác nhận)"],
  needsReview: true,
};

/** The four rulesets by code. */
export const RULESETS: Readonly<Record<RulesetCode, Ruleset>> = { R2017, R2024, R2025, R2026 };

/** What is asked of every result while the text of the newest law has not been read. */
export const NEW_LAW = judged("new_law", assumed("Luật số 06/2026/QH16"));

/**
 * The ruleset in force on the day on which the competent authority receives a dossier; null before 01/10/2017, of which
 * the portal knows no rules.
 */
export function rulesetOn(day: string): Ruleset | null {
  const code = RULESET_CODES.find((one) => {
    const { validFrom, validTo } = RULESETS[one];
    return validFrom <= day && (validTo === null || day <= validTo);
  });
  return code === undefined ? null : RULESETS[code];
}
