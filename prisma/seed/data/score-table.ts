import type { EvidenceKind, Kind } from "@/lib/judging/scoring/rules";

type CriterionSeed = {
  readonly code: string;
  readonly groupCode: string;
  readonly groupTitle: string;
  readonly title: string;
  readonly kind: Kind;
  readonly points: number;
  readonly disqualifies?: true;
  readonly evidence?: EvidenceKind;
};

const TASKS = "Nhiệm vụ chuyên môn, quản lý nhà nước";
const BONUS = "Điểm thưởng";
const DEDUCTION = "Điểm trừ";

/**
 * A proposal: the Ministry's own table was not found. Groups and points follow the shape of the central guides for blocs
 * (Hướng dẫn 2746/HD-BTĐKT, 1479/HD-BTĐKT); the staff correct it before it is published.
 */
export const SCORE_CRITERIA: readonly CriterionSeed[] = [
  {
    code: "I.1",
    groupCode: "I",
    groupTitle: TASKS,
    title: "Hoàn thành các chỉ tiêu được giao, chỉ tiêu giao ước",
    kind: "base",
    points: 25,
    evidence: "targets_met",
  },
  {
    code: "I.2",
    groupCode: "I",
    groupTitle: TASKS,
    title: "Xây dựng thể chế, pháp luật; chương trình công tác năm",
    kind: "base",
    points: 10,
  },
  {
    code: "I.3",
    groupCode: "I",
    groupTitle: TASKS,
    title: "Cải cách hành chính, chuyển đổi số",
    kind: "base",
    points: 10,
  },
  {
    code: "I.4",
    groupCode: "I",
    groupTitle: TASKS,
    title: "Thanh tra, kiểm tra; giải quyết khiếu nại, tố cáo",
    kind: "base",
    points: 5,
  },
  {
    code: "II",
    groupCode: "II",
    groupTitle: "Phong trào thi đua",
    title: "Tổ chức, hưởng ứng các nội dung và phong trào thi đua",
    kind: "base",
    points: 20,
  },
  {
    code: "III",
    groupCode: "III",
    groupTitle: "Công tác khen thưởng",
    title: "Đăng ký đúng hạn, hồ sơ đúng quy định, báo cáo, sáng kiến, tuyên truyền",
    kind: "base",
    points: 15,
    evidence: "registration_on_time",
  },
  {
    code: "IV",
    groupCode: "IV",
    groupTitle: "Đảng, đoàn thể, nội bộ",
    title: "Tổ chức đảng, công đoàn, thanh niên; đoàn kết, liêm chính",
    kind: "base",
    points: 10,
  },
  {
    code: "V",
    groupCode: "V",
    groupTitle: "Hoạt động Khối, Cụm",
    title: "Tham gia hoạt động của Khối, Cụm; ký giao ước",
    kind: "base",
    points: 5,
    evidence: "covenant_signed",
  },
  {
    code: "T1",
    groupCode: "T",
    groupTitle: BONUS,
    title: "Mô hình được nhân rộng trong ngành, được quốc tế ghi nhận",
    kind: "bonus",
    points: 5,
  },
  {
    code: "Đ1",
    groupCode: "Đ",
    groupTitle: DEDUCTION,
    title: "Báo cáo gửi chậm",
    kind: "deduction",
    points: 1,
    evidence: "late_reports",
  },
  {
    code: "Đ2",
    groupCode: "Đ",
    groupTitle: DEDUCTION,
    title: "Hồ sơ đăng ký gửi chậm",
    kind: "deduction",
    points: 2,
    evidence: "late_registration",
  },
  {
    code: "Đ3",
    groupCode: "Đ",
    groupTitle: DEDUCTION,
    title: "Có tập thể, cá nhân bị kỷ luật từ cảnh cáo",
    kind: "deduction",
    points: 5,
    disqualifies: true,
  },
  {
    code: "Đ4",
    groupCode: "Đ",
    groupTitle: DEDUCTION,
    title: "Vi phạm giao ước thi đua",
    kind: "deduction",
    points: 2,
  },
];

export const SCORE_RULES = {
  bonusMax: 5,
  gapLimit: 2,
  excellentFrom: 90,
  goodFrom: 80,
  fairFrom: 65,
  womenShare: 70,
  tieBreaks: ["women", "first_group", "ballot"],
  confidence: "proposed",
} as const;

type DemoSheet = {
  readonly unitCode: string;
  readonly blocCode: string;
  /** Points for each base criterion in order, as the unit gave them. */
  readonly self: readonly number[];
  readonly bonus?: number;
  readonly cases?: Readonly<Record<string, number>>;
  /** What the deputy, the leader and the ministry gave otherwise, with why. */
  readonly cross?: Readonly<Record<string, readonly [number, string]>>;
  readonly leader?: Readonly<Record<string, readonly [number, string]>>;
  readonly status: "draft" | "awaiting_cross" | "awaiting_leader" | "awaiting_ministry" | "final";
};

/** DEMONSTRATION ONLY: invented scores, so that no page of scoring is empty. */
export const DEMO_SHEETS: readonly DemoSheet[] = [
  {
    unitCode: "C-DDBD",
    blocCode: "KHOI-IV",
    self: [24, 9, 9, 5, 19, 14, 10, 5],
    bonus: 2,
    cross: { "I.1": [23, "Một chỉ tiêu hoàn thành chậm"] },
    status: "awaiting_leader",
  },
  {
    unitCode: "C-BDKH",
    blocCode: "KHOI-IV",
    self: [23, 9, 8.5, 4.5, 18, 13, 9, 5],
    cross: {},
    leader: { II: [15, "Chưa có mô hình; hưởng ứng hai trong bốn phong trào"] },
    status: "awaiting_ministry",
  },
  {
    unitCode: "C-CNTT",
    blocCode: "KHOI-IV",
    self: [25, 9, 10, 4, 19, 15, 10, 5],
    cases: { Đ3: 1 },
    status: "awaiting_cross",
  },
  {
    unitCode: "C-VTQG",
    blocCode: "KHOI-IV",
    self: [24, 9.5, 9.5, 4.5, 19, 14.5, 9.5, 5],
    status: "awaiting_leader",
  },
  {
    unitCode: "C-QLTNN",
    blocCode: "KHOI-IV",
    self: [24, 10],
    status: "draft",
  },
  {
    unitCode: "STNMT-40",
    blocCode: "CUM-IV",
    self: [22, 8, 9, 4, 17, 13, 9, 5],
    cross: {},
    leader: {},
    status: "final",
  },
  {
    unitCode: "STNMT-42",
    blocCode: "CUM-IV",
    self: [22, 8, 9, 4, 17, 13, 9, 5],
    cross: {},
    leader: { III: [12, ""] },
    status: "awaiting_ministry",
  },
];
