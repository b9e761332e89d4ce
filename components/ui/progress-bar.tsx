import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { percentOf } from "./percent-of";

type Props = {
  label: string;
  value: number;
  max: number;
  /** Replaces "3/6" as the words beside the bar. */
  words?: string;
};

/** How far a piece of work has come. The words carry the figure; the bar only draws it. */
export function ProgressBar({ label, value, max, words }: Props) {
  const said = words ?? `${formatNumber(value)}/${formatNumber(max)}`;
  return (
    <div>
      <p className="flex justify-between gap-4">
        <span>{label}</span>
        <span className="font-semibold tabular-nums">{said}</span>
      </p>
      <svg
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={said}
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        className="mt-1 block h-2.5 w-full rounded-full border border-edge bg-sunken"
      >
        <rect width={percentOf(value, max)} height="4" className="fill-success" />
      </svg>
    </div>
  );
}
