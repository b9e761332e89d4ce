import type { MERIT_TYPES } from "./schema";

export const MERIT_LABEL: Record<(typeof MERIT_TYPES)[number], string> = {
  regular: "Công trạng, thường xuyên",
  campaign: "Theo đợt, chuyên đề",
  ad_hoc: "Đột xuất",
  long_service: "Quá trình cống hiến",
  tenure: "Niên hạn",
  foreign: "Đối ngoại",
};

export const CLAIM_LABEL: Record<"waiting" | "confirmed" | "refused", string> = {
  waiting: "Chờ xác nhận",
  confirmed: "Đã xác nhận, đã vào sổ khen thưởng",
  refused: "Không xác nhận",
};
