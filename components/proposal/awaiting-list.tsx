import type { Route } from "next";
import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import { deskPath } from "@/lib/campaign/article/rules";
import { awaitingWords } from "@/lib/campaign/proposal/labels";
import type { Awaiting } from "@/lib/campaign/proposal/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { formatDayTime } from "@/lib/platform/shared/dates";

/** Everything that waits for a second person, whosoever's; nothing where nothing does. */
export function AwaitingList({ rows, viewer }: { rows: readonly Awaiting[]; viewer: Viewer }) {
  if (rows.length === 0) return null;
  return (
    <Panel title="Chờ người thứ hai duyệt">
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <li key={row.key} className="py-2">
            <Link
              href={`${deskPath({ id: row.articleId, year: row.year })}/cong-bo` as Route}
              className="inline-flex min-h-target items-center"
            >
              {awaitingWords(row)}
            </Link>
            <p className="text-sm text-muted">
              {row.accountId === viewer.accountId ? "Đồng chí" : row.name} trình lúc{" "}
              {formatDayTime(row.at)}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
