import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { ConfidenceMark } from "@/components/campaign/confidence-mark";
import { HolidayForm, ProposeHolidays, RemoveHoliday } from "@/components/campaign/holiday-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Panel } from "@/components/ui/panel";
import { HOLIDAY_KIND_LABEL } from "@/lib/campaign/calendar/labels";
import { holidaysOfYear } from "@/lib/campaign/calendar/queries";
import type { Holiday } from "@/lib/campaign/calendar/rules";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay, weekdayOf } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Ngày nghỉ lễ, tết" };

const HERE = "/lam-viec/bien-tap/ngay-nghi" as Route;

const COLUMNS: [Column<Holiday>, ...Column<Holiday>[]] = [
  {
    key: "day",
    head: "Ngày",
    width: "min-w-40",
    cell: ({ day }) => (
      <>
        {formatDay(day)}
        <span className="block font-normal text-muted">{weekdayOf(day)}</span>
      </>
    ),
  },
  { key: "name", head: "Tên", width: "min-w-48", cell: ({ name }) => name },
  {
    key: "kind",
    head: "Loại ngày",
    width: "min-w-44",
    cell: ({ kind }) => HOLIDAY_KIND_LABEL[kind],
  },
  {
    key: "confidence",
    head: "Xác nhận",
    width: "min-w-32",
    cell: ({ confidence }) => <ConfidenceMark confidence={confidence} />,
  },
  { key: "remove", head: "Bỏ", cell: ({ day }) => <RemoveHoliday day={day} /> },
];

export default async function HolidaysPage({
  searchParams,
}: PageProps<"/lam-viec/bien-tap/ngay-nghi">) {
  const [viewer, { nam }, now] = await Promise.all([requireViewer(), searchParams, portalNow()]);
  if (!mayEdit(viewer)) notFound();
  const thisYear = Number(vietnamDay(now).slice(0, 4));
  const year = /^20\d\d$/.test(String(nam)) ? Number(nam) : thisYear;
  const holidays = await holidaysOfYear(year);
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Biên tập", href: "/lam-viec/bien-tap" as Route },
          { label: "Ngày nghỉ lễ, tết", href: HERE },
        ]}
      />
      <PageHeading
        title={`Ngày nghỉ lễ, tết năm ${year}`}
        lead="Mọi số ngày làm việc và lịch nhắc việc của Cổng tính theo danh sách này."
      />
      <LinkTabs
        label="Năm"
        tabs={[thisYear - 1, thisYear, thisYear + 1].map((one) => ({
          key: String(one),
          label: `Năm ${one}`,
          href: `${HERE}?nam=${one}` as Route,
          current: one === year,
        }))}
      />
      <div className="grid gap-8 pt-5">
        <DataTable
          caption={`Ngày nghỉ lễ, tết và ngày làm bù năm ${year}`}
          captionHidden
          columns={COLUMNS}
          rows={holidays}
          rowKey={({ day }) => day}
          empty={
            <EmptyState title={`Chưa có ngày nghỉ nào của năm ${year}`} icon="calendar">
              Khi chưa có, thời hạn của năm này chỉ trừ thứ Bảy, Chủ nhật.
            </EmptyState>
          }
        />
        <ProposeHolidays year={year} />
        <Panel title="Thêm hoặc sửa một ngày">
          <HolidayForm />
        </Panel>
      </div>
    </>
  );
}
