"use client";

import type { Route } from "next";
import { useState } from "react";
import { FormProvider } from "react-hook-form";
import type { ComboboxOption } from "@/components/form/combobox";
import { ErrorSummary } from "@/components/form/error-summary";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { createAccountAction } from "@/lib/platform/auth/actions";
import { accountInput } from "@/lib/platform/auth/schema";
import { GrantFields } from "./grant-fields";
import { IssuedPassword } from "./issued-password";

type Props = { units: readonly ComboboxOption[]; today: string };

type Made = { accountId: string; email: string; password: string };

/** A new account with its first role; answers with the first password, once. */
export function AccountForm({ units, today }: Props) {
  const [made, setMade] = useState<Made | null>(null);
  const { form, send, errors } = useActionForm(accountInput, createAccountAction, {
    defaultValues: { name: "", email: "", unitId: "", startsOn: today, endsOn: null },
    onDone: ({ accountId, firstPassword }) =>
      setMade({ accountId, email: form.getValues("email"), password: firstPassword }),
  });
  const { errors: of, isSubmitting, submitCount } = form.formState;

  if (made) {
    return (
      <IssuedPassword
        title="Đã tạo tài khoản"
        email={made.email}
        password={made.password}
        actions={
          <>
            <ButtonLink href={`/quan-tri/tai-khoan/${made.accountId}` as Route}>
              Mở tài khoản
            </ButtonLink>
            <Button
              icon="plus"
              onClick={() => {
                form.reset();
                setMade(null);
              }}
            >
              Tạo tài khoản khác
            </Button>
          </>
        }
      />
    );
  }
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => void send(event)}
      className="grid max-w-xl gap-5"
    >
      <ErrorSummary errors={errors} attempt={submitCount} />
      <TextField
        label="Họ và tên"
        autoComplete="off"
        error={of.name?.message}
        {...form.register("name")}
      />
      <TextField
        label="Thư điện tử"
        type="email"
        autoComplete="off"
        hint="Dùng để đăng nhập"
        error={of.email?.message}
        {...form.register("email")}
      />
      <FormProvider {...form}>
        <GrantFields units={units} />
      </FormProvider>
      <div>
        <SubmitButton pending={isSubmitting} pendingLabel="Đang tạo…">
          Tạo tài khoản
        </SubmitButton>
      </div>
    </form>
  );
}
