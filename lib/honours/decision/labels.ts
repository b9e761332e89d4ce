import type { MERIT_TYPES } from "./schema";
import type { Event, Status } from "./workflow";

export const STATUS_LABEL: Record<Status, string> = {
  draft: "Đang soạn",
  published: "Đã công bố",
};

export const STATUS_TONE: Record<Status, "neutral" | "success"> = {
  draft: "neutral",
  published: "success",
};

/** What a decision is called; one drawn from a council's result has no number until it is signed. */
export const nameOf = (number: string): string =>
  number === "" ? "Dự thảo quyết định, chưa có số" : `Quyết định số ${number}`;

export const EVENT_LABEL: Record<Event, string> = { publish: "Công bố quyết định" };

export const MERIT_LABEL: Record<(typeof MERIT_TYPES)[number], string> = {
  regular: "Công trạng, thường xuyên",
  campaign: "Theo đợt, chuyên đề",
  ad_hoc: "Đột xuất",
  long_service: "Quá trình cống hiến",
  tenure: "Niên hạn",
  foreign: "Đối ngoại",
};
