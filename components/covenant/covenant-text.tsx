import { DataTable } from "@/components/ui/data-table";
import { replacementWords } from "@/lib/entry/covenant/labels";
import type { RoomCovenant } from "@/lib/entry/covenant/queries";
import { TARGET_FIELD } from "@/lib/entry/pledge/labels";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Adopted = { number: number; words: string; reason: string };

/** The change a line has undergone last, by the line's id. */
const adoptedOf = (amendments: RoomCovenant["amendments"]): ReadonlyMap<string, Adopted> =>
  new Map(
    amendments
      .filter(({ status }) => status === "adopted")
      .map(({ lineId, number, after, reason }) => [
        lineId,
        { number, reason, words: replacementWords(after) },
      ]),
  );

function Struck({ text, change }: { text: string; change: Adopted | undefined }) {
  if (!change) return text;
  return (
    <>
      <del className="text-muted">
        <span className="sr-only">Đã bãi bỏ: </span>
        {text}
      </del>
      <ins className="mt-1 block border-l-4 border-warning bg-warning-soft px-2 text-warning-ink no-underline">
        {change.words}
        <span className="block text-sm">
          Sửa theo đề nghị số {change.number}: {change.reason}
        </span>
      </ins>
    </>
  );
}

const figure = (decimal: string | null): string =>
  decimal === null ? "" : formatNumber(Number(decimal));

/** The whole paper as its signers read it; what was struck out after sealing stays legible. */
export function CovenantTextView({ covenant }: { covenant: RoomCovenant }) {
  const { text } = covenant;
  const changes = adoptedOf(covenant.amendments);
  return (
    <section aria-labelledby="noi-dung-giao-uoc" className="grid gap-6">
      <h2 id="noi-dung-giao-uoc" className="text-xl">
        Nội dung giao ước
      </h2>
      {text.preamble && <p className="max-w-measure whitespace-pre-line">{text.preamble}</p>}
      <div>
        <h3 className="text-lg">I. Cam kết chung</h3>
        {text.commitments.length === 0 ? (
          <p className="mt-2 text-muted">Chưa có cam kết chung nào.</p>
        ) : (
          <ol className="mt-2 max-w-measure list-decimal space-y-2 pl-6">
            {text.commitments.map(({ id, body }) => (
              <li key={id}>
                <Struck text={body} change={changes.get(id)} />
              </li>
            ))}
          </ol>
        )}
      </div>
      <div className="grid gap-6">
        <h3 className="text-lg">II. Chỉ tiêu của từng đơn vị</h3>
        {text.members.map(({ unitId, unitName, targets }) => (
          <DataTable
            key={unitId}
            caption={unitName}
            columns={[
              {
                key: "indicator",
                head: TARGET_FIELD.indicator,
                width: "min-w-56 w-full",
                cell: (target) => (
                  <Struck text={target.indicator} change={changes.get(target.id)} />
                ),
              },
              {
                key: "measure",
                head: TARGET_FIELD.measure,
                width: "min-w-20",
                cell: ({ measure }) => measure,
              },
              {
                key: "baseline",
                head: TARGET_FIELD.baseline,
                numeric: true,
                width: "min-w-20",
                cell: ({ baseline }) => figure(baseline),
              },
              {
                key: "target",
                head: TARGET_FIELD.target,
                numeric: true,
                width: "min-w-20",
                cell: ({ target }) => figure(target),
              },
              {
                key: "dueOn",
                head: TARGET_FIELD.dueOn,
                width: "min-w-28",
                cell: ({ dueOn }) => (dueOn ? formatDay(dueOn) : ""),
              },
              {
                key: "responsible",
                head: TARGET_FIELD.responsible,
                width: "min-w-36",
                cell: ({ responsible }) => responsible,
              },
            ]}
            rows={targets}
            rowKey={({ id }) => id}
            empty={
              <p>
                <strong>{unitName}</strong>:{" "}
                <span className="text-warning-ink">chưa có chỉ tiêu đã gửi.</span>
              </p>
            }
          />
        ))}
      </div>
    </section>
  );
}
