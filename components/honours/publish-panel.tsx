"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { NoticePanel } from "@/components/ui/notice-panel";
import { publishDecisionAction } from "@/lib/honours/decision/actions";
import { publishInput } from "@/lib/honours/decision/schema";

type Props = {
  decisionId: string;
  version: number;
  /** What is still lacking, in words; publishing waits for it. */
  lacking: readonly string[];
  /** "12 danh hiệu thi đua cho 9 cá nhân và 3 tập thể". */
  sentence: string;
};

const FORM = "cong-bo";

/** The button that publishes, and the dialog that asks for the number once more. */
export function PublishPanel({ decisionId, version, lacking, sentence }: Props) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { form, send } = useActionForm(
    publishInput,
    (input) => publishDecisionAction({ ...input, version }),
    {
      defaultValues: { decisionId, version, number: "" },
      onDone: () => {
        setOpen(false);
        router.refresh();
      },
    },
  );
  const { errors, isSubmitting } = form.formState;
  return (
    <>
      {lacking.length > 0 ? (
        <>
          <p className="font-semibold">Trước khi công bố còn cần:</p>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {lacking.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          Sẽ công bố <strong>{sentence}</strong>.
        </p>
      )}
      <Button
        kind="primary"
        icon="flag"
        className="mt-4"
        disabled={lacking.length > 0}
        onClick={() => setOpen(true)}
      >
        Công bố quyết định
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Công bố quyết định"
        closeLabel="Chưa công bố"
        actions={
          <SubmitButton form={FORM} icon="flag" pending={isSubmitting} pendingLabel="Đang công bố…">
            Công bố
          </SubmitButton>
        }
      >
        <form id={FORM} onSubmit={send} noValidate className="space-y-4">
          <p>
            Sẽ công bố <strong>{sentence}</strong> trên Bảng vàng và ghi vào sổ theo dõi khen
            thưởng; bản quét được mở cho mọi người.
          </p>
          <NoticePanel kind="warning" title="Sau khi công bố không sửa được nữa">
            Đối chiếu kỹ danh sách với bản đã ký trước khi tiếp tục.
          </NoticePanel>
          <TextField
            {...form.register("number")}
            id="xac-nhan-so"
            label="Nhập lại số của quyết định"
            hint="Nhập theo bản đã ký, đúng từng ký tự"
            error={errors.number?.message}
            autoComplete="off"
            spellCheck={false}
          />
          {errors.root?.message && !errors.number && (
            <NoticePanel kind="error" live>
              {errors.root.message}
            </NoticePanel>
          )}
        </form>
      </Dialog>
    </>
  );
}
