import type { TargetField } from "./rules";

/** The fields of a target, as its form, its table and its reviewers name them. */
export const TARGET_FIELD: Record<TargetField, string> = {
  indicator: "Chỉ tiêu",
  measure: "Đơn vị tính",
  baseline: "Hiện trạng",
  target: "Phấn đấu",
  weight: "Trọng số",
  dueOn: "Ngày hoàn thành",
};

/** Examples to start from, by the code of a content; a content without any simply suggests nothing. */
export const SUGGESTED_INDICATORS: Readonly<Record<string, readonly string[]>> = {
  c1: [
    "Tỷ lệ văn bản quy phạm pháp luật trình đúng tiến độ",
    "Số văn bản quy phạm pháp luật được rà soát",
    "Tỷ lệ góp ý dự thảo văn bản trả lời đúng hạn",
  ],
  c2: [
    "Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng",
    "Tỷ lệ văn bản điện tử được ký số",
    "Số cơ sở dữ liệu được cập nhật, kết nối, chia sẻ",
  ],
  c3: [
    "Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn",
    "Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ",
    "Số lượt công chức, viên chức được đào tạo, bồi dưỡng",
  ],
  c4: [
    "Số hoạt động hỗ trợ xây dựng nông thôn mới",
    "Số hộ nghèo, hộ khó khăn được hỗ trợ",
    "Tỷ lệ công chức, viên chức thực hiện tốt văn hóa công sở",
  ],
  c5: [
    "Tỷ lệ đơn thư khiếu nại, tố cáo giải quyết đúng hạn",
    "Số cuộc thanh tra, kiểm tra hoàn thành theo kế hoạch",
    "Tỷ lệ kết luận thanh tra được đôn đốc thực hiện",
  ],
};

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
