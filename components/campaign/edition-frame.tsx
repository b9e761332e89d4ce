"use client";

import type { ReactNode } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { SaveState } from "@/components/form/autosave-queue";
import { ErrorSummary } from "@/components/form/error-summary";
import type { FormError } from "@/components/form/form-errors";
import { SaveBadge } from "@/components/form/save-badge";
import { SubmitButton } from "@/components/form/submit-button";
import { Button } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";

type Props<I extends FieldValues, O extends FieldValues> = {
  edition: {
    form: UseFormReturn<I, unknown, O>;
    send: () => Promise<void>;
    errors: FormError[];
    saved: boolean;
    autosave: { state: SaveState; flush: () => void; onBlur: () => void };
    kept: boolean;
    takeBack: () => void;
    letGo: () => void;
  };
  sketch: boolean;
  /** True where a saving waits for a second person. */
  waits?: boolean;
  children: ReactNode;
};

/** What stands around every editor's form: what went wrong above, where the text is kept below. */
export function EditionFrame<I extends FieldValues, O extends FieldValues>({
  edition,
  sketch,
  waits = false,
  children,
}: Props<I, O>) {
  const { form, errors, autosave } = edition;
  const { submitCount, isSubmitting } = form.formState;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (sketch) autosave.flush();
        else void edition.send();
      }}
      onBlur={sketch ? autosave.onBlur : undefined}
      className="grid max-w-4xl gap-6"
    >
      {edition.kept && (
        <NoticePanel
          kind="warning"
          title="Có nội dung đồng chí đã nhập nhưng chưa lưu được"
          actions={
            <>
              <Button onClick={edition.takeBack}>Lấy lại nội dung tôi đã nhập</Button>
              <Button onClick={edition.letGo}>Giữ bản đang hiển thị</Button>
            </>
          }
        >
          Từ đó đến nay nội dung này đã được sửa. Bản đang hiển thị là bản mới nhất; lấy lại nội
          dung đã nhập rồi lưu sẽ thay bản đó.
        </NoticePanel>
      )}
      <ErrorSummary errors={errors} attempt={submitCount} />
      {children}
      <div className="sticky bottom-0 flex flex-wrap items-center gap-4 border-t border-line bg-surface py-3">
        {sketch ? (
          <>
            <span className="text-sm text-muted">Bản nháp được lưu trong khi nhập.</span>
            <SaveBadge state={autosave.state} onRetry={autosave.flush} />
          </>
        ) : (
          <SaveBar busy={isSubmitting} saved={edition.saved} waits={waits} />
        )}
      </div>
    </form>
  );
}

type SaveBarProps = { busy: boolean; saved: boolean; waits: boolean };

/** The button that saves what readers have, or puts it up for a second person, and how that went. */
export function SaveBar({ busy, saved, waits }: SaveBarProps) {
  return (
    <>
      <SubmitButton pending={busy} pendingLabel="Đang lưu…" icon="check">
        {waits ? "Trình duyệt thay đổi" : "Lưu thay đổi"}
      </SubmitButton>
      <span role="status" className="text-sm font-semibold text-success-ink">
        {saved &&
          (waits ? "Đã trình người thứ hai duyệt. Người đọc vẫn thấy bản đang công bố." : "Đã lưu")}
      </span>
    </>
  );
}

/** The words for one field among the errors of a form. */
export const errorAt = (errors: readonly FormError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;
