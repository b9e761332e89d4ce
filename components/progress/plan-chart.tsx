import { REACHABLE } from "@/components/ui/reachable";
import { formatPercent } from "@/lib/platform/shared/vietnamese";

type Bar = {
  readonly key: string;
  readonly label: string;
  /** Per cent of the way; null where nothing was reported. */
  readonly percent: number | null;
};

type Props = {
  title: string;
  bars: readonly Bar[];
  /** How far the year has come, in per cent: where the plan asks the bars to be; null leaves the mark out. */
  planned: number | null;
};

const WIDTH = 720;
const LABEL = 250;
const ROW = 34;
const TOP = 26;
const SCALE = (WIDTH - LABEL - 70) / 100;
const LONGEST = 34;

const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;

/** Plan against what was reached, drawn on the server; the same figures stand in a table under it for who cannot see it. */
export function PlanChart({ title, bars, planned }: Props) {
  if (bars.length === 0) return null;
  const height = TOP + bars.length * ROW + 8;
  return (
    <figure className="grid gap-2">
      <figcaption className="text-lg font-semibold">{title}</figcaption>
      {/* On a phone the picture slides; the keyboard must reach it to do so. */}
      <section className="scrolls" aria-label={title} {...REACHABLE}>
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-label={`${title}. Số liệu trong bảng bên dưới.`}
          className="w-full min-w-[36rem] text-ink"
        >
          {[0, 25, 50, 75, 100].map((at) => (
            <g key={at} className="text-line">
              <line
                x1={LABEL + at * SCALE}
                x2={LABEL + at * SCALE}
                y1={TOP - 6}
                y2={height - 6}
                stroke="currentColor"
              />
              <text
                x={LABEL + at * SCALE}
                y={14}
                textAnchor="middle"
                className="fill-muted text-[12px]"
              >
                {formatPercent(at)}
              </text>
            </g>
          ))}
          {bars.map(({ key, label, percent }, index) => {
            const y = TOP + index * ROW;
            const shown = Math.min(100, percent ?? 0);
            const behind = planned !== null && percent !== null && percent < planned;
            return (
              <g key={key}>
                <text x={LABEL - 10} y={y + 19} textAnchor="end" className="fill-ink text-[13px]">
                  {short(label)}
                </text>
                <rect
                  x={LABEL}
                  y={y + 5}
                  width={Math.max(1, shown * SCALE)}
                  height={20}
                  className={behind ? "fill-danger" : "fill-success"}
                />
                <text
                  x={LABEL + shown * SCALE + 6}
                  y={y + 20}
                  className="fill-ink text-[13px] font-semibold"
                >
                  {percent === null ? "chưa có" : formatPercent(percent)}
                  {behind && " – chậm"}
                </text>
              </g>
            );
          })}
          {planned !== null && (
            <g className="text-ink">
              <line
                x1={LABEL + planned * SCALE}
                x2={LABEL + planned * SCALE}
                y1={TOP - 4}
                y2={height - 6}
                stroke="currentColor"
                strokeWidth={2}
                strokeDasharray="5 4"
              />
            </g>
          )}
        </svg>
      </section>
      {planned !== null && (
        <p className="text-sm text-muted">
          Đường đứt: mức theo thời gian đã qua của năm ({formatPercent(planned)}). Cột ghi “chậm” là
          thấp hơn mức này.
        </p>
      )}
    </figure>
  );
}
