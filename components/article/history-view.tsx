import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import type { Status } from "@/lib/campaign/article/workflow";
import type {
  findVersion,
  listCorrections,
  listDoings,
  VersionRow,
} from "@/lib/campaign/history/queries";
import { PART_LABEL } from "@/lib/campaign/proposal/labels";
import { auditWords } from "@/lib/platform/audit/labels";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { Compare } from "./compare";
import { CorrectionForm } from "./correction-form";
import { HideCorrectionButton, RestoreButton } from "./history-buttons";

type Kept = NonNullable<Awaited<ReturnType<typeof findVersion>>>;

type Props = {
  article: {
    readonly id: string;
    readonly version: number;
    readonly status: Status;
  } & Kept["text"];
  /** The page's own path; a version to look at is in its address. */
  path: string;
  versions: readonly VersionRow[];
  chosen: Kept | null;
  corrections: Awaited<ReturnType<typeof listCorrections>>;
  doings: Awaited<ReturnType<typeof listDoings>>;
  /** True where a correction waits for a second person. */
  waits: boolean;
  /** Corrections that wait for a second person now. */
  waiting: ReactNode;
};

const BY_CALENDAR = "Cổng, theo giờ đã hẹn";

/** What was put right, what stood before, and who did what: for an announcement and for news alike. */
export function HistoryView({
  article,
  path,
  versions,
  chosen,
  corrections,
  doings,
  waits,
  waiting,
}: Props) {
  const seen = article.status === "published" || article.status === "withdrawn";
  return (
    <div className="grid gap-6">
      {waiting}
      <Panel title="Đính chính">
        <div className="grid gap-5">
          {seen ? (
            <CorrectionForm articleId={article.id} waits={waits} />
          ) : (
            <p>Chỉ bài đã công bố mới có đính chính. Bài chưa công bố thì sửa thẳng vào bài.</p>
          )}
          {corrections.length > 0 && (
            <ul className="divide-y divide-line">
              {corrections.map(({ id, at, what, hiddenAt, account }) => (
                <li key={id} className="flex flex-wrap items-start justify-between gap-3 py-3">
                  <p className="max-w-measure">
                    <span className="text-sm text-muted">
                      {formatDayTime(at)}, {account.name}
                      {hiddenAt && ` · đã ẩn lúc ${formatDayTime(hiddenAt)}`}
                    </span>
                    <br />
                    {what}
                  </p>
                  {!hiddenAt && <HideCorrectionButton id={id} waits={waits} />}
                </li>
              ))}
            </ul>
          )}
        </div>
      </Panel>
      {chosen && (
        <Panel
          title={`Bản ${chosen.version} so với bản đang có`}
          actions={
            chosen.version === article.version ? null : (
              <RestoreButton
                articleId={article.id}
                version={article.version}
                versionId={chosen.id}
              />
            )
          }
        >
          <p className="mb-4 text-sm text-muted">
            Gạch bỏ: có ở bản {chosen.version}, nay không còn. Nền xanh: thêm vào sau đó.
          </p>
          <Compare from={chosen.text} to={article} />
        </Panel>
      )}
      <Panel title="Các phiên bản">
        {versions.length === 0 ? (
          <p>Chưa có phiên bản nào được giữ. Mỗi lần lưu bài, Cổng giữ lại một phiên bản.</p>
        ) : (
          <ul className="divide-y divide-line">
            {versions.map(({ id, version, at, account }) => (
              <li key={id}>
                <Link
                  href={`${path}?ban=${id}` as Route}
                  aria-current={id === chosen?.id ? "true" : undefined}
                  className="inline-flex min-h-target items-center aria-[current]:font-semibold"
                >
                  Bản {version}, {formatDayTime(at)}, {account?.name ?? BY_CALENDAR}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="Ai đã làm gì">
        {doings.length === 0 ? (
          <p>Chưa có việc nào được ghi.</p>
        ) : (
          <ul className="divide-y divide-line">
            {doings.map(({ id, at, action, name, part, reason }) => (
              <li key={id} className="py-2">
                {formatDayTime(at)}, {name ?? BY_CALENDAR}: {auditWords(action)}
                {part && `: ${PART_LABEL[part]}`}
                {reason && ` (${reason})`}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}
