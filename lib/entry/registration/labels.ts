import type { Section } from "./rules";
import type { Actor, Event, Status } from "./workflow";

export const STATUS_LABEL: Record<Status, string> = {
  draft: "Đang soạn",
  awaiting_head: "Chờ thủ trưởng duyệt",
  returned_by_head: "Thủ trưởng trả lại để bổ sung",
  awaiting_bloc: "Chờ Khối/Cụm xem xét",
  returned_by_bloc: "Khối/Cụm trả lại để bổ sung",
  awaiting_ministry: "Chờ Bộ tiếp nhận",
  returned_by_ministry: "Bộ trả lại để bổ sung",
  accepted: "Bộ đã tiếp nhận",
};

export type Tone = "neutral" | "waiting" | "attention" | "done";

export const STATUS_TONE: Record<Status, Tone> = {
  draft: "neutral",
  awaiting_head: "waiting",
  returned_by_head: "attention",
  awaiting_bloc: "waiting",
  returned_by_bloc: "attention",
  awaiting_ministry: "waiting",
  returned_by_ministry: "attention",
  accepted: "done",
};

/** The button that raises the event. */
export const EVENT_LABEL: Record<Event, string> = {
  send: "Gửi thủ trưởng duyệt",
  recall: "Rút lại để sửa",
  head_return: "Trả lại để bổ sung",
  approve: "Duyệt và gửi Khối/Cụm",
  bloc_return: "Trả lại để bổ sung",
  resend_to_bloc: "Gửi lại Khối/Cụm",
  endorse: "Thông qua, chuyển Bộ",
  take_over: "Bộ xem xét thay Khối/Cụm",
  ministry_return: "Trả lại để bổ sung",
  resend_to_ministry: "Gửi lại Bộ",
  accept: "Tiếp nhận hồ sơ",
};

/** What happened, in the file's history. */
export const EVENT_PAST: Record<Event, string> = {
  send: "Cán bộ đầu mối gửi thủ trưởng",
  recall: "Cán bộ đầu mối rút lại để sửa",
  head_return: "Thủ trưởng trả lại để bổ sung",
  approve: "Thủ trưởng duyệt, gửi Khối/Cụm",
  bloc_return: "Khối/Cụm trả lại để bổ sung",
  resend_to_bloc: "Đơn vị gửi lại Khối/Cụm",
  endorse: "Khối/Cụm thông qua, chuyển Bộ",
  take_over: "Bộ xem xét thay Khối/Cụm",
  ministry_return: "Bộ trả lại để bổ sung",
  resend_to_ministry: "Đơn vị gửi lại Bộ",
  accept: "Bộ tiếp nhận hồ sơ",
};

export const ACTOR_LABEL: Record<Actor, string> = {
  officer: "Cán bộ đầu mối của đơn vị",
  head: "Thủ trưởng đơn vị",
  bloc: "Khối trưởng, Cụm trưởng (hoặc phó, với hồ sơ của đơn vị đứng đầu)",
  ministry: "Vụ Thi đua, Khen thưởng và Tuyên truyền",
};

export const SECTION_LABEL: Record<Section, string> = {
  facts: "Thông tin đơn vị",
  collectives: "Danh hiệu tập thể",
  people: "Danh hiệu cá nhân",
  pledge: "Giao ước, chỉ tiêu",
  initiatives: "Sáng kiến",
};

export const SECTION_NUMBER: Record<Section, string> = {
  facts: "I",
  collectives: "II",
  people: "III",
  pledge: "IV",
  initiatives: "V",
};

/** URL segment of each section of the file under /lam-viec/dang-ky/[id]. */
export const SECTION_PATH: Record<Section, string> = {
  facts: "don-vi",
  collectives: "tap-the",
  people: "ca-nhan",
  pledge: "giao-uoc",
  initiatives: "sang-kien",
};
