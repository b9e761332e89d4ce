import type { TargetField } from "./rules";

/** The fields of a target, as its form, its table and its reviewers name them. */
export const TARGET_FIELD: Record<TargetField, string> = {
  indicator: "Chỉ tiêu",
  measure: "Đơn vị tính",
  baseline: "Hiện trạng",
  target: "Phấn đấu",
  weight: "Trọng số",
  dueOn: "Ngày hoàn thành",
  responsible: "Người phụ trách",
};

/** An indicator to start from; the unit edits everything about it. */
type Suggestion = { readonly indicator: string; readonly measure: string };

/** Indicators by the code of a content; a content without any simply suggests nothing. Proposals of ours, not the Ministry's. */
const INDICATORS: Readonly<Record<string, readonly Suggestion[]>> = {
  c1: [
    { indicator: "Tỷ lệ văn bản quy phạm pháp luật trình đúng tiến độ", measure: "%" },
    { indicator: "Số văn bản quy phạm pháp luật được rà soát", measure: "văn bản" },
    { indicator: "Tỷ lệ góp ý dự thảo văn bản trả lời đúng hạn", measure: "%" },
  ],
  c2: [
    { indicator: "Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng", measure: "%" },
    { indicator: "Tỷ lệ văn bản điện tử được ký số", measure: "%" },
    { indicator: "Số cơ sở dữ liệu được cập nhật, kết nối, chia sẻ", measure: "cơ sở dữ liệu" },
  ],
  c3: [
    { indicator: "Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn", measure: "%" },
    { indicator: "Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ", measure: "%" },
    { indicator: "Số lượt công chức, viên chức được đào tạo, bồi dưỡng", measure: "lượt người" },
  ],
  c4: [
    { indicator: "Số hoạt động hỗ trợ xây dựng nông thôn mới", measure: "hoạt động" },
    { indicator: "Số hộ nghèo, hộ khó khăn được hỗ trợ", measure: "hộ" },
    { indicator: "Tỷ lệ công chức, viên chức thực hiện tốt văn hóa công sở", measure: "%" },
  ],
  c5: [
    { indicator: "Tỷ lệ đơn thư khiếu nại, tố cáo giải quyết đúng hạn", measure: "%" },
    { indicator: "Số cuộc thanh tra, kiểm tra hoàn thành theo kế hoạch", measure: "cuộc" },
    { indicator: "Tỷ lệ kết luận thanh tra được đôn đốc thực hiện", measure: "%" },
  ],
};

export const suggestionsFor = (contentCode: string): readonly Suggestion[] =>
  INDICATORS[contentCode] ?? [];

/** Common units of measure, likewise only suggested. */
export const SUGGESTED_MEASURES: readonly string[] = [
  "%",
  "văn bản",
  "hồ sơ",
  "cuộc",
  "người",
  "lượt người",
  "cơ sở dữ liệu",
  "hoạt động",
];
