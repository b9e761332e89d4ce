import type { ReactNode, SubmitEvent } from "react";
import { Button } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { SubmitButton } from "./submit-button";

type Props = {
  send: (event: SubmitEvent<HTMLFormElement>) => Promise<void>;
  onCancel: () => void;
  /** Something was typed: then Escape does not put it away. */
  dirty: boolean;
  pending: boolean;
  submit: string;
  /** Why it was refused, where no field says so. */
  refusal: string | undefined;
  children: ReactNode;
};

/** A small form that opens where its words will stand, and goes away again. */
export function InPlaceForm({ send, onCancel, dirty, pending, submit, refusal, children }: Props) {
  return (
    <form
      onSubmit={send}
      noValidate
      className="mt-2 rounded border border-line bg-paper p-3"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !dirty) onCancel();
      }}
    >
      {children}
      {refusal && (
        <NoticePanel kind="error" live>
          {refusal}
        </NoticePanel>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        <SubmitButton kind="secondary" pending={pending} pendingLabel="Đang lưu…">
          {submit}
        </SubmitButton>
        <Button kind="quiet" onClick={onCancel}>
          Hủy
        </Button>
      </div>
    </form>
  );
}
