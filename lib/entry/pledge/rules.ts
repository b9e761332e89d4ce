/** One measurable promise, as its form holds it. Decimals are strings with a point, days are yyyy-mm-dd. */
export type Target = {
  readonly id: string;
  readonly contentCode: string;
  readonly contentTitle: string;
  readonly indicator: string;
  readonly measure: string;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly weight: number | null;
  readonly dueOn: string | null;
  /** Who in the unit answers for it; may stay empty. */
  readonly responsible: string;
};

/** The fields of a target that its form fills. */
export type TargetField =
  | "indicator"
  | "measure"
  | "baseline"
  | "target"
  | "weight"
  | "dueOn"
  | "responsible";

type Problem = { readonly field: TargetField; readonly message: string };

/** What keeps a target from being sent. `year` is the campaign's: a promise of the year falls due within it. */
export function targetProblems(target: Target, year: number): Problem[] {
  const problems: Problem[] = [];
  if (target.indicator.trim() === "") {
    problems.push({
      field: "indicator",
      message: "Nhập tên chỉ tiêu, ví dụ: “Tỷ lệ hồ sơ giải quyết đúng hạn”.",
    });
  }
  if (target.measure.trim() === "") {
    problems.push({ field: "measure", message: "Nhập đơn vị tính, ví dụ: %, hồ sơ, văn bản." });
  }
  if (target.target === null)
    problems.push({ field: "target", message: "Nhập mức phấn đấu bằng số." });
  if (target.weight === null)
    problems.push({ field: "weight", message: "Nhập trọng số từ 1 đến 100." });
  if (target.dueOn === null) {
    problems.push({ field: "dueOn", message: "Nhập ngày hoàn thành (ngày/tháng/năm)." });
  } else if (!target.dueOn.startsWith(`${year}-`)) {
    problems.push({
      field: "dueOn",
      message: `Chỉ tiêu của phong trào năm ${year} phải hoàn thành trong năm ${year}.`,
    });
  }
  return problems;
}

/** What the targets weigh together; a target without a weight yet weighs nothing. */
export const totalWeight = (targets: readonly Pick<Target, "weight">[]): number =>
  targets.reduce((sum, target) => sum + (target.weight ?? 0), 0);

/** Advice on the total, null when there is nothing to say. No source demands 100: it never keeps a file from being sent. */
export function weightHint(total: number): string | null {
  if (total === 0 || total === 100) return null;
  return total < 100
    ? `Tổng trọng số đang là ${total}, còn ${100 - total} để tròn 100. Đây là gợi ý để dễ chấm điểm, không bắt buộc.`
    : `Tổng trọng số đang là ${total}, vượt 100 là ${total - 100}. Đây là gợi ý để dễ chấm điểm, không bắt buộc.`;
}
