"use client";

import type { ComboboxOption } from "@/components/form/combobox";
import { SaveBadge } from "@/components/form/save-badge";
import type { Choice } from "@/components/form/select-field";
import { Button } from "@/components/ui/button";
import { PERSON_LABEL } from "@/lib/entry/registration/labels";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { onGridKey } from "./grid-keys";
import { HonourCounts } from "./honour-counts";
import { PersonRow, type PersonValues } from "./person-row";
import { RemovedRow } from "./row-frame";
import { useFocusHash, useFresh } from "./use-fresh";
import { type StoredRows, useGrid } from "./use-grid";

type Props = {
  registrationId: string;
  stored: StoredRows<PersonValues>;
  honours: readonly ComboboxOption[];
  /** In whose name one may write; who writes the whole file also writes for the unit itself (""). */
  departments: Choice[];
  remarks: Readonly<Record<string, string>>;
  renderedAt: number;
};

const WITH_DEPARTMENT =
  "grid-cols-2 lg:grid-cols-[1.75rem_minmax(0,1.35fr)_4.25rem_4.75rem_minmax(0,1.1fr)_minmax(0,1.1fr)_minmax(0,1.45fr)_7.25rem]";
const WITHOUT_DEPARTMENT =
  "grid-cols-2 lg:grid-cols-[1.75rem_minmax(0,1.35fr)_4.25rem_4.75rem_minmax(0,1.2fr)_minmax(0,1.4fr)_7.25rem]";
const NONE: Choice[] = [];

/** The people of the file, edited in place like a good spreadsheet: Tab goes on, Enter goes down and adds a row. */
export function PeopleGrid({
  registrationId,
  stored,
  honours,
  departments,
  remarks,
  renderedAt,
}: Props) {
  const prefix = `dang-ky:${registrationId}:ca-nhan:`;
  const grid = useGrid<PersonValues>(stored, prefix);
  useFresh(renderedAt);
  useFocusHash();

  const addTo = (departmentId: string) =>
    grid.add({
      departmentId,
      fullName: "",
      birthYear: null,
      sex: "",
      jobTitle: "",
      honour: "",
      note: "",
    });

  const grouped = departments.length > 1;
  const columns = grouped ? WITH_DEPARTMENT : WITHOUT_DEPARTMENT;
  const order = departments.flatMap(({ value }) =>
    grid.standing.filter((row) => row.now.departmentId === value),
  );

  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <HonourCounts
          noun="lượt đăng ký"
          honours={honours}
          chosen={grid.standing.map((row) => row.now.honour)}
        />
        <SaveBadge state={grid.overall} onRetry={grid.flushAll} />
      </div>
      <ul
        data-grid
        onKeyDown={(event) => onGridKey(event, addTo)}
        className="border-t-2 border-edge"
      >
        <li
          aria-hidden="true"
          className={`hidden gap-x-2 border-b border-line bg-sunken py-2 text-sm font-semibold lg:sticky lg:top-0 lg:z-20 lg:grid ${columns}`}
        >
          <span />
          <span>{PERSON_LABEL.fullName}</span>
          <span>{PERSON_LABEL.birthYear}</span>
          <span>{PERSON_LABEL.sex}</span>
          <span>{PERSON_LABEL.jobTitle}</span>
          {grouped && <span>{PERSON_LABEL.departmentName}</span>}
          <span>Danh hiệu, hình thức</span>
          <span />
        </li>
        {departments.flatMap((department) => {
          const own = grid.rows.filter((row) => row.now.departmentId === department.value);
          return [
            ...(grouped
              ? [
                  <li
                    key={`head-${department.value}`}
                    className="flex flex-wrap items-center justify-between gap-3 border-b border-line bg-paper py-1 pl-2"
                  >
                    <h2 className="text-base">
                      {department.label}{" "}
                      <span className="font-normal text-muted">
                        ({formatNumber(own.filter((row) => row.removed === null).length)})
                      </span>
                    </h2>
                    <Button kind="quiet" icon="plus" onClick={() => addTo(department.value)}>
                      Thêm người<span className="sr-only"> vào {department.label}</span>
                    </Button>
                  </li>,
                ]
              : []),
            ...own.map((row) =>
              row.removed ? (
                <RemovedRow
                  key={row.key}
                  about={row.removed.fullName}
                  onBringBack={() => grid.bringBack(row.id)}
                />
              ) : (
                <PersonRow
                  key={row.key}
                  registrationId={registrationId}
                  prefix={prefix}
                  id={row.id}
                  stored={row.stored}
                  start={row.start}
                  fill={row.fill}
                  number={order.indexOf(row) + 1}
                  honours={honours}
                  departments={grouped ? departments : NONE}
                  columns={columns}
                  fresh={row.id === grid.fresh}
                  remarks={remarks}
                  onStanding={grid.report}
                  onRival={grid.hold}
                  onRemoved={grid.remove}
                  onDropped={grid.drop}
                />
              ),
            ),
          ];
        })}
      </ul>
      {!grouped && (
        <p>
          <Button icon="plus" onClick={() => addTo(departments[0]?.value ?? "")}>
            Thêm người
          </Button>
        </p>
      )}
    </div>
  );
}
