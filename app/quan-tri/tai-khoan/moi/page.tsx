import type { Metadata, Route } from "next";
import { AccountForm } from "@/components/account/account-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { listUnitChoices } from "@/lib/platform/auth/queries";
import { requireAdministrator } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Tạo tài khoản" };

export default async function NewAccountPage() {
  const viewer = await requireAdministrator();
  const [units, now] = await Promise.all([listUnitChoices(viewer), portalNow()]);
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Quản trị", href: "/quan-tri" as Route },
          { label: "Tài khoản", href: "/quan-tri/tai-khoan" as Route },
          { label: "Tạo tài khoản", href: "/quan-tri/tai-khoan/moi" as Route },
        ]}
      />
      <PageHeading
        title="Tạo tài khoản"
        lead="Mật khẩu ban đầu do hệ thống đặt và hiện một lần sau khi tạo."
      />
      <AccountForm units={units} today={vietnamDay(now)} />
    </>
  );
}
