import type { Metadata, Route } from "next";
import { EditingHeading } from "@/components/campaign/editing-heading";
import { TestMailButton } from "@/components/campaign/test-mail-button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { VIEW_LABEL } from "@/lib/campaign/announcement/labels";
import {
  listRecipients,
  RECIPIENTS_PAGE_SIZE,
  type RecipientRow,
} from "@/lib/campaign/announcement/queries";
import { VIEWS } from "@/lib/campaign/announcement/schema";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { pageOf, queryPath, wordOf } from "@/lib/platform/shared/query";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { requireDraft } from "../draft";

export const metadata: Metadata = { title: "Nơi nhận bài phát động" };

const COLUMNS: [Column<RecipientRow>, ...Column<RecipientRow>[]] = [
  { key: "unit", head: "Đơn vị", width: "min-w-72", cell: ({ name }) => name },
  {
    key: "people",
    head: "Người nhận",
    width: "min-w-32",
    cell: ({ people }) => (people === 0 ? "Chưa có" : formatNumber(people)),
  },
  {
    key: "opened",
    head: "Đã mở",
    width: "min-w-44",
    cell: ({ opened, people, firstOpenedAt }) =>
      firstOpenedAt
        ? `${formatNumber(opened)}/${formatNumber(people)}, lần đầu ${formatDayTime(firstOpenedAt)}`
        : "Chưa mở",
  },
];

export default async function RecipientsPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/bien-tap/[year]/don-vi">) {
  const { viewer, draft } = await requireDraft(params);
  const query = await searchParams;
  const word = wordOf(query, "xem");
  const view = VIEWS.find((known) => known === word) ?? "all";
  const page = pageOf(query);
  const path = `/lam-viec/bien-tap/${draft.year}/don-vi`;
  const found = await listRecipients(viewer, draft.year, { view, page }, await portalNow());
  const standing = draft.announcement.status === "published";
  return (
    <>
      <EditingHeading draft={draft} current="units" />
      {found && (
        <div className="grid gap-6">
          <Panel title={standing ? "Đã báo tới các đơn vị" : "Khi công bố, Cổng báo tới"}>
            <div className="grid gap-4">
              <p className="max-w-measure">
                {formatNumber(found.counts.all)} đơn vị, {formatNumber(found.accounts)} tài khoản
                cán bộ đầu mối và thủ trưởng: mỗi người một thông báo trên Cổng và một thư.{" "}
                {found.counts.nobody > 0 &&
                  `${formatNumber(found.counts.nobody)} đơn vị chưa có tài khoản nhận. `}
                {formatNumber(found.counts.opened)} đơn vị đã có người mở bài khi đăng nhập.
              </p>
              <TestMailButton year={draft.year} />
            </div>
          </Panel>
          <div className="grid gap-4">
            <LinkTabs
              label="Lọc đơn vị"
              tabs={VIEWS.map((key) => ({
                key,
                label: VIEW_LABEL[key],
                count: found.counts[key],
                href: queryPath(path, { xem: key === "all" ? "" : key }) as Route,
                current: key === view,
              }))}
            />
            <DataTable
              caption="Nơi nhận bài phát động"
              captionHidden
              columns={COLUMNS}
              rows={[...found.rows]}
              rowKey={({ unitId }) => unitId}
              empty={<EmptyState title="Không có đơn vị nào" icon="people" />}
            />
            <Pagination
              page={page}
              pageSize={RECIPIENTS_PAGE_SIZE}
              total={found.total}
              hrefOf={(next) =>
                queryPath(path, { xem: view === "all" ? "" : view, trang: next }) as Route
              }
              noun="đơn vị"
            />
          </div>
        </div>
      )}
    </>
  );
}
