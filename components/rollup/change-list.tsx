import type { Route } from "next";
import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import { EVENT_PAST } from "@/lib/entry/registration/labels";
import { SAME_FIGURES, shiftWords, TAKEN_BACK } from "@/lib/judging/rollup/labels";
import type { ChangedFile } from "@/lib/judging/rollup/queries";
import type { Shift } from "@/lib/judging/rollup/rules";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { SeenForm } from "./seen-form";

type Names = ReadonlyMap<string, string>;

/** Old and new figures of one file. */
export function Shifts({ shifts, names }: { shifts: readonly Shift[]; names: Names }) {
  if (shifts.length === 0) return <p>{SAME_FIGURES}.</p>;
  return (
    <ul className="flex flex-wrap gap-x-5">
      {shifts.map((shift) => (
        <li key={shift.measure} className="tabular-nums">
          {shiftWords(shift, names)}
        </li>
      ))}
    </ul>
  );
}

type Props = { files: readonly ChangedFile[]; total: number; names: Names };

/** What units have changed since the reader saw it, each with what caused it; nothing where nothing has. */
export function ChangeList({ files, total, names }: Props) {
  if (files.length === 0) return null;
  return (
    <Panel
      title={`${formatNumber(total)} hồ sơ thay đổi sau lần đồng chí xem`}
      actions={
        files.length > 1 && (
          <SeenForm files={files} label={`Đã xem cả ${formatNumber(files.length)} hồ sơ`} />
        )
      }
    >
      <ul className="-my-3 divide-y divide-line">
        {files.map((file) => (
          <li
            key={file.id}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3"
          >
            <div className="min-w-0 grow basis-72">
              <p>
                {file.nowAt === 0 ? (
                  <strong>{file.unitName}</strong>
                ) : (
                  <Link href={`/lam-viec/tham-dinh/${file.id}` as Route} prefetch={false}>
                    <strong>{file.unitName}</strong>
                  </Link>
                )}
                {file.blocName && ` – ${file.blocName}`}
              </p>
              <p className="text-sm text-muted">
                {file.nowAt === 0 ? TAKEN_BACK : EVENT_PAST[file.kind]}, {formatDayTime(file.at)}
              </p>
              <Shifts shifts={file.shifts} names={names} />
            </div>
            <SeenForm files={[file]} label="Đã xem" />
          </li>
        ))}
      </ul>
      {total > files.length && (
        <p className="mt-4 text-muted">
          Còn {formatNumber(total - files.length)} hồ sơ nữa, hiện ra khi các hồ sơ trên đã xem.
        </p>
      )}
    </Panel>
  );
}
