import type { EntryPoint } from "./rules";
import type { ParticipationShown } from "./schema";

export const ENTRY_LABEL: Record<EntryPoint, string> = {
  titles: "Đăng ký danh hiệu",
  pledge: "Ký giao ước",
  initiatives: "Đăng ký sáng kiến",
};

export const PARTICIPATION_LABEL: Record<ParticipationShown, string> = {
  off: "Không công khai",
  registration: "Chỉ công khai việc đăng ký",
  pledges: "Công khai cả tiến độ thực hiện giao ước",
};

export const PARTICIPATION_HINT: Record<ParticipationShown, string> = {
  off: "Trang chủ và trang tham gia không hiện số liệu theo Khối, Cụm.",
  registration:
    "Số đơn vị thành viên, đã gửi hồ sơ, đã được tiếp nhận, đã ký giao ước; số chỉ tiêu, sáng kiến.",
  pledges: "Thêm số chỉ tiêu đã đạt, đúng tiến độ, chậm tiến độ theo báo cáo các đơn vị đã gửi.",
};
