import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Icon } from "@/components/ui/icon";
import { SummaryList } from "@/components/ui/summary-list";
import { TARGET_FIELD } from "@/lib/entry/pledge/labels";
import { type DossierRow, PERSON_LABEL, SECTION_LABEL } from "@/lib/entry/registration/labels";
import type { Section } from "@/lib/entry/registration/rules";

type Props = {
  rows: readonly DossierRow[];
  section: Section;
  /** Where each field is mended, null for one that is closed; none for who only reads. */
  editHref?: (path: string) => Route | null;
  /** What was said of a field. */
  remarkOf?: (path: string) => ReactNode;
  empty: string;
  level?: 2 | 3;
};

/** Whether the things of a section are alike and many, and read best under each other. */
const AS_TABLE: Record<Section, boolean> = {
  facts: false,
  collectives: true,
  people: true,
  pledge: true,
  initiatives: false,
  minutes: false,
};

/** Fields of a word or a figure. */
const SHORT: ReadonlySet<string> = new Set([
  PERSON_LABEL.birthYear,
  PERSON_LABEL.sex,
  TARGET_FIELD.measure,
  TARGET_FIELD.baseline,
  TARGET_FIELD.target,
  TARGET_FIELD.weight,
  TARGET_FIELD.dueOn,
]);

/** One thing of a section: a person, a target, the unit itself. */
type Thing = { readonly key: string; readonly fields: readonly DossierRow[] };

function thingsOf(rows: readonly DossierRow[]): Thing[] {
  const things = new Map<string, DossierRow[]>();
  for (const row of rows) {
    const key = row.path.slice(0, row.path.lastIndexOf("."));
    things.set(key, [...(things.get(key) ?? []), row]);
  }
  return [...things].map(([key, fields]) => ({ key, fields }));
}

const Value = ({ value }: { value: string }) =>
  value ? (
    <span className="whitespace-pre-line">{value}</span>
  ) : (
    <span className="font-normal text-muted">Chưa nhập</span>
  );

/** What one section holds, thing by thing, as it will be read by others. */
export function SectionSummary(props: Props) {
  const { rows, section, empty } = props;
  const things = thingsOf(rows.filter((row) => row.section === section));
  if (things.length === 0) return <p className="text-muted">{empty}</p>;
  return AS_TABLE[section] ? (
    <ThingTable {...props} things={things} />
  ) : (
    <ThingLists {...props} things={things} />
  );
}

function ThingLists({ things, editHref, remarkOf, level = 3 }: Props & { things: Thing[] }) {
  const Heading = `h${level}` as const;
  return (
    <div className="grid grid-cols-1 gap-6">
      {things.map(({ key, fields }) => (
        <div key={key}>
          {fields[0]?.group && <Heading className="mb-1 text-lg">{fields[0].group}</Heading>}
          <SummaryList
            rows={fields.map((row) => {
              const href = editHref?.(row.path);
              return {
                key: row.path,
                label: row.label,
                value: <Value value={row.value} />,
                ...(href && {
                  edit: { href, what: [row.label, row.group].filter(Boolean).join(", ") },
                }),
                remark: remarkOf?.(row.path),
              };
            })}
          />
        </div>
      ))}
    </div>
  );
}

function ThingTable({ section, things, editHref, remarkOf }: Props & { things: Thing[] }) {
  // A field that is empty in every row, as notes often are, is not worth a column.
  const labels = (things[0]?.fields ?? [])
    .map((field, index) => ({ label: field.label, index }))
    .filter(({ index }) => index === 0 || things.some(({ fields }) => fields[index]?.value));
  const [first, ...others] = labels.map(
    ({ label, index }): Column<Thing> => ({
      key: label,
      head: label,
      width: index === 0 ? "min-w-36 sm:min-w-44" : SHORT.has(label) ? "min-w-20" : "min-w-32",
      cell: ({ fields }) => {
        const field = fields[index];
        return field ? <Value value={field.value} /> : null;
      },
    }),
  );
  if (!first) return null;
  return (
    <DataTable
      caption={SECTION_LABEL[section]}
      captionHidden
      rows={things}
      rowKey={(thing) => thing.key}
      empty={null}
      below={({ fields }) => {
        const remarked = fields.flatMap(({ path, label }) => {
          const remark = remarkOf?.(path);
          return remark ? [{ path, label, remark }] : [];
        });
        return remarked.length === 0
          ? null
          : remarked.map(({ path, label, remark }) => (
              <div key={path} className="mt-1">
                <p className="font-semibold">{label}</p>
                {remark}
              </div>
            ));
      }}
      columns={[
        first,
        ...others,
        ...(editHref
          ? [
              {
                key: "edit",
                head: "Sửa",
                width: "min-w-16",
                screenOnly: true,
                cell: ({ fields }: Thing) => {
                  const [open] = fields.flatMap(({ path, group }) => {
                    const href = editHref(path);
                    return href ? [{ href, group }] : [];
                  });
                  return (
                    open && (
                      <Link
                        href={open.href}
                        className="-my-2 inline-flex min-h-target items-center gap-1.5"
                      >
                        <Icon name="edit" /> Sửa<span className="sr-only"> {open.group}</span>
                      </Link>
                    )
                  );
                },
              },
            ]
          : []),
      ]}
    />
  );
}
