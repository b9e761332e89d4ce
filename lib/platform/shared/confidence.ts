/** How sure the portal is of a fact of the field. */
export const CONFIDENCES = ["confirmed", "inferred", "proposed"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** As a choice of a form, and where a fact is judged. */
export const CONFIDENCE_LABEL: Record<Confidence, string> = {
  confirmed: "Đã xác nhận",
  inferred: "Suy ra, cần xác nhận",
  proposed: "Đề xuất, cần xác nhận",
};

/** What a reader sees beside a fact; nothing beside one that is confirmed. */
export const CONFIDENCE_MARK: Record<Confidence, string | null> = {
  confirmed: null,
  inferred: "cần xác nhận",
  proposed: "cần xác nhận",
};
