import type { Metadata, Route } from "next";
import Link from "next/link";
import { FeedPanel } from "@/components/deadline/feed-panel";
import { PageHeading } from "@/components/layout/page-heading";
import { Deadline } from "@/components/registration/deadline";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { COUNT_HINT } from "@/lib/campaign/calendar/labels";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import type { Holiday } from "@/lib/campaign/calendar/rules";
import { findOwnFeed, listOwnDuties } from "@/lib/entry/deadline/queries";
import { isOpen, type OwnDuty } from "@/lib/entry/deadline/rules";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Lịch và nhắc việc" };

export default async function CalendarPage() {
  const [viewer, now, holidays] = await Promise.all([requireViewer(), portalNow(), listHolidays()]);
  const [duties, feed] = await Promise.all([listOwnDuties(viewer, now), findOwnFeed(viewer)]);
  const today = vietnamDay(now);
  const open = duties.filter((duty) => isOpen(duty, today));
  const coming = duties.filter((duty) => !isOpen(duty, today));
  return (
    <>
      <PageHeading
        title="Lịch và nhắc việc"
        lead="Việc chưa gửi của đồng chí theo thứ tự đến hạn. Cổng nhắc trước 15, 7, 3, 1 ngày làm việc và sáng ngày đến hạn, mỗi ngày nhiều nhất một thư."
      />
      <div className="grid max-w-5xl grid-cols-1 gap-8">
        <Duties caption="Việc đang mở" duties={open} today={today} holidays={holidays} />
        {coming.length > 0 && (
          <Duties
            caption="Kỳ báo cáo, mốc thời gian sắp tới"
            duties={coming}
            today={today}
            holidays={holidays}
          />
        )}
        <p className="text-sm text-muted">{COUNT_HINT}</p>
        <Panel title="Lịch trên điện thoại, Outlook">
          <FeedPanel open={feed !== null} />
        </Panel>
      </div>
    </>
  );
}

function Duties({
  caption,
  duties,
  today,
  holidays,
}: {
  caption: string;
  duties: readonly OwnDuty[];
  today: string;
  holidays: readonly Holiday[];
}) {
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: "title",
          head: "Việc",
          width: "min-w-56",
          cell: ({ title, href, opensOn }) => (
            <>
              <Link href={href as Route}>{title}</Link>
              {opensOn !== null && opensOn > today && (
                <span className="block font-normal text-muted">Mở từ {formatDay(opensOn)}</span>
              )}
            </>
          ),
        },
        {
          key: "due",
          head: "Hạn",
          width: "min-w-56",
          cell: ({ dueOn }) => <Deadline dueOn={dueOn} today={today} holidays={holidays} />,
        },
      ]}
      rows={duties}
      rowKey={({ key }) => key}
      empty={<EmptyState title="Không có việc nào chưa gửi" icon="check" />}
    />
  );
}
