import { StatusBadge } from "@/components/ui/status-badge";
import { BAND_LABEL, NOT_FOR_FLAG } from "@/lib/judging/scoring/labels";
import type { Total } from "@/lib/judging/scoring/rules";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

/** A sheet added up: its groups, bonus and deductions, the total and its band. */
export function Totals({ total }: { total: Total }) {
  const rows = [
    ...total.groups.map((group) => ({
      key: group.code,
      term: `${group.code}. ${group.title}`,
      figure: `${formatNumber(group.points)}/${formatNumber(group.max)}`,
    })),
    { key: "bonus", term: "Điểm thưởng", figure: `+${formatNumber(total.bonus)}` },
    { key: "deduction", term: "Điểm trừ", figure: `−${formatNumber(total.deduction)}` },
  ];
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <dl className="grid gap-1">
        {rows.map(({ key, term, figure }) => (
          <div key={key} className="flex justify-between gap-4 border-b border-line py-1">
            <dt>{term}</dt>
            <dd className="font-semibold tabular-nums">{figure}</dd>
          </div>
        ))}
      </dl>
      <div className="self-center text-center">
        <p className="text-4xl font-bold tabular-nums">{formatNumber(total.total)}</p>
        <p className="font-semibold">{BAND_LABEL[total.band]}</p>
        {total.missing > 0 && (
          <p className="text-muted">Còn {formatNumber(total.missing)} tiêu chí chưa chấm</p>
        )}
        {total.disqualified && (
          <p className="mt-2">
            <StatusBadge tone="danger">{NOT_FOR_FLAG}</StatusBadge>
          </p>
        )}
      </div>
    </div>
  );
}
