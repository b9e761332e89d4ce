/** How sure the portal is of a fact of the field. */
export const CONFIDENCES = ["confirmed", "inferred", "proposed"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a reader is told; only what is confirmed stands without a remark. */
export const CONFIDENCE_LABEL: Record<Confidence, string> = {
  confirmed: "đã xác nhận",
  inferred: "suy ra từ năm khác, cần xác nhận",
  proposed: "cần xác nhận",
};
