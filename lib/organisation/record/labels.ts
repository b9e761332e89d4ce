import type { ABSENCES, CASES, DISCIPLINES, RATINGS, RECOGNITIONS, SCOPES } from "./schema";

export const RATING_WORDS: Record<(typeof RATINGS)[number], string> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  completed: "Hoàn thành nhiệm vụ",
  not_completed: "Không hoàn thành nhiệm vụ",
};

export const DISCIPLINE_WORDS: Record<(typeof DISCIPLINES)[number], string> = {
  reprimand: "Khiển trách",
  warning: "Cảnh cáo",
  demotion: "Hạ bậc lương, giáng chức",
  dismissal: "Cách chức",
  expulsion: "Buộc thôi việc",
};

export const ABSENCE_WORDS: Record<(typeof ABSENCES)[number], string> = {
  maternity: "Nghỉ thai sản",
  brave_act: "Điều trị do dũng cảm cứu người, cứu tài sản",
  training: "Đào tạo, bồi dưỡng",
  other: "Nghỉ khác",
};

export const CASE_WORDS: Record<(typeof CASES)[number], string> = {
  discipline: "Đang xem xét kỷ luật",
  inspection: "Đang thanh tra, kiểm tra",
  investigation: "Đang điều tra",
  complaint: "Đơn thư đang xác minh",
};

export const RECOGNITION_WORDS: Record<(typeof RECOGNITIONS)[number], string> = {
  initiative: "Sáng kiến",
  topic: "Đề tài, đề án",
};

export const SCOPE_WORDS: Record<(typeof SCOPES)[number], string> = {
  grassroots: "Cấp cơ sở",
  ministry: "Cấp Bộ",
  nationwide: "Toàn quốc",
};
