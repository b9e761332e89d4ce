import type { ReactNode } from "react";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import { PERIOD_LABEL, ROLE_LABEL } from "@/lib/platform/auth/labels";
import type { GrantRow } from "@/lib/platform/auth/queries";
import { formatDay } from "@/lib/platform/shared/dates";
import { periodState } from "@/lib/platform/shared/period";

const TONE: Record<ReturnType<typeof periodState>, Tone> = {
  coming: "info",
  in_force: "success",
  over: "neutral",
};

type Props = {
  grants: readonly GrantRow[];
  /** The day by which "in force" is said. */
  day: string;
  controls?: (grant: GrantRow) => ReactNode;
};

/** Roles with their scope and period, and where each period stands. */
export function GrantRows({ grants, day, controls }: Props) {
  if (grants.length === 0) return <p className="text-muted">Chưa có vai trò nào.</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {grants.map((grant) => {
        const state = periodState(grant, day);
        return (
          <li
            key={grant.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3"
          >
            <div className="min-w-0">
              <p className="font-semibold">{ROLE_LABEL[grant.role]}</p>
              <p>{grant.unit ?? "Toàn Bộ"}</p>
              <p className="text-sm text-muted">
                Từ {formatDay(grant.startsOn)}
                {grant.endsOn ? ` đến hết ${formatDay(grant.endsOn)}` : ", không thời hạn"}
              </p>
            </div>
            <div className="flex flex-wrap items-center gap-3">
              <StatusBadge tone={TONE[state]}>{PERIOD_LABEL[state]}</StatusBadge>
              {state !== "over" && controls?.(grant)}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
