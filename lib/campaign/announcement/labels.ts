import type { Inset } from "./rules";
import type { Event, Status } from "./workflow";

export const STATUS_LABEL: Record<Status, string> = {
  draft: "Bản nháp",
  published: "Đang công bố",
  withdrawn: "Đã gỡ",
};

export const STATUS_TONE: Record<Status, "neutral" | "success" | "warning"> = {
  draft: "neutral",
  published: "success",
  withdrawn: "warning",
};

/** The button that raises the event, in the status from which it is raised. */
export const EVENT_LABEL: Record<Event, Record<Status, string>> = {
  publish: { draft: "Công bố", published: "Công bố", withdrawn: "Công bố lại" },
  withdraw: { draft: "Gỡ bài", published: "Gỡ bài", withdrawn: "Gỡ bài" },
};

/** Heads an inset that no section of the text introduces. */
export const INSET_HEADING: Record<Inset, string> = {
  contents: "Nội dung thi đua",
  movements: "Các phong trào do Thủ tướng Chính phủ phát động",
  duties: "Tổ chức thực hiện",
};

/** What is said once a step has been taken. */
export const MOVED_WORDS: Record<Status, string> = {
  draft: "Đã chuyển về bản nháp",
  published: "Đã công bố bài phát động",
  withdrawn: "Đã gỡ bài phát động",
};
