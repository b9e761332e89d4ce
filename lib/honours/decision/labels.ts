import type { Event, Status } from "./workflow";

export const STATUS_LABEL: Record<Status, string> = {
  draft: "Đang soạn",
  published: "Đã công bố",
};

export const STATUS_TONE: Record<Status, "neutral" | "success"> = {
  draft: "neutral",
  published: "success",
};

export const EVENT_LABEL: Record<Event, string> = { publish: "Công bố quyết định" };
