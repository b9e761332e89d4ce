"use client";

import { useState } from "react";
import { Controller } from "react-hook-form";
import { ActionButton } from "@/components/account/action-button";
import { DateField } from "@/components/form/date-field";
import { ErrorSummary } from "@/components/form/error-summary";
import { SubmitButton } from "@/components/form/submit-button";
import { useActionForm } from "@/components/form/use-action-form";
import { prefixed } from "@/components/organisation/prefixed";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { endMemberAction, removeMemberAction } from "@/lib/judging/council/actions";
import { memberEnd } from "@/lib/judging/council/schema";

type Props = { councilId: string; id: string; name: string; over: boolean };

/** What a keeper does with a seat: end it on a day, or take away what was entered by mistake. */
export function SeatControls({ councilId, id, name, over }: Props) {
  const [open, setOpen] = useState(false);
  const { form, send, errors } = useActionForm(memberEnd, endMemberAction, {
    defaultValues: { councilId, id },
    onDone: () => setOpen(false),
  });
  const { errors: wrong, isSubmitting, submitCount } = form.formState;
  const prefix = `end-${id}`;
  return (
    <div className="-my-1 flex flex-wrap items-start gap-1">
      {!over && (
        <Button kind="quiet" onClick={() => setOpen(true)}>
          Kết thúc<span className="sr-only"> ({name})</span>
        </Button>
      )}
      <ActionButton
        label="Bỏ"
        about={name}
        kind="quiet"
        act={() => removeMemberAction({ councilId, id })}
        ask={{
          title: "Bỏ thành viên nhập nhầm",
          body: (
            <p className="text-base">
              Bỏ <strong>{name}</strong> khỏi Hội đồng như chưa từng có. Nếu đã thôi tham gia, đề
              nghị ghi ngày kết thúc thay vì bỏ.
            </p>
          ),
          sure: "Bỏ",
        }}
      />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Kết thúc thời gian tham gia"
        closeLabel="Thôi"
        actions={
          <SubmitButton form={prefix} pending={isSubmitting} pendingLabel="Đang ghi…">
            Kết thúc
          </SubmitButton>
        }
      >
        <form
          id={prefix}
          method="post"
          noValidate
          onSubmit={(event) => void send(event)}
          className="grid gap-4 text-base"
        >
          <ErrorSummary errors={prefixed(prefix, errors)} attempt={submitCount} />
          <p className="font-semibold">{name}</p>
          <Controller
            control={form.control}
            name="endsOn"
            render={({ field: { value, ...field } }) => (
              <DateField
                id={`${prefix}-endsOn`}
                label="Ngày cuối còn tham gia"
                hint="Ngày này vẫn được tính. Ví dụ: 31/12/2021"
                error={wrong.endsOn?.message}
                value={value ?? null}
                {...field}
              />
            )}
          />
        </form>
      </Dialog>
    </div>
  );
}
