import { Icon } from "@/components/ui/icon";
import { type Arc, arcsOf, type Process } from "./process";

const WIDTH = 360;
const BOX = { left: 78, width: 204, height: 44 };
const ROW = 84;
const LANE = 13;

const top = (state: number): number => 8 + state * ROW;
const middle = (state: number): number => top(state) + BOX.height / 2;

function Drawn({ arc: { step, lane, side } }: { arc: Arc }) {
  const { from, to, number } = step;
  const centre = BOX.left + BOX.width / 2;
  const edge = side === "right" ? BOX.left + BOX.width : BOX.left;
  const out = side === "right" ? edge + lane * LANE + 4 : edge - lane * LANE - 4;
  // Two steps at one box leave and arrive a little apart.
  const start = middle(from) + (side === "right" ? 6 : -6) + lane;
  const end = from === to ? middle(to) + 12 : middle(to) + (side === "right" ? -6 : 6) - lane;
  const straight = lane === 0;
  const path = straight
    ? `M${centre} ${top(from) + BOX.height}V${top(to) - 2}`
    : `M${edge} ${start}H${out}V${end}H${edge + (side === "right" ? 2 : -2)}`;
  const at = straight
    ? { x: centre, y: (top(from) + BOX.height + top(to)) / 2 - 2 }
    : { x: out, y: (start + end) / 2 };
  return (
    <g>
      <path
        d={path}
        fill="none"
        strokeWidth="1.5"
        className={side === "left" ? "stroke-warning" : "stroke-edge"}
        markerEnd="url(#dau-mui-ten)"
      />
      <circle cx={at.x} cy={at.y} r="9" className="fill-surface stroke-edge" />
      <text x={at.x} y={at.y + 3.5} textAnchor="middle" fontSize="10" className="fill-ink">
        {number}
      </text>
    </g>
  );
}

/** A life as a drawing, and the same as a list for whoever does not see it. Both come from one table. */
export function ProcessMap({ process }: { process: Process }) {
  const { states, steps } = process;
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[22.5rem_minmax(0,1fr)]">
      <svg
        viewBox={`0 0 ${WIDTH} ${top(states.length - 1) + BOX.height + 8}`}
        aria-hidden="true"
        className="w-full max-w-[22.5rem]"
      >
        <defs>
          <marker
            id="dau-mui-ten"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8Z" className="fill-edge" />
          </marker>
        </defs>
        {arcsOf(steps).map((arc) => (
          <Drawn key={arc.step.number} arc={arc} />
        ))}
        {states.map((state, index) => (
          <g key={state}>
            <rect
              x={BOX.left}
              y={top(index)}
              width={BOX.width}
              height={BOX.height}
              rx="4"
              className="fill-paper stroke-primary"
              strokeWidth="1.5"
            />
            <text
              x={BOX.left + BOX.width / 2}
              y={middle(index) + 4.5}
              textAnchor="middle"
              fontSize="12.5"
              fontWeight="600"
              className="fill-ink"
            >
              {state}
            </text>
          </g>
        ))}
      </svg>
      <ol className="grid gap-5">
        {states.map((state, index) => {
          const open = steps.filter(({ from }) => from === index);
          return (
            <li key={state}>
              <h3 className="text-lg">{state}</h3>
              {open.length === 0 ? (
                <p className="text-muted">Kết thúc.</p>
              ) : (
                <ul className="mt-1 grid gap-1.5">
                  {open.map(({ number, label, by, to }) => (
                    <li key={number} className="flex gap-2">
                      <span
                        aria-hidden="true"
                        className="inline-flex size-6 shrink-0 items-center justify-center rounded-full border border-edge text-sm"
                      >
                        {number}
                      </span>
                      <span className="min-w-0">
                        <strong>{by}</strong>: {label} <Icon name="next" className="size-[0.9em]" />{" "}
                        <span className="text-muted">{states[to]}</span>
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
