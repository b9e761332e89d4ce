import { formatNumber, formatPercent } from "@/lib/platform/shared/vietnamese";
import { agreedShare, type MinutesField } from "./rules";

export const MINUTES_FIELD: Record<MinutesField, string> = {
  metOn: "Ngày họp",
  totalMembers: "Tổng số thành viên",
  presentMembers: "Số người dự họp",
  chair: "Chủ trì",
  secretary: "Thư ký",
};
export const SCAN_FIELD = "Bản quét biên bản";

/** "38/40 phiếu đồng ý (95%)"; the share is of all members, present or not. */
export function voteWords(agreed: number, totalMembers: number | null): string {
  const share = agreedShare(agreed, totalMembers);
  return share === null || totalMembers === null
    ? `${formatNumber(agreed)} phiếu đồng ý`
    : `${formatNumber(agreed)}/${formatNumber(totalMembers)} phiếu đồng ý (${formatPercent(share)})`;
}
