"use client";

import type { ComboboxOption } from "@/components/form/combobox";
import { SaveBadge } from "@/components/form/save-badge";
import type { Choice } from "@/components/form/select-field";
import { Button } from "@/components/ui/button";
import { isOpen, type Openings } from "@/lib/entry/mending/rules";
import { COLLECTIVE_LABEL } from "@/lib/entry/registration/labels";
import { CollectiveRow, type CollectiveValues } from "./collective-row";
import { onGridKey } from "./grid-keys";
import { HonourCounts } from "./honour-counts";
import { RemovedRow } from "./row-frame";
import { useFocusHash, useFresh } from "./use-fresh";
import { type StoredRows, useGrid } from "./use-grid";

type Props = {
  registrationId: string;
  stored: StoredRows<CollectiveValues>;
  honours: readonly ComboboxOption[];
  /** The unit and its departments, or the one department whose officer writes. */
  collectives: Choice[];
  /** In whose name new rows are written; "" for the unit's. */
  departmentId: string;
  remarks: Readonly<Record<string, string>>;
  /** What a return has left open. */
  openings: Openings;
  renderedAt: number;
};

const COLUMNS = "in-rows:grid-cols-[1.75rem_minmax(0,1.4fr)_minmax(0,1.4fr)_minmax(0,1fr)_4.75rem]";

/** The collectives of the file: which of them is registered for what, edited in place. */
export function CollectiveGrid({
  registrationId,
  stored,
  honours,
  collectives,
  departmentId,
  remarks,
  openings,
  renderedAt,
}: Props) {
  const prefix = `dang-ky:${registrationId}:tap-the:`;
  const grid = useGrid<CollectiveValues>(stored, prefix);
  useFresh(renderedAt);
  useFocusHash();

  const grows = isOpen(openings, "collectives");
  const only = collectives.length === 1 ? collectives[0]?.value : undefined;
  const add = () => grid.add({ departmentId, collectiveId: only ?? "", honour: "", note: "" });
  const nameOf = (id: string) => collectives.find((one) => one.value === id)?.label ?? "";

  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <HonourCounts
          noun="tập thể"
          honours={honours}
          chosen={grid.standing.map((row) => row.now.honour)}
        />
        <SaveBadge state={grid.overall} onRetry={grid.flushAll} />
      </div>
      <ul
        data-grid
        onKeyDown={(event) => onGridKey(event, grows ? add : () => undefined)}
        className="@container border-t-2 border-edge"
      >
        <li
          aria-hidden="true"
          className={`hidden gap-x-2 border-b border-line bg-sunken py-2 text-sm font-semibold in-rows:sticky in-rows:top-0 in-rows:z-20 in-rows:grid ${COLUMNS}`}
        >
          <span />
          <span>{COLLECTIVE_LABEL.collectiveId}</span>
          <span>Danh hiệu, hình thức</span>
          <span>{COLLECTIVE_LABEL.note}</span>
          <span />
        </li>
        {grid.rows.map((row) =>
          row.removed ? (
            <RemovedRow
              key={row.key}
              about={nameOf(row.removed.collectiveId)}
              onBringBack={() => grid.bringBack(row.id)}
            />
          ) : (
            <CollectiveRow
              key={row.key}
              registrationId={registrationId}
              prefix={prefix}
              id={row.id}
              stored={row.stored}
              start={row.start}
              fill={row.fill}
              number={grid.standing.indexOf(row) + 1}
              collectives={collectives}
              honours={honours}
              columns={COLUMNS}
              fresh={row.id === grid.fresh}
              remarks={remarks}
              openings={openings}
              onStanding={grid.report}
              onRival={grid.hold}
              onRemoved={grid.remove}
              onDropped={grid.drop}
            />
          ),
        )}
      </ul>
      {grows && (
        <p>
          <Button icon="plus" onClick={add}>
            Thêm tập thể
          </Button>
        </p>
      )}
    </div>
  );
}
