import type { Event, Status } from "./workflow";

export const STATUS_LABEL: Record<Status, string> = {
  draft: "Bản nháp",
  awaiting_second: "Chờ người thứ hai duyệt",
  scheduled: "Đã hẹn giờ",
  published: "Đang công bố",
  withdrawn: "Đã gỡ",
};

export const STATUS_TONE: Record<Status, "neutral" | "success" | "warning" | "info"> = {
  draft: "neutral",
  awaiting_second: "info",
  scheduled: "info",
  published: "success",
  withdrawn: "warning",
};

/** The button that raises the event, in the status from which it is raised. */
export const EVENT_LABEL: Record<Event, Record<Status, string>> = {
  submit: same("Trình người thứ hai duyệt"),
  send_back: same("Trả lại để sửa"),
  publish: {
    draft: "Công bố",
    awaiting_second: "Duyệt và công bố",
    scheduled: "Công bố ngay",
    published: "Công bố",
    withdrawn: "Công bố lại",
  },
  schedule: { ...same("Hẹn giờ công bố"), awaiting_second: "Duyệt và hẹn giờ công bố" },
  unschedule: same("Bỏ hẹn giờ"),
  approve_edit: same("Duyệt thay đổi của bài đang công bố"),
  return_edit: same("Trả lại thay đổi của bài đang công bố"),
  withdraw: same("Gỡ bài"),
};

/** What is said once a step has been taken; where the status stays, by the step. */
export const movedWords = (event: Event, to: Status): string =>
  STAYED_WORDS[event] ?? MOVED_WORDS[to];

const STAYED_WORDS: Partial<Record<Event, string>> = {
  approve_edit: "Đã duyệt thay đổi; người đọc thấy bản mới",
  return_edit: "Đã trả lại thay đổi; bài đang công bố giữ nguyên",
};

/** What is said of a text that has come to a status. */
export const MOVED_WORDS: Record<Status, string> = {
  draft: "Đã chuyển về bản nháp",
  awaiting_second: "Đã trình người thứ hai duyệt",
  scheduled: "Đã hẹn giờ công bố",
  published: "Đã công bố bài",
  withdrawn: "Đã gỡ bài",
};

function same(words: string): Record<Status, string> {
  return {
    draft: words,
    awaiting_second: words,
    scheduled: words,
    published: words,
    withdrawn: words,
  };
}
