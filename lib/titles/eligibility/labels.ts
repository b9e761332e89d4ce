import type { Outcome } from "./rules/judge";

/** As a badge says it. */
export const OUTCOME_LABEL: Record<Outcome, string> = {
  pass: "Đủ điều kiện",
  fail: "Chưa đủ điều kiện",
  review: "Cần bổ sung, xem xét",
};

export const HELD_LABEL = "Tạm dừng để xác minh";
