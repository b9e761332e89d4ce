import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { RemarkBox } from "@/components/ui/remark-box";

/** What every field of the house is told. `id` is the field's name in the form unless two forms share a page. */
export type FieldFace = {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  /** What a reviewer said about this field; stays beside it until mended. */
  remark?: ReactNode;
  /** Why it cannot be changed; it is read and copied, and says so where it is reached. */
  closed?: string | undefined;
  /** Extra classes of the label; "lg:sr-only" where a column's head says it to the eye. */
  labelClass?: string;
};

export type Wiring = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** Ids of hint and error, as the input must name them. */
export function wire(
  id: string,
  { hint, error, remark, closed }: Pick<FieldFace, "hint" | "error" | "remark" | "closed">,
): Wiring {
  const described = [
    hint && `${id}-hint`,
    remark && `${id}-remark`,
    error && `${id}-error`,
    closed && `${id}-closed`,
  ].filter(Boolean);
  return {
    id,
    "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
    "aria-invalid": error ? true : undefined,
  };
}

/** The look of every box one types in, as controls.css has it. */
export const CONTROL = "control";

/** A tick or a dot, and the line it stands on. */
export const TICK = "mt-1 size-6 shrink-0 accent-primary";
export const CHOICE_LINE = "flex min-h-target items-start gap-3 py-1.5";

/** What is wrong with a field and what to do about it, beside the field. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="mt-1 flex items-start gap-1.5 font-semibold text-danger-ink">
      <Icon name="warning" className="mt-[0.25em] size-[1.1em]" />
      <span>
        <span className="sr-only">Lỗi: </span>
        {error}
      </span>
    </p>
  );
}

function Optional() {
  return <span className="font-normal text-muted"> (không bắt buộc)</span>;
}

/** In a grid of fields, one that was remarked on takes a row of its own: a remark is read in lines, not in words. */
const WHOLE_ROW = "col-span-full max-w-measure";

const Remark = ({ id, children }: { id: string; children: ReactNode }) => (
  <div id={`${id}-remark`} className="my-1">
    <RemarkBox>{children}</RemarkBox>
  </div>
);

type Props = FieldFace & { id: string; className?: string; children: ReactNode };

/** Label above, hint under it, the box, the error beside its cause. The child takes `wire(id, …)`. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  remark,
  closed,
  labelClass = "",
  className = "",
  children,
}: Props) {
  return (
    <div
      className={`${error ? "border-l-4 border-danger pl-3" : ""} ${closed ? "group/closed relative" : ""} ${remark ? WHOLE_ROW : ""} ${className}`}
    >
      <label htmlFor={id} className={`block font-semibold ${labelClass}`}>
        {label}
        {optional && <Optional />}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </div>
      )}
      {remark && <Remark id={id}>{remark}</Remark>}
      <div className="mt-1">{children}</div>
      {closed && <Closed id={id}>{closed}</Closed>}
      <FieldError id={id} error={error} />
    </div>
  );
}

/** Over what lies below while the box has the focus, so that the page does not move. */
const Closed = ({ id, children }: { id: string; children: ReactNode }) => (
  <p
    id={`${id}-closed`}
    className="absolute top-full left-0 z-30 mt-1 hidden w-72 max-w-[80vw] rounded border-2 border-ink bg-surface px-3 py-2 text-sm shadow-lg group-focus-within/closed:block"
  >
    {children}
  </p>
);

/** The same for a group of choices: a fieldset with its legend. */
export function FieldGroup({
  id,
  label,
  hint,
  error,
  optional,
  remark,
  className = "",
  children,
}: Props) {
  const { "aria-describedby": describedBy } = wire(id, { hint, error, remark });
  return (
    <fieldset
      id={id}
      aria-describedby={describedBy}
      className={`${error ? "border-l-4 border-danger pl-3" : ""} ${remark ? WHOLE_ROW : ""} ${className}`}
    >
      <legend className="font-semibold">
        {label}
        {optional && <Optional />}
      </legend>
      {hint && (
        <div id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </div>
      )}
      {remark && <Remark id={id}>{remark}</Remark>}
      <div className="mt-1">{children}</div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
