"use client";

import { useRouter } from "next/navigation";
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { ComboboxOption } from "@/components/form/combobox";
import { SaveBadge } from "@/components/form/save-badge";
import type { Choice } from "@/components/form/select-field";
import { usePaused } from "@/components/form/use-paused";
import { type BatchItem, BatchList } from "@/components/intake/batch-list";
import { IntakePanel } from "@/components/intake/intake-panel";
import { useIntake } from "@/components/intake/use-intake";
import { onGridKey } from "@/components/registration/grid-keys";
import { HonourCounts } from "@/components/registration/honour-counts";
import { useFresh } from "@/components/registration/use-fresh";
import { Button } from "@/components/ui/button";
import { isOpen, type Openings } from "@/lib/entry/mending/rules";
import { PERSON_LABEL } from "@/lib/entry/registration/labels";
import type { Bench } from "@/lib/entry/verdict/queries";
import { rowId } from "@/lib/platform/shared/row-id";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import type { CatalogueEntry } from "@/lib/titles/catalogue/rules";
import { type ListHandle, type ListItem, PeopleList } from "./people-list";
import type { PeopleStore } from "./people-store";
import { PersonRow, wordOf } from "./person-row";
import { BLANK } from "./person-values";
import { Ratios } from "./ratios";
import { cellsOfRow, useBlock } from "./use-block";
import { type StoredRow, usePeopleStore } from "./use-people-store";
import { useVerdicts } from "./use-verdicts";

type Props = {
  registrationId: string;
  accountId: string;
  stored: readonly StoredRow[];
  revision: number;
  catalogue: readonly CatalogueEntry[];
  honours: readonly ComboboxOption[];
  unit: { readonly kind: string; readonly name: string; readonly shortName: string };
  /** In whose name one may write; who writes the whole file also writes for the unit itself (""). */
  departments: Choice[];
  remarks: Readonly<Record<string, string>>;
  /** What a return has left open. */
  openings: Openings;
  batches: readonly BatchItem[];
  /** What judging the rows as they are typed needs; null for who may not read it. */
  bench: Bench | null;
  /** The portal's day, by which a date lies in the future. */
  today: string;
  renderedAt: number;
};

const WITH_DEPARTMENT =
  "grid-cols-2 in-wide-cards:grid-cols-4 in-rows:grid-cols-[1.75rem_minmax(0,1.35fr)_4.25rem_4.75rem_minmax(0,1.1fr)_minmax(0,1.1fr)_minmax(0,1.45fr)_13.75rem]";
const WITHOUT_DEPARTMENT =
  "grid-cols-2 in-wide-cards:grid-cols-4 in-rows:grid-cols-[1.75rem_minmax(0,1.35fr)_4.25rem_4.75rem_minmax(0,1.2fr)_minmax(0,1.4fr)_13.75rem]";
const NONE: Choice[] = [];

/** The rows with their groups: the same array until one comes, goes or changes its group. */
function groupsOf(store: PeopleStore) {
  let last: readonly { readonly id: string; readonly group: string }[] = [];
  const groupOf = (id: string) => store.row(id)?.values.departmentId ?? "";
  return () => {
    const ids = store.ids();
    const same =
      last.length === ids.length &&
      last.every(({ id, group }, at) => id === ids[at] && group === groupOf(id));
    if (!same) last = ids.map((id) => ({ id, group: groupOf(id) }));
    return last;
  };
}

/**
 * The people of the file, edited in place like a spreadsheet: Tab goes on, Enter goes down and adds a row, Shift marks a
 * block, a table pasted from elsewhere becomes a list to look over and take in.
 */
export function PeopleGrid({
  registrationId,
  accountId,
  stored,
  revision,
  catalogue,
  honours,
  unit,
  departments,
  remarks,
  openings,
  batches,
  bench,
  today,
  renderedAt,
}: Props) {
  const { store, sync } = usePeopleStore({ registrationId, accountId, stored, revision, openings });
  const grows = isOpen(openings, "people");
  const list = useRef<ListHandle>(null);
  const router = useRouter();
  useFresh(renderedAt);

  const stamp = useSyncExternalStore(store.subscribe, store.stamp, store.stamp);
  const settled = usePaused(stamp);
  const grouped = departments.length > 1;
  const [grouping] = useState(() => groupsOf(store));
  const rows = useSyncExternalStore(store.subscribe, grouping, grouping);
  const items = useMemo(
    () =>
      departments.flatMap(({ value }): ListItem[] => [
        ...(grouped ? [{ is: "head" as const, departmentId: value }] : []),
        ...rows
          .filter(({ group }) => group === value)
          .map(({ id }) => ({ is: "row" as const, id })),
      ]),
    [departments, grouped, rows],
  );
  const numbers = useMemo(() => {
    const ids = items.flatMap((item) => (item.is === "row" ? [item.id] : []));
    return new Map(ids.map((id, at) => [id, at + 1]));
  }, [items]);
  const standing = useMemo(() => {
    void settled;
    return store.standing();
  }, [store, settled]);

  const fields = cellsOfRow(grouped);
  const block = useBlock({
    store,
    fields,
    order: () => [...numbers.keys()],
    wordOf: (id, field) => wordOf(store.row(id)?.values, field, honours, departments),
  });
  const { live, leftOut, toggle, countAll } = useVerdicts(registrationId, store, bench, settled);
  const intake = useIntake({
    store,
    registrationId,
    accountId,
    catalogue,
    unit,
    departments,
    today,
    grows,
    onTaken: async () => {
      await sync();
      router.refresh();
    },
  });

  useEffect(() => {
    const [section, id, field] = decodeURIComponent(window.location.hash.slice(1)).split(".");
    if (section === "people" && id && field) list.current?.focus(id, field);
  }, []);

  const fresh = useRef<string | null>(null);
  useEffect(() => {
    if (fresh.current === null || !numbers.has(fresh.current)) return;
    list.current?.focus(fresh.current, "fullName");
    fresh.current = null;
  }, [numbers]);
  const addTo = (departmentId: string) => {
    const id = rowId(Date.now());
    fresh.current = id;
    store.add([{ id, values: { ...BLANK, departmentId } }]);
  };

  const columns = grouped ? WITH_DEPARTMENT : WITHOUT_DEPARTMENT;
  return (
    <div className="grid gap-5">
      {grows && (
        <BatchList
          registrationId={registrationId}
          batches={batches}
          intake={intake}
          onUndone={sync}
        />
      )}
      <IntakePanel intake={intake} templateHref={`/api/dang-ky/${registrationId}/mau-danh-sach`} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <HonourCounts
          noun="lượt đăng ký"
          honours={honours}
          chosen={standing.map((row) => row.values.honour)}
        />
        <SaveBadge state={store.overall()} onRetry={store.retry} />
      </div>
      {live && <Ratios live={live} leftOut={leftOut.size} onCountAll={countAll} />}
      <PeopleList
        handle={list}
        items={items}
        data-grid
        onKeyDown={(event) => {
          if (!block.onKeyDown(event)) onGridKey(event, grows ? addTo : () => undefined);
        }}
        onMouseDown={block.onMouseDown}
        onCopy={block.onCopy}
        onPaste={(event) => {
          // Into a note, words are pasted as anywhere.
          const at = block.placeOf(event.target);
          if (at) intake.onPaste(event, at, fields, [...numbers.keys()]);
        }}
        className="@container border-t-2 border-edge"
        head={
          <li
            key="columns"
            aria-hidden="true"
            className={`hidden gap-x-2 border-b border-line bg-sunken py-2 text-sm font-semibold in-rows:sticky in-rows:top-0 in-rows:z-20 in-rows:grid ${columns}`}
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
        }
        draw={(item, index, measure) =>
          item.is === "head" ? (
            <li
              key={`head-${item.departmentId}`}
              data-index={index}
              ref={measure}
              className="flex flex-wrap items-center justify-between gap-3 border-b border-line bg-paper py-1 pl-2"
            >
              <h2 className="text-base">
                {departments.find(({ value }) => value === item.departmentId)?.label}{" "}
                <span className="font-normal text-muted">
                  (
                  {formatNumber(
                    standing.filter((row) => row.values.departmentId === item.departmentId).length,
                  )}
                  )
                </span>
              </h2>
              {grows && (
                <Button kind="quiet" icon="plus" onClick={() => addTo(item.departmentId)}>
                  Thêm người
                  <span className="sr-only">
                    {" "}
                    vào {departments.find(({ value }) => value === item.departmentId)?.label}
                  </span>
                </Button>
              )}
            </li>
          ) : (
            <PersonRow
              key={item.id}
              store={store}
              id={item.id}
              number={numbers.get(item.id) ?? 0}
              honours={honours}
              departments={grouped ? departments : NONE}
              columns={columns}
              remarks={remarks}
              openings={openings}
              marked={block.of(item.id)}
              verdict={live?.verdicts.get(item.id) ?? null}
              counted={!leftOut.has(item.id)}
              onToggle={toggle}
              measure={measure}
              index={index}
              setSize={items.length}
            />
          )
        }
      />
      {grows && !grouped && (
        <p>
          <Button icon="plus" onClick={() => addTo(departments[0]?.value ?? "")}>
            Thêm người
          </Button>
        </p>
      )}
    </div>
  );
}
