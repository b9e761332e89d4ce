"use client";

import { NoticePanel } from "@/components/ui/notice-panel";
import {
  endAccountSessionsAction,
  renewPasswordAction,
  setAccountDisabledAction,
} from "@/lib/platform/auth/actions";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { ActionButton } from "./action-button";
import { IssuedPassword } from "./issued-password";

type Props = { accountId: string; name: string; email: string; disabled: boolean; own: boolean };

/** What an administrator may do to an account as a whole. */
export function AccountControls({ accountId, name, email, disabled, own }: Props) {
  return (
    <div className="flex flex-wrap items-start gap-3">
      <ActionButton
        label="Cấp lại mật khẩu"
        icon="lock"
        act={() => renewPasswordAction({ accountId })}
        ask={{
          title: "Cấp lại mật khẩu",
          body: `Mật khẩu cũ của ${name} hết hiệu lực và mọi phiên đang mở kết thúc ngay.`,
          sure: "Cấp lại",
        }}
        done={({ firstPassword }) => (
          <IssuedPassword title="Đã cấp lại mật khẩu" email={email} password={firstPassword} />
        )}
      />
      <ActionButton
        label="Kết thúc mọi phiên"
        icon="leave"
        act={() => endAccountSessionsAction({ accountId })}
        ask={{
          title: "Kết thúc mọi phiên",
          body: `${name} phải đăng nhập lại trên mọi thiết bị. Nội dung đang nhập dở vẫn còn trên màn hình của họ.`,
          sure: "Kết thúc",
        }}
        done={({ ended }) => (
          <NoticePanel kind="success" title={`Đã kết thúc ${formatNumber(ended)} phiên`} live />
        )}
      />
      {!own && (
        <ActionButton
          key={disabled ? "enable" : "disable"}
          label={disabled ? "Mở khóa tài khoản" : "Khóa tài khoản"}
          kind={disabled ? "secondary" : "danger"}
          act={() => setAccountDisabledAction({ accountId, disabled: !disabled })}
          ask={{
            title: disabled ? "Mở khóa tài khoản" : "Khóa tài khoản",
            body: disabled
              ? `${name} đăng nhập lại được với mật khẩu cũ.`
              : `${name} không đăng nhập được nữa và mọi phiên đang mở kết thúc ngay. Hồ sơ đã lập vẫn được giữ nguyên.`,
            sure: disabled ? "Mở khóa" : "Khóa",
          }}
        />
      )}
    </div>
  );
}
