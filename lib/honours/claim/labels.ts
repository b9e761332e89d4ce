export const CLAIM_LABEL: Record<"waiting" | "confirmed" | "refused", string> = {
  waiting: "Chờ xác nhận",
  confirmed: "Đã xác nhận, đã vào sổ khen thưởng",
  refused: "Không xác nhận",
};
