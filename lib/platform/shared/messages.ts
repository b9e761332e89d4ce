import { formatDay } from "./dates";
import type { Failure } from "./failure";
import type { Reply, ReplyCode } from "./reply";

const MESSAGE: Record<ReplyCode, string> = {
  not_found: "Không tìm thấy nội dung này, hoặc nội dung không thuộc phạm vi của đồng chí.",
  forbidden: "Đồng chí không có quyền thực hiện việc này.",
  conflict:
    "Có người vừa thay đổi nội dung này trước đồng chí. Nội dung đang nhập vẫn còn trên màn hình; tải lại trang để xem bản mới rồi thực hiện lại.",
  wrong_status:
    "Việc này không còn thực hiện được ở trạng thái hiện tại của hồ sơ. Tải lại trang để xem trạng thái mới.",
  already_opened:
    "Khối/Cụm đã mở xem hoặc đang xử lý hồ sơ nên không rút lại được. Nếu cần sửa, đề nghị Khối/Cụm trả lại kèm góp ý vào nội dung cần sửa.",
  window_not_open: "Chưa đến thời gian đăng ký.",
  window_closed: "Đã hết thời gian đăng ký.",
  invalid: "Có nội dung cần sửa. Xem chỉ dẫn bên cạnh từng ô.",
  signed_out:
    "Phiên làm việc đã kết thúc. Đăng nhập lại ở một cửa sổ khác rồi thực hiện lại; nội dung đang nhập vẫn còn trên màn hình.",
  unexpected:
    "Hệ thống gặp lỗi ngoài dự kiến, nội dung chưa được lưu. Thử lại sau ít phút; nếu vẫn lỗi, báo cho cơ quan thường trực.",
};

const KEPT =
  "Nội dung đã nhập được giữ nguyên; đơn vị gửi văn bản đề nghị Vụ Thi đua, Khen thưởng và Tuyên truyền gia hạn.";

/** The sentence for a refusal, with its date where it has one. */
export function sentence(failure: Failure): string {
  switch (failure.code) {
    case "window_not_open":
      return `Chưa đến thời gian đăng ký: đợt đăng ký mở từ ngày ${formatDay(failure.opensOn)}.`;
    case "window_closed":
      return failure.lateUntil
        ? `Đã hết thời gian đăng ký vào ngày ${formatDay(failure.closedOn)} và hết thời gian nhận hồ sơ nộp muộn vào ngày ${formatDay(failure.lateUntil)}. ${KEPT}`
        : `Đã hết thời gian đăng ký vào ngày ${formatDay(failure.closedOn)}. ${KEPT}`;
    case "not_found":
    case "forbidden":
    case "conflict":
    case "wrong_status":
    case "already_opened":
    case "invalid":
      return MESSAGE[failure.code];
  }
}

/** The one place where a refusal becomes words. A new code does not compile until it has some. */
export const refuse = (failure: Failure): Reply<never> => ({
  ok: false,
  code: failure.code,
  message: sentence(failure),
  fields: failure.code === "invalid" ? failure.fields : {},
});

export const refuseBecause = (code: "signed_out" | "unexpected"): Reply<never> => ({
  ok: false,
  code,
  message: MESSAGE[code],
  fields: {},
});
