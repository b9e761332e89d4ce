import type { Route } from "next";
import type { ReactNode } from "react";
import { SummaryList } from "@/components/ui/summary-list";
import type { DossierRow } from "@/lib/entry/registration/labels";
import type { Section } from "@/lib/entry/registration/rules";

type Props = {
  rows: readonly DossierRow[];
  section: Section;
  /** Where each field is mended; none for who only reads. */
  editHref?: (path: string) => Route;
  /** What is wrong with a field or was said of it. */
  remarkOf?: (path: string) => ReactNode;
  empty: string;
  level?: 2 | 3;
};

const groupKey = (row: DossierRow) => row.path.slice(0, row.path.lastIndexOf("."));

/** What one section holds, thing by thing, as it will be read by others. */
export function SectionSummary({ rows, section, editHref, remarkOf, empty, level = 3 }: Props) {
  const own = rows.filter((row) => row.section === section);
  if (own.length === 0) return <p className="text-muted">{empty}</p>;
  const groups = new Map<string, DossierRow[]>();
  for (const row of own) groups.set(groupKey(row), [...(groups.get(groupKey(row)) ?? []), row]);
  const Heading = `h${level}` as const;
  return (
    <div className="grid gap-6">
      {[...groups].map(([key, fields]) => (
        <div key={key}>
          {fields[0]?.group && <Heading className="mb-1 text-lg">{fields[0].group}</Heading>}
          <SummaryList
            rows={fields.map((row) => ({
              key: row.path,
              label: row.label,
              value: row.value ? (
                <span className="whitespace-pre-line">{row.value}</span>
              ) : (
                <span className="text-muted">Chưa nhập</span>
              ),
              ...(editHref && {
                edit: {
                  href: editHref(row.path),
                  what: [row.label, row.group].filter(Boolean).join(", "),
                },
              }),
              remark: remarkOf?.(row.path),
            }))}
          />
        </div>
      ))}
    </div>
  );
}
