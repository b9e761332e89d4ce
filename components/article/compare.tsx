import { diffWords } from "diff";
import { plainText, type RichText } from "@/lib/platform/shared/rich-text";

/** The words of a text that are compared. */
export type ComparedText = {
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly body: RichText;
  readonly photoAlt: string;
  readonly photoCaption: string;
  readonly photoCredit: string;
};

const FIELDS: readonly { readonly label: string; readonly of: (text: ComparedText) => string }[] = [
  { label: "Chuyên mục", of: ({ kicker }) => kicker },
  { label: "Tiêu đề", of: ({ title }) => title },
  { label: "Sapo", of: ({ lead }) => lead },
  { label: "Nội dung bài", of: ({ body }) => plainText(body) },
  {
    label: "Ảnh đầu bài",
    of: ({ photoAlt, photoCaption, photoCredit }) =>
      [photoAlt, photoCaption, photoCredit].filter(Boolean).join("\n"),
  },
];

/** Longer than this the words are not worth the wait: both texts are shown whole. */
const WAIT_MS = 1_500;

/** What changed from one version to another, field by field, word by word; unchanged fields are left out. */
export function Compare({ from, to }: { from: ComparedText; to: ComparedText }) {
  const changed = FIELDS.filter(({ of }) => of(from) !== of(to));
  if (changed.length === 0) {
    return <p>Hai bản có cùng lời văn; chỉ khác định dạng hoặc ảnh, nếu có.</p>;
  }
  return (
    <CompareLines lines={changed.map(({ label, of }) => ({ label, from: of(from), to: of(to) }))} />
  );
}

type LinesProps = {
  lines: readonly {
    readonly label: string;
    readonly from: string;
    readonly to: string;
    /** Shown as one word, old and new. */
    readonly whole?: boolean;
  }[];
};

/** Named lines as they stand and as they would be, word by word. */
export function CompareLines({ lines }: LinesProps) {
  return (
    <dl className="grid gap-5">
      {lines.map(({ label, from, to, whole = false }) => (
        <div key={label}>
          <dt className="font-semibold">{label}</dt>
          <dd className="mt-1 max-w-measure whitespace-pre-wrap">
            <Words from={from} to={to} whole={whole} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const GONE = "bg-danger-soft text-danger-ink";
const COME = "bg-success-soft text-success-ink";

function Words({ from, to, whole }: { from: string; to: string; whole: boolean }) {
  if (whole) {
    return (
      <>
        <del className={GONE}>{from}</del> → <ins className={COME}>{to}</ins>
      </>
    );
  }
  const parts = diffWords(from, to, { timeout: WAIT_MS }) ?? [
    { value: from, removed: true, added: false },
    { value: to, removed: false, added: true },
  ];
  let place = 0;
  return parts.map(({ value, added, removed }) => {
    const key = `${place}${added ? "+" : removed ? "-" : "="}`;
    place += value.length;
    if (added) {
      return (
        <ins key={key} className={COME}>
          {value}
        </ins>
      );
    }
    if (removed) {
      return (
        <del key={key} className={GONE}>
          {value}
        </del>
      );
    }
    return <span key={key}>{value}</span>;
  });
}
