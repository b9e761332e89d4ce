import type { FactName, Rating } from "./rules/facts";
import type { Effect, Severity, Subject } from "./rules/shape";

const RATING_LABEL: Record<Rating, string> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  completed: "Hoàn thành nhiệm vụ",
  not_completed: "Không hoàn thành nhiệm vụ",
};

const DISCIPLINE_LABEL = [
  "Không bị kỷ luật",
  "Khiển trách",
  "Cảnh cáo",
  "Hạ bậc lương, giáng chức",
  "Cách chức",
  "Buộc thôi việc",
] as const;

export const SUBJECT_LABEL: Record<Subject, string> = { person: "Cá nhân", collective: "Tập thể" };

export const SEVERITY_LABEL: Record<Severity, string> = {
  block: "Bắt buộc",
  warn: "Cảnh báo, cần xem xét",
};

export const EFFECT_LABEL: Record<Effect, string> = {
  block: "Không xét",
  hold: "Tạm dừng để xác minh",
  warn: "Cần xem xét",
};

/** What each fact is called beside its value. */
export const FACT_LABEL: Record<FactName, string> = {
  registered: "Đã đăng ký thi đua",
  rating: "Xếp loại năm",
  ratingYearsExcellent: "Số năm liên tục hoàn thành xuất sắc",
  ratingYearsGood: "Số năm liên tục hoàn thành tốt trở lên",
  ratingExcellentIn5: "Số năm hoàn thành xuất sắc trong 05 năm",
  monthsEmployed: "Số tháng làm việc trong năm",
  disciplineLevel: "Kỷ luật",
  hasLdtt: "Lao động tiên tiến của năm",
  initiativesGrassroots: "Sáng kiến, đề tài cấp cơ sở trở lên",
  initiativesMinistry: "Sáng kiến, đề tài cấp Bộ",
  initiativesNational: "Sáng kiến, đề tài toàn quốc",
  initiatives2y: "Sáng kiến trong 02 năm",
  topics2y: "Đề tài trong 02 năm",
  initiatives5y: "Sáng kiến trong 05 năm",
  initiativesMinistry5y: "Sáng kiến cấp Bộ trong 05 năm",
  cstdcsInRow: "Số năm liên tục Chiến sĩ thi đua cơ sở",
  cstdbInRow: "Số lần liên tục Chiến sĩ thi đua cấp Bộ, cấp tỉnh",
  votedFor: "Tỷ lệ phiếu đồng ý của đơn vị (%)",
  cstdcsIn5: "Số lần Chiến sĩ thi đua cơ sở trong 05 năm",
  cstdcsInRun: "Số lần Chiến sĩ thi đua cơ sở trong thời gian liên tục",
  yearsSinceBkb: "Số năm từ Bằng khen cấp Bộ, cấp tỉnh",
  yearsSinceBktt: "Số năm từ Bằng khen của Thủ tướng Chính phủ",
  yearsSinceHcld3: "Số năm từ Huân chương Lao động hạng Ba",
  yearsSinceHcld2: "Số năm từ Huân chương Lao động hạng Nhì",
  ministryFlags: "Số Cờ thi đua của Bộ",
  governmentFlags: "Số Cờ thi đua của Chính phủ",
  ministryCertificates: "Số Bằng khen cấp Bộ",
  historyYears: "Số năm thành lập",
  pctCompleted: "Tỷ lệ hoàn thành nhiệm vụ (%)",
  pctLdtt: "Tỷ lệ Lao động tiên tiến (%)",
  cstdcsMembers: "Số Chiến sĩ thi đua cơ sở",
  maxMemberDiscipline: "Mức kỷ luật cao nhất của thành viên",
  hasTtldtt: "Tập thể lao động tiên tiến của năm",
  collectiveRating: "Xếp loại tập thể",
  exceededTargets: "Vượt mức chỉ tiêu thi đua",
  blocNominated: "Khối, Cụm suy tôn",
  meetsCtdb: "Đạt tiêu chuẩn Cờ thi đua của Bộ",
  campaignReviewYears: "Số năm của phong trào được sơ kết, tổng kết",
  sex: "Giới tính",
  sectorYears: "Số năm công tác trong ngành",
  continuousYears: "Số năm công tác liên tục",
  transferredIn: "Chuyển từ ngành khác về",
  hasKnc: "Đã có Kỷ niệm chương của ngành",
  longServiceMet: "Đủ quá trình cống hiến",
  pendingCase: "Vụ việc chưa kết luận",
  achievementUsed: "Thành tích đã được khen thưởng",
  initiativeReused: "Sáng kiến đã dùng cho danh hiệu cùng cấp",
  stateFormsThisYear: "Đề nghị khác cấp Nhà nước trong năm",
  exceptionalMerit: "Đột xuất, cống hiến, niên hạn",
  provincialUnit: "Thuộc Sở",
  managedByMinistry: "Thuộc Bộ quản lý",
  partyOrgsExcellent: "Tổ chức đảng, đoàn thể hoàn thành xuất sắc",
  publiclyListed: "Đã công khai danh sách",
  headOfUnit: "Là người đứng đầu",
};

const YES_NO = { true: "Có", false: "Không" } as const;

/** A fact's value in words; `null` is an award that was never held. */
export function factWords(fact: FactName, value: unknown): string {
  if (value === null) return "Chưa từng";
  if (typeof value === "boolean") return YES_NO[`${value}`];
  if (fact === "rating" || fact === "collectiveRating")
    return RATING_LABEL[value as Rating] ?? String(value);
  if (fact === "disciplineLevel" || fact === "maxMemberDiscipline")
    return DISCIPLINE_LABEL[Number(value)] ?? String(value);
  if (fact === "sex") return value === "female" ? "Nữ" : "Nam";
  if (typeof value === "number") return value.toLocaleString("vi-VN", { maximumFractionDigits: 2 });
  return String(value);
}

const FIGURE_WORDS: Readonly<Record<string, string>> = {
  floor: "làm tròn xuống",
  nearest: "làm tròn đến số gần nhất",
  ceiling: "làm tròn lên",
  none: "không làm tròn",
  nearest_10000: "đến 10.000 đồng gần nhất",
  up_10000: "lên đến 10.000 đồng",
  warn: "cảnh báo",
  block: "không xét",
};

/** A figure's value in words; null sets no limit. */
export const figureWords = (value: number | string | null): string =>
  value === null
    ? "không giới hạn"
    : typeof value === "number"
      ? value.toLocaleString("vi-VN")
      : (FIGURE_WORDS[value] ?? value);
