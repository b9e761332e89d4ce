"use client";

import { useState } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { NoticePanel } from "@/components/ui/notice-panel";
import { changePasswordAction } from "@/lib/platform/auth/actions";
import { SHORTEST_PASSWORD } from "@/lib/platform/auth/rules";
import { passwordInput } from "@/lib/platform/auth/schema";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

const EMPTY = { current: "", next: "", again: "" };

/** Change one's own password; the e-mail is there for the browser's password keeper. */
export function PasswordForm({ email }: { email: string }) {
  const [ended, setEnded] = useState<number | null>(null);
  const { form, send, errors } = useActionForm(passwordInput, changePasswordAction, {
    defaultValues: EMPTY,
    onDone: (value) => {
      form.reset(EMPTY);
      setEnded(value.ended);
    },
  });
  const { errors: of, isSubmitting, submitCount } = form.formState;

  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        setEnded(null);
        void send(event);
      }}
      className="grid max-w-md gap-5"
    >
      {ended !== null && (
        <NoticePanel kind="success" title="Đã đổi mật khẩu" live>
          {ended > 0 && `${formatNumber(ended)} phiên khác đã kết thúc.`}
        </NoticePanel>
      )}
      <ErrorSummary errors={errors} attempt={submitCount} />
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextField
        label="Mật khẩu đang dùng"
        type="password"
        autoComplete="current-password"
        error={of.current?.message}
        {...form.register("current")}
      />
      <TextField
        label="Mật khẩu mới"
        type="password"
        autoComplete="new-password"
        hint={`Ít nhất ${SHORTEST_PASSWORD} ký tự, không chứa địa chỉ thư điện tử. Nên dùng một cụm từ dài, dễ nhớ.`}
        error={of.next?.message}
        {...form.register("next")}
      />
      <TextField
        label="Nhập lại mật khẩu mới"
        type="password"
        autoComplete="new-password"
        error={of.again?.message}
        {...form.register("again")}
      />
      <div>
        <SubmitButton pending={isSubmitting} pendingLabel="Đang đổi…">
          Đổi mật khẩu
        </SubmitButton>
      </div>
    </form>
  );
}
