import { formatPercent } from "@/lib/platform/shared/vietnamese";
import type { FactName, FactTypes } from "./facts";
import { longServiceWords, type ServiceOrder } from "./long-service";
import type { Basis, Condition, Operator, Severity } from "./shape";

/** The conditions of the law in the words of the law; each file of laws picks from here and adds the article. */

type Words = Pick<Condition, "asks" | "message" | "cure">;
type Value<Name extends FactName> =
  | NonNullable<FactTypes[Name]>
  | readonly Extract<FactTypes[Name], string>[];

const need = <Name extends FactName>(
  fact: Name,
  op: Operator,
  value: Value<Name>,
  basis: Basis,
  words: Words,
  severity: Severity = "block",
): Condition => ({ kind: "condition", fact, op, value, severity, ...words, ...basis });

/** The same condition, which only asks for a person's eye when it is not met. */
export const warning = (condition: Condition): Condition => ({ ...condition, severity: "warn" });

const RATE_IT = "Cập nhật kết quả đánh giá, xếp loại năm tại trang Nhân sự, kèm văn bản công nhận.";
const RECORD_AWARD =
  "Nếu đã được tặng mà sổ khen thưởng còn thiếu, báo bổ sung tại trang Nhân sự kèm bản chụp quyết định.";
const RECOGNISE =
  "Bổ sung quyết định công nhận sáng kiến hoặc biên bản nghiệm thu đề tài tại mục Sáng kiến được công nhận.";

export const registered = (basis: Basis) =>
  need("registered", "is", true, basis, {
    asks: "Đã đăng ký tham gia thi đua trong năm",
    message: "Chưa đăng ký thi đua trong năm nên không xét danh hiệu thi đua.",
    cure: "Đưa vào hồ sơ đăng ký thi đua của đơn vị trước hạn đăng ký.",
  });

export const ratedGood = (basis: Basis) =>
  need("rating", "one_of", ["excellent", "good"], basis, {
    asks: "Xếp loại hoàn thành tốt nhiệm vụ trở lên",
    message: "Kết quả xếp loại năm chưa đạt hoàn thành tốt nhiệm vụ.",
    cure: RATE_IT,
  });

export const ratedExcellent = (basis: Basis) =>
  need("rating", "is", "excellent", basis, {
    asks: "Xếp loại hoàn thành xuất sắc nhiệm vụ",
    message: "Kết quả xếp loại năm chưa đạt hoàn thành xuất sắc nhiệm vụ.",
    cure: RATE_IT,
  });

export const collectiveGood = (basis: Basis) =>
  need("collectiveRating", "one_of", ["excellent", "good"], basis, {
    asks: "Tập thể hoàn thành tốt nhiệm vụ trở lên",
    message: "Tập thể chưa được đánh giá hoàn thành tốt nhiệm vụ.",
    cure: RATE_IT,
  });

export const collectiveExcellent = (basis: Basis) =>
  need("collectiveRating", "is", "excellent", basis, {
    asks: "Tập thể hoàn thành xuất sắc nhiệm vụ",
    message: "Tập thể chưa được đánh giá hoàn thành xuất sắc nhiệm vụ.",
    cure: RATE_IT,
  });

export const monthsEmployed = (months: number, basis: Basis) =>
  need("monthsEmployed", "at_least", months, basis, {
    asks: `Người mới tuyển dụng có từ ${months} tháng làm việc trong năm`,
    message: `Mới tuyển dụng dưới ${months} tháng nên chưa xét.`,
    cure: "Kiểm tra ngày vào làm và thời gian nghỉ tại trang Nhân sự; nghỉ thai sản, điều trị do dũng cảm cứu người, đào tạo dưới 01 năm được tính.",
  });

export const notDisciplined = (basis: Basis) =>
  need("disciplineLevel", "is", 0, basis, {
    asks: "Không bị kỷ luật từ khiển trách trở lên",
    message: "Bị kỷ luật từ khiển trách trở lên trong năm.",
    cure: "Nếu kỷ luật đã được xóa hoặc ghi nhầm, cập nhật tại trang Nhân sự kèm quyết định.",
  });

export const neverWarned = (basis: Basis) =>
  need("disciplineLevel", "below", 2, basis, {
    asks: "Không bị kỷ luật từ cảnh cáo trở lên",
    message: "Bị kỷ luật từ cảnh cáo trở lên.",
    cure: "Nếu kỷ luật đã được xóa hoặc ghi nhầm, cập nhật tại trang Nhân sự kèm quyết định.",
  });

export const isLdtt = (basis: Basis) =>
  need("hasLdtt", "is", true, basis, {
    asks: "Đạt Lao động tiên tiến của năm",
    message: "Chưa đủ điều kiện Lao động tiên tiến của năm.",
    cure: "Xem điều kiện Lao động tiên tiến còn thiếu của người này và bổ sung trước.",
  });

export const initiativesGrassroots = (count: number, basis: Basis) =>
  need("initiativesGrassroots", "at_least", count, basis, {
    asks: `Có từ ${count} sáng kiến được cơ sở công nhận, hoặc đề tài đã nghiệm thu và áp dụng`,
    message: "Chưa có sáng kiến được công nhận hoặc đề tài đã nghiệm thu, áp dụng.",
    cure: RECOGNISE,
  });

export const initiativesMinistry = (count: number, basis: Basis) =>
  need("initiativesMinistry", "at_least", count, basis, {
    asks: `Có từ ${count} sáng kiến, đề tài có phạm vi ảnh hưởng trong Bộ, được Bộ trưởng công nhận`,
    message: "Chưa có sáng kiến, đề tài có phạm vi ảnh hưởng cấp Bộ được công nhận.",
    cure: "Gửi sáng kiến tới Hội đồng sáng kiến Bộ, hoặc bổ sung quyết định công nhận cấp Bộ.",
  });

export const initiativesNational = (count: number, basis: Basis) =>
  need("initiativesNational", "at_least", count, basis, {
    asks: `Có từ ${count} sáng kiến, đề tài có phạm vi ảnh hưởng toàn quốc được công nhận`,
    message: "Chưa có sáng kiến, đề tài có phạm vi ảnh hưởng toàn quốc được công nhận.",
    cure: "Gửi sáng kiến tới Hội đồng sáng kiến Bộ để xét phạm vi toàn quốc, hoặc bổ sung quyết định công nhận.",
  });

export const initiatives2y = (count: number, basis: Basis) =>
  need("initiatives2y", "at_least", count, basis, {
    asks: `Trong 02 năm có từ ${count} sáng kiến được công nhận và áp dụng`,
    message: `Trong 02 năm chưa đủ ${count} sáng kiến được công nhận.`,
    cure: RECOGNISE,
  });

export const topics2y = (count: number, basis: Basis) =>
  need("topics2y", "at_least", count, basis, {
    asks: `Trong 02 năm có từ ${count} đề tài, đề án khoa học đã nghiệm thu và áp dụng`,
    message: `Trong 02 năm chưa đủ ${count} đề tài, đề án đã nghiệm thu.`,
    cure: RECOGNISE,
  });

export const initiatives5y = (count: number, basis: Basis) =>
  need("initiatives5y", "at_least", count, basis, {
    asks: `Trong 05 năm có từ ${count} sáng kiến được cơ sở công nhận`,
    message: `Trong 05 năm chưa đủ ${count} sáng kiến được cơ sở công nhận.`,
    cure: RECOGNISE,
  });

export const initiativesMinistry5y = (count: number, basis: Basis) =>
  need("initiativesMinistry5y", "at_least", count, basis, {
    asks: `Trong 05 năm có từ ${count} sáng kiến được cấp Bộ công nhận`,
    message: `Trong 05 năm chưa đủ ${count} sáng kiến được cấp Bộ công nhận.`,
    cure: RECOGNISE,
  });

export const cstdcsInRow = (years: number, basis: Basis) =>
  need("cstdcsInRow", "at_least", years, basis, {
    asks: `Có ${years} năm liên tục đạt Chiến sĩ thi đua cơ sở`,
    message: `Chưa đủ ${years} năm liên tục đạt Chiến sĩ thi đua cơ sở.`,
    cure: RECORD_AWARD,
  });

export const cstdbInRow = (times: number, basis: Basis) =>
  need("cstdbInRow", "at_least", times, basis, {
    asks: `Có ${times} lần liên tục đạt Chiến sĩ thi đua cấp Bộ, cấp tỉnh`,
    message: `Chưa đủ ${times} lần liên tục đạt Chiến sĩ thi đua cấp Bộ, cấp tỉnh.`,
    cure: RECORD_AWARD,
  });

/** An exact share: 89,96 % is not 90 %, however it is printed. */
export const votedFor = (percent: number, basis: Basis) =>
  need("votedFor", "at_least", percent, basis, {
    asks: `Từ ${formatPercent(percent)} tổng số thành viên đồng ý khi bỏ phiếu kín`,
    message: `Tỷ lệ phiếu đồng ý chưa đạt ${formatPercent(percent)} tổng số thành viên.`,
    cure: "Nhập ngày họp, tổng số thành viên và số phiếu đồng ý tại phần Biên bản họp bình xét của hồ sơ; người vắng mặt lấy ý kiến bằng văn bản.",
  });

export const cstdcsIn5 = (years: number, basis: Basis) =>
  need("cstdcsIn5", "at_least", years, basis, {
    asks: `Trong 05 năm có ${years} lần đạt Chiến sĩ thi đua cơ sở`,
    message: `Trong 05 năm chưa đủ ${years} lần đạt Chiến sĩ thi đua cơ sở.`,
    cure: RECORD_AWARD,
  });

export const cstdcsInRun = (years: number, basis: Basis) =>
  need("cstdcsInRun", "at_least", years, basis, {
    asks: `Trong thời gian liên tục đó có ${years} lần đạt Chiến sĩ thi đua cơ sở`,
    message: `Trong thời gian liên tục được tính chưa đủ ${years} lần đạt Chiến sĩ thi đua cơ sở.`,
    cure: RECORD_AWARD,
  });

export const yearsExcellent = (years: number, basis: Basis) =>
  need("ratingYearsExcellent", "at_least", years, basis, {
    asks: `Có ${years} năm liên tục hoàn thành xuất sắc nhiệm vụ`,
    message: `Chưa đủ ${years} năm liên tục hoàn thành xuất sắc nhiệm vụ.`,
    cure: RATE_IT,
  });

export const yearsGood = (years: number, basis: Basis) =>
  need("ratingYearsGood", "at_least", years, basis, {
    asks: `Có từ ${years} năm liên tục hoàn thành tốt nhiệm vụ trở lên, tính đến thời điểm đề nghị`,
    message: `Chưa đủ ${years} năm liên tục hoàn thành tốt nhiệm vụ trở lên.`,
    cure: RATE_IT,
  });

export const excellentIn5 = (years: number, basis: Basis) =>
  need("ratingExcellentIn5", "at_least", years, basis, {
    asks: `Trong 05 năm có ${years} năm hoàn thành xuất sắc nhiệm vụ`,
    message: `Trong 05 năm chưa có ${years} năm hoàn thành xuất sắc nhiệm vụ.`,
    cure: RATE_IT,
  });

type SinceFact = "yearsSinceBkb" | "yearsSinceBktt" | "yearsSinceHcld3" | "yearsSinceHcld2";

const AWARD_BEFORE: Record<SinceFact, string> = {
  yearsSinceBkb: "Bằng khen cấp Bộ, cấp tỉnh",
  yearsSinceBktt: "Bằng khen của Thủ tướng Chính phủ",
  yearsSinceHcld3: "Huân chương Lao động hạng Ba",
  yearsSinceHcld2: "Huân chương Lao động hạng Nhì",
};

export const yearsSince = (award: SinceFact, years: number, basis: Basis) =>
  need(award, "at_least", years, basis, {
    asks: `Đã được tặng ${AWARD_BEFORE[award]}, tính từ mốc thành tích lần đó đủ ${years} năm`,
    message: `Chưa được tặng ${AWARD_BEFORE[award]}, hoặc chưa đủ ${years} năm từ mốc thành tích lần đó.`,
    cure: RECORD_AWARD,
  });

export const ministryFlags = (count: number, basis: Basis) =>
  need("ministryFlags", "at_least", count, basis, {
    asks: `Trong thời gian đó có từ ${count} Cờ thi đua của Bộ`,
    message: `Trong thời gian được tính chưa đủ ${count} Cờ thi đua của Bộ.`,
    cure: RECORD_AWARD,
  });

export const governmentFlags = (count: number, basis: Basis) =>
  need("governmentFlags", "at_least", count, basis, {
    asks: `Trong thời gian đó có từ ${count} Cờ thi đua của Chính phủ`,
    message: `Trong thời gian được tính chưa đủ ${count} Cờ thi đua của Chính phủ.`,
    cure: RECORD_AWARD,
  });

export const ministryCertificates = (count: number, basis: Basis) =>
  need("ministryCertificates", "at_least", count, basis, {
    asks: `Trong thời gian đó có từ ${count} Bằng khen cấp Bộ`,
    message: `Trong thời gian được tính chưa đủ ${count} Bằng khen cấp Bộ.`,
    cure: RECORD_AWARD,
  });

export const historyYears = (years: number, basis: Basis) =>
  need("historyYears", "at_least", years, basis, {
    asks: `Tập thể có từ ${years} năm xây dựng và phát triển`,
    message: `Tập thể chưa đủ ${years} năm xây dựng và phát triển.`,
    cure: "Bổ sung quyết định thành lập, kể cả của đơn vị tiền thân.",
  });

export const allCompleted = (basis: Basis) =>
  need("pctCompleted", "at_least", 100, basis, {
    asks: "100% thành viên hoàn thành nhiệm vụ được giao",
    message: "Chưa đủ 100% thành viên hoàn thành nhiệm vụ.",
    cure: RATE_IT,
  });

export const ldttMoreThan = (percent: number, basis: Basis) =>
  need("pctLdtt", "more_than", percent, basis, {
    asks: `Trên ${formatPercent(percent)} thành viên đạt Lao động tiên tiến`,
    message: `Tỷ lệ Lao động tiên tiến chưa trên ${formatPercent(percent)}.`,
    cure: "Xem bảng tỷ lệ của danh sách để biết còn thiếu bao nhiêu cá nhân.",
  });

export const ldttAtLeast = (percent: number, basis: Basis) =>
  need("pctLdtt", "at_least", percent, basis, {
    asks: `Có từ ${formatPercent(percent)} thành viên đạt Lao động tiên tiến`,
    message: `Tỷ lệ Lao động tiên tiến chưa đạt ${formatPercent(percent)}.`,
    cure: "Xem bảng tỷ lệ của danh sách để biết còn thiếu bao nhiêu cá nhân.",
  });

export const hasCstdcs = (basis: Basis) =>
  need("cstdcsMembers", "at_least", 1, basis, {
    asks: "Có cá nhân đạt Chiến sĩ thi đua cơ sở",
    message: "Chưa có cá nhân nào đạt Chiến sĩ thi đua cơ sở.",
    cure: "Đăng ký ít nhất một cá nhân Chiến sĩ thi đua cơ sở có sáng kiến được công nhận.",
  });

export const membersNotWarned = (basis: Basis) =>
  need("maxMemberDiscipline", "below", 2, basis, {
    asks: "Không có cá nhân bị kỷ luật từ cảnh cáo trở lên",
    message: "Có cá nhân bị kỷ luật từ cảnh cáo trở lên trong năm.",
    cure: "Nếu kỷ luật ghi nhầm, cập nhật tại trang Nhân sự kèm quyết định.",
  });

export const isTtldtt = (basis: Basis) =>
  need("hasTtldtt", "is", true, basis, {
    asks: "Được lựa chọn trong số tập thể đạt Tập thể lao động tiên tiến",
    message: "Chưa đủ điều kiện Tập thể lao động tiên tiến.",
    cure: "Xem điều kiện Tập thể lao động tiên tiến còn thiếu và bổ sung trước.",
  });

export const exceededTargets = (basis: Basis) =>
  need("exceededTargets", "is", true, basis, {
    asks: "Hoàn thành vượt mức các chỉ tiêu thi đua được giao trong năm",
    message: "Chưa hoàn thành vượt mức chỉ tiêu thi đua.",
    cure: "Cập nhật kết quả thực hiện giao ước và bảng chấm điểm của Khối, Cụm.",
  });

export const blocNominated = (basis: Basis) =>
  need("blocNominated", "is", true, basis, {
    asks: "Được Khối, Cụm thi đua bình xét, suy tôn, trong chỉ tiêu phân bổ",
    message: "Chưa được Khối, Cụm thi đua suy tôn.",
    cure: "Bổ sung biên bản bình xét, suy tôn của Khối, Cụm thi đua.",
  });

export const meetsCtdb = (basis: Basis) =>
  need("meetsCtdb", "is", true, basis, {
    asks: "Dẫn đầu trong số tập thể đạt tiêu chuẩn Cờ thi đua của Bộ",
    message: "Chưa đạt tiêu chuẩn Cờ thi đua của Bộ.",
    cure: "Xem điều kiện Cờ thi đua của Bộ còn thiếu và bổ sung trước.",
  });

export const campaignOf = (years: number, basis: Basis) =>
  need("campaignReviewYears", "at_least", years, basis, {
    asks: `Xét khi sơ kết, tổng kết phong trào có thời gian từ ${years} năm trở lên`,
    message: `Phong trào làm căn cứ chưa đủ ${years} năm khi sơ kết, tổng kết.`,
    cure: "Nêu văn bản phát động, văn bản sơ kết hoặc tổng kết của phong trào.",
  });

export const noKnc = (basis: Basis) =>
  need("hasKnc", "is", false, basis, {
    asks: "Chưa được tặng Kỷ niệm chương của ngành, kể cả của ngành tiền thân",
    message: "Đã được tặng Kỷ niệm chương; chỉ tặng một lần.",
    cure: "Nếu sổ khen thưởng ghi nhầm người, báo Vụ Thi đua, Khen thưởng và Tuyên truyền.",
  });

export const isMan = (basis: Basis) =>
  need("sex", "is", "male", basis, {
    asks: "Nam",
    message: "Mức thời gian này áp dụng cho nam.",
    cure: "Kiểm tra giới tính tại trang Nhân sự.",
  });

export const isWoman = (basis: Basis) =>
  need("sex", "is", "female", basis, {
    asks: "Nữ",
    message: "Mức thời gian này áp dụng cho nữ.",
    cure: "Kiểm tra giới tính tại trang Nhân sự.",
  });

export const sectorYears = (years: number, basis: Basis) =>
  need("sectorYears", "at_least", years, basis, {
    asks: `Có từ ${years} năm công tác trong ngành, không tính thời gian bị kỷ luật`,
    message: `Chưa đủ ${years} năm công tác trong ngành.`,
    cure: "Bổ sung quá trình công tác tại trang Nhân sự.",
  });

export const continuousYears = (years: number, basis: Basis) =>
  need("continuousYears", "at_least", years, basis, {
    asks: `Có từ ${years} năm công tác liên tục`,
    message: `Chưa đủ ${years} năm công tác liên tục.`,
    cure: "Bổ sung quá trình công tác trước khi chuyển về ngành.",
  });

/** Who came from another sector says so; of everybody else nothing is asked. */
export const transferredIn = (basis: Basis): Condition => ({
  ...need("transferredIn", "is", true, basis, {
    asks: "Chuyển từ ngành khác về (khi được khai)",
    message: "Không khai là trường hợp chuyển từ ngành khác về.",
    cure: "Nếu thuộc trường hợp này, khai tại trang Nhân sự kèm quyết định điều động.",
  }),
  claimed: true,
});

export const longService = (order: ServiceOrder, basis: Basis) =>
  need("longServiceMet", "is", true, basis, {
    asks: `Quá trình cống hiến giữ chức vụ: ${longServiceWords(order)}`,
    message: "Chưa đủ chức vụ, thời gian của khen thưởng quá trình cống hiến.",
    cure: "Đối chiếu bảng chức vụ, thời gian và bổ sung bản khai quá trình cống hiến.",
  });
