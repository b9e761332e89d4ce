import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { AccountControls } from "@/components/account/account-controls";
import { GrantForm } from "@/components/account/grant-form";
import { GrantRows } from "@/components/account/grant-rows";
import { SessionList } from "@/components/account/session-list";
import { WithdrawGrant } from "@/components/account/withdraw-grant";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { ACCOUNT_STATE_LABEL, ROLE_LABEL } from "@/lib/platform/auth/labels";
import { findAccount, listUnitChoices } from "@/lib/platform/auth/queries";
import { accountRef } from "@/lib/platform/auth/schema";
import { requireAdministrator } from "@/lib/platform/auth/session";
import { portalNow, realNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Tài khoản" };

export default async function AccountPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireAdministrator();
  const ref = accountRef.safeParse({ accountId: (await params).id });
  if (!ref.success) notFound();
  const [account, units, now] = await Promise.all([
    findAccount(viewer, ref.data.accountId, realNow()),
    listUnitChoices(viewer),
    portalNow(),
  ]);
  if (!account) notFound();
  const today = vietnamDay(now);
  const disabled = account.disabledAt !== null;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Quản trị", href: "/quan-tri" as Route },
          { label: "Tài khoản", href: "/quan-tri/tai-khoan" as Route },
          { label: account.name, href: `/quan-tri/tai-khoan/${account.id}` as Route },
        ]}
      />
      <PageHeading
        title={account.name}
        meta={
          <>
            <span className="break-all">{account.email}</span>
            <span>Mật khẩu đặt ngày {formatDay(account.passwordChangedAt)}</span>
            <StatusBadge
              tone={disabled ? "neutral" : "success"}
              {...(disabled && { icon: "lock" })}
            >
              {ACCOUNT_STATE_LABEL[disabled ? "disabled" : "open"]}
            </StatusBadge>
          </>
        }
      />
      <div className="grid max-w-4xl gap-8">
        <AccountControls
          accountId={account.id}
          name={account.name}
          email={account.email}
          disabled={disabled}
          own={account.id === viewer.accountId}
        />
        <Panel title="Vai trò">
          <GrantRows
            grants={account.grants}
            day={today}
            controls={(grant) => (
              <WithdrawGrant
                grantId={grant.id}
                what={`${ROLE_LABEL[grant.role]}${grant.unit ? ` – ${grant.unit}` : ""}`}
              />
            )}
          />
        </Panel>
        <Panel title="Trao thêm vai trò">
          <GrantForm accountId={account.id} units={units} today={today} />
        </Panel>
        <Panel title="Phiên làm việc đang mở">
          <SessionList sessions={account.sessions} />
        </Panel>
      </div>
    </>
  );
}
