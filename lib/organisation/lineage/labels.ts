import { formatNumber } from "@/lib/platform/shared/vietnamese";
import type { SUCCESSIONS } from "./schema";

export const SUCCESSION_LABEL: Record<(typeof SUCCESSIONS)[number], string> = {
  merge: "Hợp nhất, sáp nhập",
  split: "Chia tách",
};

type Succeeded = {
  readonly moved: number;
  readonly left: { readonly blocs: readonly string[]; readonly offices: readonly string[] };
};

/** What a succession has brought with it. */
export function succeededWords({ moved, left: { blocs, offices } }: Succeeded): string {
  return [
    `Đã ghi nhận; ${formatNumber(moved)} người chuyển theo.`,
    ...(blocs.length > 0 ? [`Đơn vị không còn là thành viên của ${blocs.join(", ")}.`] : []),
    ...(offices.length > 0 ? [`Cần cử đơn vị khác làm ${offices.join(", ")}.`] : []),
  ].join(" ");
}
