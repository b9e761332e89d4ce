"use client";

import { useState } from "react";
import { FormProvider } from "react-hook-form";
import { ActionButton } from "@/components/account/action-button";
import { useActionForm } from "@/components/form/use-action-form";
import { EndDialog } from "@/components/organisation/end-dialog";
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
  return (
    <div className="-my-1 flex flex-wrap items-start gap-1">
      {!over && (
        <FormProvider {...form}>
          <EndDialog
            prefix={`end-${id}`}
            title="Kết thúc thời gian tham gia"
            dayLabel="Ngày cuối còn tham gia"
            what={name}
            open={open}
            onOpen={setOpen}
            send={send}
            errors={errors}
          />
        </FormProvider>
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
    </div>
  );
}
