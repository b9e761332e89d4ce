import type { ComboboxOption } from "@/components/form/combobox";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Props = {
  noun: string;
  honours: readonly ComboboxOption[];
  /** The keys chosen, "" where none is yet. */
  chosen: readonly string[];
};

/** How many are registered for what, as one types. */
export function HonourCounts({ noun, honours, chosen }: Props) {
  const missing = chosen.filter((key) => key === "").length;
  return (
    <ul aria-label="Tổng hợp" className="flex flex-wrap gap-x-5 gap-y-1">
      <li>
        <strong>{formatNumber(chosen.length)}</strong> {noun}
      </li>
      {honours.flatMap((honour) => {
        const count = chosen.filter((key) => key === honour.value).length;
        return count === 0
          ? []
          : [
              <li key={honour.value}>
                {honour.label}: <strong>{formatNumber(count)}</strong>
              </li>,
            ];
      })}
      {missing > 0 && (
        <li className="font-semibold text-warning-ink">
          Chưa chọn danh hiệu: {formatNumber(missing)}
        </li>
      )}
    </ul>
  );
}
