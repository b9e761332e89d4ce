"use client";

import { useEffect, useMemo, useState } from "react";
import type { ComboboxOption } from "@/components/form/combobox";
import { SaveBadge } from "@/components/form/save-badge";
import { Button } from "@/components/ui/button";
import { PERSON_LABEL } from "@/lib/entry/registration/labels";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { onGridKey } from "./grid-keys";
import { HonourCounts } from "./honour-counts";
import { type Choice, PersonRow, type PersonValues } from "./person-row";
import { useFocusHash, useFresh } from "./use-fresh";
import { type ServerRow, useRows } from "./use-rows";

type Props = {
  registrationId: string;
  people: readonly ServerRow<PersonValues>[];
  honours: readonly ComboboxOption[];
  /** The departments in whose name one may write; who writes the whole file also writes for the unit itself (""). */
  departments: Choice[];
  remarks: Readonly<Record<string, string>>;
  renderedAt: number;
};

const WITH_DEPARTMENT =
  "grid-cols-2 lg:grid-cols-[1.75rem_minmax(0,1.35fr)_4.75rem_5rem_minmax(0,1.1fr)_minmax(0,1.1fr)_minmax(0,1.35fr)_7.5rem]";
const WITHOUT_DEPARTMENT =
  "grid-cols-2 lg:grid-cols-[1.75rem_minmax(0,1.35fr)_4.75rem_5rem_minmax(0,1.2fr)_minmax(0,1.4fr)_7.5rem]";

/** The people of the file, edited in place like a good spreadsheet: Tab goes on, Enter goes down and adds a row. */
export function PeopleGrid({
  registrationId,
  people,
  honours,
  departments,
  remarks,
  renderedAt,
}: Props) {
  const storageKey = `dang-ky:${registrationId}:ca-nhan`;
  const { rows, versions, change, setRemoved, drop, add, report, overall } = useRows({
    server: people,
    storageKey,
  });
  const [focusId, setFocusId] = useState<string | null>(null);
  const serverById = useMemo(() => new Map(people.map((row) => [row.id, row])), [people]);
  useFresh(renderedAt);
  useFocusHash();

  useEffect(() => {
    if (focusId) document.getElementById(`people.${focusId}.fullName`)?.focus();
  }, [focusId]);

  const addTo = (departmentId: string) =>
    setFocusId(
      add({
        departmentId,
        fullName: "",
        birthYear: null,
        sex: "",
        jobTitle: "",
        honour: "",
        note: "",
      }),
    );

  const grouped = departments.length > 1;
  const groups = departments.map((department) => ({
    ...department,
    rows: rows.filter((row) => row.values.departmentId === department.value),
  }));
  const columns = grouped ? WITH_DEPARTMENT : WITHOUT_DEPARTMENT;
  const standing = rows.filter((row) => !row.removed);

  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <HonourCounts
          noun="lượt đăng ký"
          honours={honours}
          chosen={standing.map((row) => row.values.honour)}
        />
        <SaveBadge state={overall} onRetry={() => window.dispatchEvent(new Event("online"))} />
      </div>
      <ul
        data-grid
        onKeyDown={(event) => onGridKey(event, addTo)}
        className="border-t-2 border-edge"
      >
        <li
          aria-hidden="true"
          className={`hidden gap-x-2 border-b border-line bg-sunken py-2 text-sm font-semibold lg:grid ${columns}`}
        >
          <span />
          <span>{PERSON_LABEL.fullName}</span>
          <span>{PERSON_LABEL.birthYear}</span>
          <span>{PERSON_LABEL.sex}</span>
          <span>{PERSON_LABEL.jobTitle}</span>
          {grouped && <span>{PERSON_LABEL.departmentName}</span>}
          <span>{PERSON_LABEL.honour}</span>
          <span />
        </li>
        {groups.flatMap((group) => [
          ...(grouped
            ? [
                <li
                  key={`head-${group.value}`}
                  className="flex flex-wrap items-center justify-between gap-3 border-b border-line bg-paper py-1.5 pl-2"
                >
                  <h2 className="text-base">
                    {group.label}{" "}
                    <span className="font-normal text-muted">
                      ({formatNumber(group.rows.filter((row) => !row.removed).length)})
                    </span>
                  </h2>
                  <Button kind="quiet" icon="plus" onClick={() => addTo(group.value)}>
                    Thêm người<span className="sr-only"> vào {group.label}</span>
                  </Button>
                </li>,
              ]
            : []),
          ...group.rows.map((row) => (
            <PersonRow
              key={row.id}
              registrationId={registrationId}
              storageKey={storageKey}
              number={standing.indexOf(row) + 1}
              row={row}
              server={serverById.get(row.id)}
              versions={versions}
              honours={honours}
              departments={grouped ? departments : NONE}
              columns={columns}
              remarks={remarks}
              onChange={change}
              onRemoved={setRemoved}
              onDrop={drop}
              onState={report}
            />
          )),
        ])}
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

const NONE: Choice[] = [];
