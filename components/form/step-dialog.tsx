"use client";

import { type ReactNode, useId, useState, useTransition } from "react";
import { TextArea } from "@/components/form/text-area";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { IconName } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import type { Reply } from "@/lib/platform/shared/reply";

type Props = {
  label: string;
  /** What will happen, said before it does. */
  preview: ReactNode;
  icon: IconName;
  primary: boolean;
  /** What the reason is for; null where none is asked. */
  reasonHint: string | null;
  act: (reason: string) => Promise<Reply<unknown>>;
};

const UNREACHED = "Chưa thực hiện được do mất kết nối. Đề nghị kiểm tra mạng rồi thử lại.";

/** One step, asked before it is taken, with its reason where it needs one; its refusal stands where it was asked for. */
export function StepDialog({ label, preview, icon, primary, reasonHint, act }: Props) {
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [refusal, setRefusal] = useState<{ field: boolean; words: string } | null>(null);
  const [busy, start] = useTransition();
  const run = () =>
    start(async () => {
      const reply = await act(reason).catch(() => null);
      if (reply?.ok) {
        setRefusal(null);
        return setAsking(false);
      }
      const about = reply?.fields.reason ?? reply?.fields.comment;
      const words = reply ? (Object.values(reply.fields).flat()[0] ?? reply.message) : UNREACHED;
      setRefusal({ field: about !== undefined, words });
    });
  return (
    <>
      <Button kind={primary ? "primary" : "secondary"} icon={icon} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={label}
        closeLabel="Thôi"
        actions={
          <Button kind="primary" aria-disabled={busy || undefined} onClick={() => !busy && run()}>
            {busy ? "Đang thực hiện…" : label}
          </Button>
        }
      >
        <div className="grid gap-4">
          <p>{preview}</p>
          {reasonHint !== null && (
            <TextArea
              name="reason"
              id={`${id}-reason`}
              label="Lý do"
              hint={reasonHint}
              error={refusal?.field ? refusal.words : undefined}
              rows={3}
              maxLength={1_000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
          {refusal && !refusal.field && (
            <NoticePanel kind="error" live>
              {refusal.words}
            </NoticePanel>
          )}
        </div>
      </Dialog>
    </>
  );
}
