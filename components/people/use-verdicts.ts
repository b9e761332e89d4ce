"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { lookUpFactsAction } from "@/lib/entry/people/actions";
import type { Bench } from "@/lib/entry/verdict/queries";
import { judgeLive, type Live, type Recorded, rulesetOf, whoIs } from "./live-verdicts";
import type { PeopleStore } from "./people-store";

const PAUSE_MS = 1_200;

/**
 * How each row stands, again after every pause of typing (`stamp` tells of one); the record of who was just named or renamed is looked up once saved. Null
 * for who may not know.
 */
export function useVerdicts(
  registrationId: string,
  store: PeopleStore,
  bench: Bench | null,
  stamp: number,
) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [records, setRecords] = useState<ReadonlyMap<string, Recorded>>(new Map());
  const asked = useRef(new Map<string, string>());

  useEffect(() => {
    if (!bench) return;
    const rows = bench.rows.flatMap((row): [string, Recorded][] => {
      const values = store.row(row.id)?.base?.values;
      return values ? [[row.id, { of: whoIs(values), row }]] : [];
    });
    setRecords(new Map(rows));
    asked.current = new Map(rows.map(([id, { of }]) => [id, of]));
  }, [bench, store]);

  const ruleset = useMemo(() => bench && rulesetOf(bench), [bench]);
  const live = useMemo((): Live | null => {
    void stamp;
    return bench && ruleset && judgeLive(bench, ruleset, store.standing(), records, leftOut);
  }, [bench, ruleset, store, stamp, records, leftOut]);

  useEffect(() => {
    void stamp;
    if (!bench) return;
    const timer = setTimeout(async () => {
      const news = store.standing().filter(({ id, base }) => {
        return base !== null && asked.current.get(id) !== whoIs(base.values);
      });
      if (news.length === 0) return;
      const of = new Map(news.map(({ id, base, values }) => [id, whoIs(base?.values ?? values)]));
      for (const [id, who] of of) asked.current.set(id, who);
      const ids = [...of.keys()].slice(0, 5_000);
      const reply = await lookUpFactsAction({ registrationId, ids }).catch(() => null);
      if (!reply?.ok) return;
      setRecords((known) => {
        const next = new Map(known);
        for (const row of reply.value) next.set(row.id, { of: of.get(row.id) ?? "", row });
        return next;
      });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [registrationId, bench, store, stamp]);

  /** Counts a row in or out, to see what becomes of the shares; nothing is written. */
  const toggle = useCallback((id: string) => {
    setLeftOut((known) => {
      const next = new Set(known);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  return { live, leftOut, toggle, countAll: () => setLeftOut(new Set()) };
}
