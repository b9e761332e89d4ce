import { percentOf } from "./percent-of";

type Props = {
  label: string;
  value: number;
  max: number;
  /** The mark that must be reached; below it the bar is amber and the words say what is missing. */
  threshold: number;
  /** "cần thêm 2 cá nhân LĐTT" or "đã đủ". */
  words: string;
};

/** A measure against a required mark, as for a ratio of titles. */
export function Meter({ label, value, max, threshold, words }: Props) {
  const reached = value >= threshold;
  const mark = percentOf(threshold, max);
  return (
    <div>
      <p className="flex flex-wrap justify-between gap-x-4">
        <span>{label}</span>
        <span className={`font-semibold ${reached ? "text-success-ink" : "text-warning-ink"}`}>
          {words}
        </span>
      </p>
      <svg
        aria-hidden="true"
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        className="mt-1 block h-3 w-full border border-edge bg-sunken"
      >
        <rect
          width={percentOf(value, max)}
          height="4"
          className={reached ? "fill-success" : "fill-warning"}
        />
        <rect x={mark - 0.4} width="0.8" height="4" className="fill-ink" />
      </svg>
    </div>
  );
}
