import type { ReactNode } from "react";
import { REACHABLE } from "@/components/ui/reachable";
import { evidenceWords, KIND_LABEL, LAYER_LABEL, limitWords } from "@/lib/judging/scoring/labels";
import type { Sheet } from "@/lib/judging/scoring/queries";
import type { Criterion } from "@/lib/judging/scoring/rules";
import type { Layer } from "@/lib/judging/scoring/workflow";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Seen = Pick<Sheet, "table" | "entries" | "facts">;

type Props = {
  sheet: Seen;
  /** Layers shown beside each other. */
  layers: readonly Layer[];
  /** The boxes of the layer at work, by criterion; none on a page that is only read. */
  boxes?: { readonly head: string; readonly of: (criterion: Criterion) => ReactNode };
};

const CELL = "border-b border-line px-3 py-2 align-top";
const HEAD = "sticky top-0 z-10 border-b-2 border-edge bg-sunken px-3 py-2 text-left font-semibold";

/** The criteria in their groups, what the portal knows for each, and what every layer gave. */
export function SheetRows({ sheet, layers, boxes }: Props) {
  const { criteria } = sheet.table;
  const groups = [...new Set(criteria.map((criterion) => criterion.groupCode))];
  return (
    <section
      aria-label="Bảng: Các tiêu chí chấm điểm"
      {...REACHABLE}
      className="scrolls relative rounded border border-line"
    >
      <table className="w-full border-separate border-spacing-0 text-sm">
        <caption className="sr-only">Các tiêu chí chấm điểm</caption>
        <thead>
          <tr>
            <th scope="col" className={`${HEAD} min-w-56`}>
              Tiêu chí
            </th>
            {layers.map((layer) => (
              <th key={layer} scope="col" className={`${HEAD} min-w-24 text-right`}>
                {LAYER_LABEL[layer]}
              </th>
            ))}
            {boxes && (
              <th scope="col" className={`${HEAD} min-w-64 sm:min-w-96`}>
                {boxes.head}
              </th>
            )}
          </tr>
        </thead>
        {groups.map((code) => {
          const own = criteria.filter((criterion) => criterion.groupCode === code);
          const [first] = own;
          return (
            <tbody key={code}>
              <tr>
                <th
                  scope="colgroup"
                  colSpan={1 + layers.length + (boxes ? 1 : 0)}
                  className="border-b border-line bg-paper px-3 py-2 text-left font-bold"
                >
                  {code}. {first?.groupTitle}
                  {first &&
                    first.kind !== "base" &&
                    first.groupTitle !== KIND_LABEL[first.kind] &&
                    ` (${KIND_LABEL[first.kind].toLowerCase()})`}
                </th>
              </tr>
              {own.map((criterion) => (
                <tr key={criterion.id}>
                  <th scope="row" className={`${CELL} text-left font-normal`}>
                    <Named criterion={criterion} facts={sheet.facts} />
                  </th>
                  {layers.map((layer) => (
                    <td key={layer} className={`${CELL} text-right tabular-nums`}>
                      <Given sheet={sheet} criterion={criterion} layer={layer} />
                    </td>
                  ))}
                  {boxes && <td className={CELL}>{boxes.of(criterion)}</td>}
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

function Named({ criterion, facts }: { criterion: Criterion; facts: Sheet["facts"] }) {
  const evidence = evidenceWords(criterion, facts);
  return (
    <>
      <span className="font-semibold">
        {criterion.code !== criterion.groupCode && `${criterion.code}. `}
        {criterion.title}
      </span>{" "}
      <span className="whitespace-nowrap text-muted">({limitWords(criterion)})</span>
      {criterion.disqualifies && (
        <span className="block text-muted">Có một lần thì không xét Cờ thi đua</span>
      )}
      {evidence && <span className="block text-muted">Số liệu trên Cổng: {evidence}</span>}
    </>
  );
}

function Given({ sheet, criterion, layer }: { sheet: Seen; criterion: Criterion; layer: Layer }) {
  const entry = sheet.entries.find(
    (one) => one.criterionId === criterion.id && one.layer === layer,
  );
  if (!entry) return "—";
  return (
    <>
      {formatNumber(entry.value)}
      {criterion.kind === "deduction" && " lần"}
      {entry.reason !== "" && <span className="block text-left text-muted">{entry.reason}</span>}
    </>
  );
}
