"use client";

import { useCallback, useEffect, useState } from "react";
import { useKeeping } from "@/components/form/keeping";
import { useFocusHash, useFresh } from "@/components/registration/use-fresh";
import { Button } from "@/components/ui/button";
import { isOpen, type Openings } from "@/lib/entry/mending/rules";
import { SUGGESTED_MEASURES, suggestionsFor } from "@/lib/entry/pledge/labels";
import type { Content } from "@/lib/entry/pledge/queries";
import { rowId } from "@/lib/platform/shared/row-id";
import { ContentHeading } from "./content-heading";
import { TargetForm } from "./target-form";
import {
  type StoredTarget,
  standingOf,
  type TargetStanding,
  type TargetValues,
} from "./target-values";
import { WeightTotal } from "./weight-total";

type Props = {
  registrationId: string;
  year: number;
  contents: readonly Content[];
  /** The targets on the server, by id, in their order. */
  stored: Readonly<Record<string, StoredTarget>>;
  remarks: Readonly<Record<string, string>>;
  /** What a return has left open. */
  openings: Openings;
  renderedAt: number;
};

type Row = { readonly id: string; readonly contentCode: string };

const MEASURES_ID = "goi-y-don-vi-tinh";

/** The unit's targets under the contents of the campaign: add, type, remove, all in place. */
export function PledgeEditor({
  registrationId,
  year,
  contents,
  stored,
  remarks,
  openings,
  renderedAt,
}: Props) {
  const prefix = `dang-ky:${registrationId}:chi-tieu:`;
  /** Rows that are here although the server may not have them: just added, kept unsaved, or removed by somebody else. */
  const [local, setLocal] = useState<readonly Row[]>([]);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const [fresh, setFresh] = useState<string | null>(null);
  const [standings, setStandings] = useState<ReadonlyMap<string, TargetStanding>>(
    () =>
      new Map(Object.entries(stored).map(([id, { values }]) => [id, standingOf(id, values, year)])),
  );
  useFresh(renderedAt);
  useFocusHash();

  const keeping = useKeeping();
  useEffect(() => {
    const kept = [...keeping.within<TargetValues>(prefix)].map(([id, { values }]) => ({
      id,
      contentCode: values.contentCode,
    }));
    setLocal((known) => [...known, ...kept]);
  }, [prefix, keeping]);

  const saved = Object.entries(stored).map(([id, { values }]) => ({
    id,
    contentCode: values.contentCode,
  }));
  const unique = new Map([...saved, ...local].map((row) => [row.id, row]));
  const rows = [...unique.values()].filter((row) => !removed.has(row.id));

  const onStanding = useCallback((id: string, standing: TargetStanding) => {
    setStandings((known) => new Map(known).set(id, standing));
  }, []);

  const add = (contentCode: string) => {
    const id = rowId(Date.now());
    setFresh(id);
    setLocal((known) => [...known, { id, contentCode }]);
  };

  const remove = ({ id, contentCode }: Row) => {
    setRemoved((known) => new Set(known).add(id));
    document.getElementById(addButtonId(contentCode))?.focus();
  };

  const shown = rows.flatMap((row) => {
    const standing = standings.get(row.id);
    return standing ? [standing] : [];
  });

  return (
    <div className="grid items-start gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="min-w-0 space-y-10 xl:order-first">
        <datalist id={MEASURES_ID}>
          {SUGGESTED_MEASURES.map((measure) => (
            <option key={measure} value={measure}>
              gợi ý
            </option>
          ))}
        </datalist>
        {contents.map((content, index) => {
          const own = rows.filter((row) => row.contentCode === content.code);
          const suggestions = suggestionsFor(content.code);
          return (
            <section key={content.code} aria-labelledby={`noi-dung-${content.code}`}>
              <ContentHeading content={content} number={index + 1} />
              <datalist id={`goi-y-${content.code}`}>
                {suggestions.map(({ indicator }) => (
                  <option key={indicator} value={indicator}>
                    gợi ý
                  </option>
                ))}
              </datalist>
              <div className="mt-4 grid gap-4">
                {own.map((row, place) => (
                  <TargetForm
                    key={row.id}
                    registrationId={registrationId}
                    id={row.id}
                    contentCode={row.contentCode}
                    stored={stored[row.id] ?? null}
                    number={place + 1}
                    year={year}
                    suggestionsId={`goi-y-${content.code}`}
                    measuresId={MEASURES_ID}
                    storageKey={`${prefix}${row.id}`}
                    fresh={row.id === fresh}
                    remarks={remarks}
                    openings={openings}
                    onStanding={onStanding}
                    onRival={() => setLocal((known) => [...known, row])}
                    onRemoved={() => remove(row)}
                  />
                ))}
                <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
                  {isOpen(openings, "pledge") && (
                    <Button
                      id={addButtonId(content.code)}
                      icon="plus"
                      onClick={() => add(content.code)}
                    >
                      Thêm chỉ tiêu
                      <span className="sr-only"> cho nội dung {index + 1}</span>
                    </Button>
                  )}
                  {own.length === 0 && (
                    <p className="text-muted">Chưa có chỉ tiêu nào cho nội dung này.</p>
                  )}
                </div>
              </div>
            </section>
          );
        })}
      </div>
      <WeightTotal standings={shown} />
    </div>
  );
}

const addButtonId = (contentCode: string): string => `them-chi-tieu-${contentCode}`;
