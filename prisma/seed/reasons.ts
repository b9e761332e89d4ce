import { db } from "@/lib/platform/db/client";

/** Ready reasons for the faults that come back every year: proposals, until the ministry's staff confirm their words. */
const REASONS = [
  {
    name: "Thiếu biên bản họp bình xét",
    body: "Đề nghị đơn vị bổ sung biên bản họp bình xét có chữ ký và tỷ lệ phiếu đồng ý của từng trường hợp, rồi gửi lại hồ sơ.",
  },
  {
    name: "Thiếu căn cứ, thành tích",
    body: "Đề nghị đơn vị bổ sung căn cứ, tóm tắt thành tích của các trường hợp được góp ý để có cơ sở xem xét.",
  },
  {
    name: "Chưa đủ tiêu chuẩn danh hiệu",
    body: "Đề nghị đơn vị rà soát tiêu chuẩn danh hiệu của các trường hợp được góp ý; trường hợp chưa đủ thời gian hoặc thiếu danh hiệu làm căn cứ, đề nghị đăng ký danh hiệu phù hợp.",
  },
  {
    name: "Vượt tỷ lệ quy định",
    body: "Số lượng đăng ký vượt tỷ lệ theo quy định. Đề nghị đơn vị rà soát, lựa chọn các trường hợp tiêu biểu trong tỷ lệ cho phép, hoặc giải trình rõ.",
  },
  {
    name: "Sai thông tin cá nhân",
    body: "Đề nghị đơn vị kiểm tra lại họ tên, năm sinh, chức vụ của các trường hợp được góp ý theo đúng hồ sơ cán bộ.",
  },
  {
    name: "Chỉ tiêu giao ước chưa đo được",
    body: "Đề nghị đơn vị ghi rõ đơn vị tính, mức hiện tại, mức phấn đấu và thời hạn của các chỉ tiêu được góp ý để theo dõi, đánh giá được kết quả.",
  },
  {
    name: "Sáng kiến chưa rõ hiệu quả",
    body: "Đề nghị đơn vị bổ sung mô tả giải pháp mới, phạm vi áp dụng và hiệu quả của sáng kiến, cùng tỷ lệ đóng góp của từng tác giả.",
  },
  {
    name: "Số liệu chưa khớp",
    body: "Số liệu giữa các mục của hồ sơ chưa khớp nhau. Đề nghị đơn vị rà soát, thống nhất số liệu trước khi gửi lại.",
  },
] as const;

/** The reasons wherever the portal runs; what staff have made of them stays theirs. */
export async function seedReasons(): Promise<void> {
  if ((await db.reasonTemplate.count()) === 0)
    await db.reasonTemplate.createMany({
      data: REASONS.map((reason) => ({ ...reason, confidence: "proposed" as const })),
    });
}
