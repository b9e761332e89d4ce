import { formatDayTime } from "@/lib/platform/shared/dates";

type Props = {
  corrections: readonly { readonly id: string; readonly at: Date; readonly what: string }[];
};

/** Đính chính: what was put right after publication, and when. */
export function Corrections({ corrections }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section
      aria-labelledby="dinh-chinh"
      className="max-w-measure border-l-4 border-warning bg-warning-soft px-4 py-3"
    >
      <h2 id="dinh-chinh" className="text-lg">
        Đính chính
      </h2>
      <ul className="mt-2 space-y-2">
        {corrections.map(({ id, at, what }) => (
          <li key={id}>
            <time dateTime={at.toISOString()} className="font-semibold">
              {formatDayTime(at)}
            </time>
            : {what}
          </li>
        ))}
      </ul>
    </section>
  );
}
