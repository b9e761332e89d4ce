"use client";

import { useRouter } from "next/navigation";
import { type NoteDesk, NoteList } from "@/components/note/note-list";
import { Icon } from "@/components/ui/icon";
import { StatusBadge } from "@/components/ui/status-badge";
import { addCommentAction } from "@/lib/judging/review/actions";
import { CHANGE_LABEL } from "@/lib/judging/review/labels";
import type { SheetGroup as Group, SheetField } from "@/lib/judging/review/rules";
import { Remark } from "./remark";
import { RemarkForm } from "./remark-form";
import type { RemarkView } from "./remark-view";

/** What one may do on a field: nothing, or open and close the one form of the section. */
type Desk = {
  registrationId: string;
  openPath: string | null;
  open: (path: string | null) => void;
} | null;

/** Beyond this a value takes the whole width, so that it is read and not climbed down. */
const SHORT = 48;

const isWide = ({ value, before }: SheetField): boolean =>
  Math.max(value.length, before.length) > SHORT || value.includes("\n");

const buttonId = (path: string) => `gop-y-${path}`;

const Empty = () => <span className="text-muted">Chưa có</span>;

function Value({ field }: { field: SheetField }) {
  const text = (value: string) =>
    value === "" ? <Empty /> : <span className="whitespace-pre-line">{value}</span>;
  switch (field.change) {
    case "changed":
      return (
        <span className="block border-l-4 border-gold bg-gold-soft px-2 py-0.5">
          <span className="block">
            <span className="text-sm font-semibold text-gold-ink">Trước: </span>
            <del>{text(field.before)}</del>
          </span>
          <span className="block">
            <span className="text-sm font-semibold text-gold-ink">Nay: </span>
            <ins className="font-semibold no-underline">{text(field.value)}</ins>
          </span>
        </span>
      );
    case "removed":
      return <del>{text(field.value)}</del>;
    case "added":
    case null:
      return text(field.value);
  }
}

type FieldProps = { field: SheetField; group: Group; remarks: readonly RemarkView[]; desk: Desk };

function Field({ field, group, remarks, desk }: FieldProps) {
  const router = useRouter();
  const of = group.title === "" ? "" : ` – ${group.title}`;
  const writing = desk?.openPath === field.path;
  const close = () => {
    desk?.open(null);
    document.getElementById(buttonId(field.path))?.focus();
  };
  return (
    <div
      id={field.path}
      className={`min-w-0 scroll-mt-6 border-b border-line px-3 py-2 target:bg-gold-soft ${
        writing || remarks.length > 0 || isWide(field) ? "sm:col-span-full" : ""
      }`}
    >
      <dt className="flex flex-wrap items-center justify-between gap-x-3 text-sm text-muted">
        <span>{field.label}</span>
        {field.change !== null && field.change !== group.change && (
          <span className="font-semibold text-gold-ink">{CHANGE_LABEL[field.change]}</span>
        )}
      </dt>
      <dd className="flex flex-wrap items-start justify-between gap-x-3">
        <div className="min-w-0 grow basis-40">
          <Value field={field} />
        </div>
        {desk && field.change !== "removed" && (
          <button
            type="button"
            id={buttonId(field.path)}
            aria-expanded={writing}
            onClick={() => desk.open(writing ? null : field.path)}
            className="-my-1.5 inline-flex min-h-target min-w-target items-center justify-center gap-1.5 rounded px-2 text-sm text-link hover:bg-sunken hover:underline print:hidden"
          >
            <Icon name="comment" />
            Góp ý<span className="sr-only">{` về ${field.label}${of}`}</span>
          </button>
        )}
      </dd>
      {(remarks.length > 0 || writing) && (
        <dd>
          {remarks.map((remark) => (
            <Remark key={remark.id} remark={remark} />
          ))}
          {desk && writing && (
            <RemarkForm
              label={`Góp ý về ${field.label}${of}`}
              save={(input) =>
                addCommentAction({
                  registrationId: desk.registrationId,
                  path: field.path,
                  ...input,
                })
              }
              onSaved={() => {
                close();
                router.refresh();
              }}
              onCancel={close}
            />
          )}
        </dd>
      )}
    </div>
  );
}

type Props = { group: Group; remarks: readonly RemarkView[]; desk: Desk; notes: NoteDesk };

/** The fields of one collective, person, target or initiative. */
export function SheetGroup({ group, remarks, desk, notes }: Props) {
  return (
    <div
      id={group.title === "" ? undefined : group.key}
      className="scroll-mt-6 overflow-hidden rounded border border-line bg-surface target:border-gold"
    >
      {group.title !== "" && (
        <h3 className="flex flex-wrap items-center gap-3 border-b border-line bg-sunken px-3 py-2 text-base">
          {group.title}
          {group.change && (
            <StatusBadge
              tone={group.change === "added" ? "gold" : "neutral"}
              icon={group.change === "added" ? "plus" : "cross"}
            >
              {CHANGE_LABEL[group.change]}
            </StatusBadge>
          )}
        </h3>
      )}
      <dl className="-mb-px grid sm:grid-cols-2">
        {group.fields.map((field) => (
          <Field
            key={field.path}
            field={field}
            group={group}
            remarks={remarks.filter((remark) => remark.path === field.path)}
            desk={desk}
          />
        ))}
      </dl>
      {notes && group.title !== "" && (
        <div className="border-t border-line px-1 py-0.5">
          <NoteList desk={notes} path={group.key} about={group.title} />
        </div>
      )}
    </div>
  );
}
