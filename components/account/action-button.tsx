"use client";

import { type ReactNode, useState, useTransition } from "react";
import { Button, type ButtonKind } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { IconName } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import type { Reply } from "@/lib/platform/shared/reply";

type Props<T> = {
  label: string;
  /** Told apart from its like for those who hear the button alone: "Chrome trên máy tính Windows". */
  about?: string;
  icon?: IconName;
  kind?: ButtonKind;
  act: () => Promise<Reply<T>>;
  /** Said once it is done; nothing when the page itself shows it. */
  done?: (value: T) => ReactNode;
  /** Asked first when it cannot be taken back. */
  ask?: { title: string; body: ReactNode; sure: string };
};

const UNREACHED = "Chưa thực hiện được do mất kết nối. Đề nghị kiểm tra mạng rồi thử lại.";

/** One thing to do, with its question before and its answer after, in place. */
export function ActionButton<T>({
  label,
  about,
  icon,
  kind = "secondary",
  act,
  done,
  ask,
}: Props<T>) {
  const [asking, setAsking] = useState(false);
  const [answer, setAnswer] = useState<ReactNode>(null);
  const [busy, start] = useTransition();

  const run = () =>
    start(async () => {
      const reply = await act().catch(() => null);
      setAsking(false);
      if (reply?.ok) return setAnswer(done ? done(reply.value) : null);
      const words = reply ? [...Object.values(reply.fields).flat(), reply.message][0] : UNREACHED;
      setAnswer(
        <NoticePanel kind="error" live>
          {words}
        </NoticePanel>,
      );
    });

  const press = () => {
    if (busy) return;
    if (ask) setAsking(true);
    else run();
  };

  return (
    <div className="grid justify-items-start gap-3">
      <Button kind={kind} {...(icon && { icon })} aria-disabled={busy || undefined} onClick={press}>
        {busy ? "Đang thực hiện…" : label}
        {about && <span className="sr-only"> ({about})</span>}
      </Button>
      {answer}
      {ask && (
        <Dialog
          open={asking}
          onClose={() => setAsking(false)}
          title={ask.title}
          closeLabel="Thôi"
          actions={
            <Button kind="primary" aria-disabled={busy || undefined} onClick={() => !busy && run()}>
              {busy ? "Đang thực hiện…" : ask.sure}
            </Button>
          }
        >
          {ask.body}
        </Dialog>
      )}
    </div>
  );
}
