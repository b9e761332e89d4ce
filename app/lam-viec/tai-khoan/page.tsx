import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EndOtherSessions } from "@/components/account/end-other-sessions";
import { GrantRows } from "@/components/account/grant-rows";
import { PasswordForm } from "@/components/account/password-form";
import { SessionList } from "@/components/account/session-list";
import { PageHeading } from "@/components/layout/page-heading";
import { Panel } from "@/components/ui/panel";
import { OFFICE_LABEL } from "@/lib/platform/auth/labels";
import { findAccount, officesOf } from "@/lib/platform/auth/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow, realNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Tài khoản của tôi" };

export default async function OwnAccountPage() {
  const viewer = await requireViewer();
  const [account, offices, now] = await Promise.all([
    findAccount(viewer, viewer.accountId, realNow()),
    officesOf(viewer),
    portalNow(),
  ]);
  if (!account) notFound();
  return (
    <>
      <PageHeading title="Tài khoản của tôi" meta={`${account.name} · ${account.email}`} />
      <div className="grid max-w-4xl gap-8">
        <Panel title="Vai trò">
          <GrantRows grants={account.grants} day={vietnamDay(now)} />
          {offices.length > 0 && (
            <p className="mt-3">
              Theo phân công năm nay, đơn vị của đồng chí giữ chức:{" "}
              {offices
                .map((held) => `${OFFICE_LABEL[held.kind][held.office]} ${held.name}`)
                .join("; ")}
              .
            </p>
          )}
          <p className="mt-3 text-sm text-muted">
            Vai trò do quản trị hệ thống trao. Nếu có thay đổi công tác, đề nghị báo để điều chỉnh.
          </p>
        </Panel>
        <Panel title="Phiên làm việc đang mở">
          <SessionList sessions={account.sessions} />
          {account.sessions.length > 1 && (
            <div className="mt-4">
              <EndOtherSessions />
            </div>
          )}
        </Panel>
        <Panel title="Đổi mật khẩu">
          <p className="mb-4 text-muted">
            Mật khẩu hiện nay đặt ngày {formatDay(account.passwordChangedAt)}. Khi đổi, mọi phiên
            khác của đồng chí kết thúc.
          </p>
          <PasswordForm email={account.email} />
        </Panel>
      </div>
    </>
  );
}
