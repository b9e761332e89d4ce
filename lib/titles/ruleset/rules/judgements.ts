import type { JudgementName } from "./facts";
import type { Basis, Judgement } from "./shape";

const ASKED_OF_PEOPLE: Record<JudgementName, string> = {
  spirit:
    "Đoàn kết, tương trợ, tích cực tham gia phong trào thi đua; tích cực học tập; đạo đức, lối sống lành mạnh",
  best_of: "Thành tích tiêu biểu xuất sắc trong số những người đủ điều kiện",
  campaign: "Có phong trào thi đua thường xuyên, thiết thực, hiệu quả",
  internal_unity:
    "Nội bộ đoàn kết, thực hành tiết kiệm, chống lãng phí, chống tham nhũng, tiêu cực",
  exemplary: "Gương mẫu chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước",
  model: "Có nhân tố mới, mô hình mới để các tập thể khác học tập",
  national_model: "Tiêu biểu xuất sắc, có nhân tố mới, mô hình mới cho cả nước học tập",
  conduct: "Phẩm chất đạo đức tốt, hoàn thành tốt nhiệm vụ",
  annual_campaign:
    "Thành tích xuất sắc được bình xét trong phong trào thi đua do Bộ phát động hằng năm",
  ad_hoc: "Thành tích xuất sắc đột xuất, có phạm vi ảnh hưởng trong một lĩnh vực thuộc Bộ",
  ad_hoc_bo: "Nhiều thành tích, hoặc thành tích đột xuất, có phạm vi ảnh hưởng trong Bộ, ngành",
  contribution:
    "Đóng góp vào phát triển kinh tế - xã hội, ứng dụng khoa học kỹ thuật, từ thiện nhân đạo liên quan đến ngành",
  worker_farmer:
    "Công nhân, nông dân, người lao động có thành tích ảnh hưởng trong địa bàn cấp xã, đơn vị",
  scope: "Thành tích xuất sắc, có phạm vi ảnh hưởng và nêu gương",
  outside: "Người ngoài ngành, người nước ngoài có công lao đóng góp cho ngành",
  campaign_leader:
    "Tiêu biểu nhất trong phong trào do Chủ tịch nước, Thủ tướng Chính phủ phát động khi sơ kết, tổng kết",
  excellent_5y: "05 năm liên tục lập thành tích xuất sắc, hoàn thành xuất sắc nhiệm vụ",
  vibrant: "Nội bộ đoàn kết; thực hiện tốt dân chủ ở cơ sở; chăm lo đời sống người lao động",
  new_law: "Đối chiếu với quy định mới của luật sửa đổi, nội dung đang chờ xác nhận",
  by_hand: "Hồ sơ do người có thẩm quyền lập và thẩm định riêng, Cổng không tự xét",
  decided_elsewhere:
    "Do Chủ tịch Ủy ban nhân dân tỉnh quyết định; Cổng chỉ ghi nhận vào sổ khen thưởng",
};

/** A question that only people answer. */
export const judged = (name: JudgementName, basis: Basis): Judgement => ({
  kind: "judgement",
  name,
  asks: ASKED_OF_PEOPLE[name],
  cure: "Hội đồng hoặc người có thẩm quyền nhận xét, đánh giá; hệ thống không thay con người ở nội dung này.",
  ...basis,
});
