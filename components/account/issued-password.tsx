import type { ReactNode } from "react";
import { NoticePanel } from "@/components/ui/notice-panel";

type Props = { title: string; email: string; password: string; actions?: ReactNode };

/** A first password, on the screen this once and nowhere else. */
export function IssuedPassword({ title, email, password, actions }: Props) {
  return (
    <NoticePanel kind="success" title={title} live {...(actions && { actions })}>
      <p>
        Tài khoản: <strong className="break-all">{email}</strong>
      </p>
      <p>
        Mật khẩu ban đầu:{" "}
        <code className="rounded border border-edge bg-surface px-2 py-1 text-lg font-semibold break-all select-all">
          {password}
        </code>
      </p>
      <p className="mt-2">
        Mật khẩu chỉ hiện một lần này. Đề nghị trao tận tay hoặc qua điện thoại, và nhắc người nhận
        đổi mật khẩu ngay sau khi đăng nhập.
      </p>
    </NoticePanel>
  );
}
