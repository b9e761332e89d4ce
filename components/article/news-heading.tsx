import type { Route } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { LinkTabs } from "@/components/ui/link-tabs";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUS_LABEL, STATUS_TONE } from "@/lib/campaign/article/labels";
import type { NewsDraft } from "@/lib/campaign/article/queries";
import { formatDayTime } from "@/lib/platform/shared/dates";

const TABS = [
  { key: "text", segment: "", label: "Bài" },
  { key: "publish", segment: "/cong-bo", label: "Xem trước, công bố" },
  { key: "history", segment: "/lich-su", label: "Phiên bản, đính chính" },
] as const;

type Props = { news: NewsDraft; current: (typeof TABS)[number]["key"] };

/** The head of every page on which a piece of news is worked on: its state, and its parts side by side. */
export function NewsHeading({ news, current }: Props) {
  const { id, title, status, publishedAt, withdrawAt, updatedAt } = news;
  return (
    <>
      <PageHeading
        kicker="Biên tập tin"
        title={title || "Tin chưa có tiêu đề"}
        meta={
          <>
            <StatusBadge tone={STATUS_TONE[status]}>{STATUS_LABEL[status]}</StatusBadge>
            {status === "published" && publishedAt && (
              <span>Công bố lúc {formatDayTime(publishedAt)}</span>
            )}
            {status === "scheduled" && publishedAt && (
              <span>Sẽ công bố lúc {formatDayTime(publishedAt)}</span>
            )}
            {withdrawAt && <span>Tự gỡ lúc {formatDayTime(withdrawAt)}</span>}
            <span>Sửa lần cuối {formatDayTime(updatedAt)}</span>
          </>
        }
      />
      <div className="mb-6">
        <LinkTabs
          label="Các phần của tin"
          tabs={TABS.map(({ key, segment, label }) => ({
            key,
            label,
            href: `/lam-viec/bien-tap/tin/${id}${segment}` as Route,
            current: key === current,
          }))}
        />
      </div>
    </>
  );
}
