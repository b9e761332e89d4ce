import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { DemonstrationDateForm } from "@/components/campaign/demonstration-date-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { demonstrationDate } from "@/lib/platform/clock/now";
import { isDemonstration } from "@/lib/platform/env";
import { formatLongDay, vietnamDay } from "@/lib/platform/shared/dates";

export const metadata: Metadata = {
  title: "Ngày trình diễn",
  robots: { index: false, follow: false },
};

/** Exists only beside the embedded database: moves the date on which the demonstration lives. */
export default async function DemonstrationDatePage() {
  if (!isDemonstration()) notFound();
  const date = await demonstrationDate();
  const today = date && vietnamDay(date);
  return (
    <div className="mx-auto max-w-page px-4 pt-3 pb-12 sm:px-6">
      <Breadcrumb
        items={[
          { label: "Trang chủ", href: "/" as Route },
          { label: "Ngày trình diễn", href: "/ngay-trinh-dien" as Route },
        ]}
      />
      <PageHeading
        title="Ngày trình diễn"
        lead="Bản dùng thử này sống trong năm 2021. Đổi ngày để xem Cổng khi đợt đăng ký đang mở, khi vừa hết hạn, hay vào kỳ tổng kết. Việc đăng nhập và nhật ký vẫn theo giờ thật."
      />
      <p className="mb-6 text-lg">
        Cổng đang sống ở <strong>{today ? formatLongDay(today) : "ngày hôm nay"}</strong>.
      </p>
      <DemonstrationDateForm today={today} />
    </div>
  );
}
