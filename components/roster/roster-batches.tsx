import { PlainForm } from "@/components/form/plain-form";
import { undoRosterAction } from "@/lib/organisation/person/actions";
import type { listRosterBatches } from "@/lib/organisation/person/queries";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Props = { unitId: string; batches: Awaited<ReturnType<typeof listRosterBatches>> };

/** The lists taken into a unit's roster so far, each of which can be undone. */
export function RosterBatches({ unitId, batches }: Props) {
  if (batches.length === 0) return null;
  return (
    <section aria-labelledby="cac-lan-nhap" className="grid gap-2">
      <h2 id="cac-lan-nhap" className="text-lg">
        Các lần nhập gần đây
      </h2>
      <ul className="grid gap-1">
        {batches.map(({ id, source, takenAt, takenBy, added, known }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-2"
          >
            <p className="min-w-0">
              <strong className="break-words">{source}</strong>: {formatNumber(added)} người mới,{" "}
              {formatNumber(known)} người đã có; {takenBy.name} nhập lúc {formatDayTime(takenAt)}
            </p>
            <PlainForm
              action={undoRosterAction}
              hidden={{ unitId, batchId: id }}
              submit="Hoàn tác"
              icon="return"
              kind="quiet"
              done="Đã bỏ những người của lần nhập này; ai đã có thông tin khác thì được giữ lại"
            >
              <span className="sr-only">{source}</span>
            </PlainForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
