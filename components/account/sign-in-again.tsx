"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useState } from "react";
import { hear, tell } from "@/components/form/signals";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { NoticePanel } from "@/components/ui/notice-panel";

const SIGN_IN = "/api/auth/callback/credentials";
/** Where a sign-in that failed ends, with its reason. */
const REFUSED = "/dang-nhap";
/** A short page to end on after one that succeeded; nobody sees it. */
const AFTER = "/lam-viec/tai-khoan";
const WRONG = "Thư điện tử hoặc mật khẩu chưa đúng. Đề nghị kiểm tra lại rồi thử lần nữa.";
const UNREACHED = "Chưa đăng nhập được do mất kết nối. Đề nghị kiểm tra mạng rồi thử lại.";
const FAILED = "Hệ thống chưa đăng nhập được. Đề nghị thử lại sau ít phút.";

/** Null when it succeeded, else what to tell. */
async function signIn(email: string, password: string): Promise<string | null> {
  const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
  const answer = await fetch(SIGN_IN, {
    method: "POST",
    body: new URLSearchParams({ csrfToken, email, password, callbackUrl: AFTER }),
  });
  const { pathname, searchParams } = new URL(answer.url);
  if (answer.ok && pathname !== REFUSED) return null;
  const reason = searchParams.get("loi");
  if (reason === "sai") return WRONG;
  if (reason === "cho")
    return `Đã có quá nhiều lần đăng nhập chưa đúng. Đề nghị chờ ${searchParams.get("phut") ?? "ít"} phút rồi thử lại.`;
  return FAILED;
}

/** A session that ended is begun again where one stands: nothing on the page is lost. */
export function SignInAgain() {
  const router = useRouter();
  /** Null until it is needed: a page that is only read does not carry the form. */
  const [open, setOpen] = useState<boolean | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  useEffect(() => hear("session-ended", () => setOpen(true)), []);

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    setBusy(true);
    const failed = await signIn(String(typed.get("email")), String(typed.get("password"))).catch(
      () => UNREACHED,
    );
    setBusy(false);
    setRefusal(failed);
    if (failed !== null) return;
    setOpen(false);
    tell("session-begun");
    router.refresh();
  }

  if (open === null) return null;
  return (
    <Dialog
      open={open}
      onClose={() => setOpen(false)}
      title="Phiên làm việc đã kết thúc"
      closeLabel="Để sau"
    >
      <form onSubmit={(event) => void onSubmit(event)} className="grid gap-4">
        <p>
          Đăng nhập lại để tiếp tục. Nội dung đang nhập vẫn còn trên trang và được lưu ngay sau khi
          đăng nhập.
        </p>
        {refusal && <NoticePanel kind="error" title={refusal} live />}
        <TextField
          label="Thư điện tử"
          id="again-email"
          name="email"
          type="email"
          required
          autoComplete="username"
        />
        <TextField
          label="Mật khẩu"
          id="again-password"
          name="password"
          type="password"
          required
          autoComplete="current-password"
        />
        <p>
          <Button type="submit" kind="primary" disabled={busy}>
            {busy ? "Đang đăng nhập…" : "Đăng nhập và lưu tiếp"}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
