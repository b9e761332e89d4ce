"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { undoBatchAction } from "@/lib/entry/intake/actions";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import type { Intake } from "./use-intake";

export type BatchItem = {
  readonly id: string;
  readonly source: string;
  /** "01/03/2021 14:05". */
  readonly takenAt: string;
  readonly takenBy: string;
  readonly rowCount: number;
  readonly waitingCount: number;
};

type Props = {
  registrationId: string;
  batches: readonly BatchItem[];
  intake: Intake;
  onUndone: () => Promise<void>;
};

const UNREACHED = "Chưa hoàn tác được do mất kết nối. Đề nghị kiểm tra mạng rồi thử lại.";

/** The lists taken in so far: each can be undone, and what waits of it mended. */
export function BatchList({ registrationId, batches, intake, onUndone }: Props) {
  const router = useRouter();
  const [word, setWord] = useState<{ kind: "success" | "error"; text: string } | null>(null);
  const [asked, setAsked] = useState<string | null>(null);

  async function undo(batchId: string) {
    setAsked(null);
    const reply = await undoBatchAction({ registrationId, batchId }).catch(() => null);
    if (!reply?.ok) return setWord({ kind: "error", text: reply?.message ?? UNREACHED });
    const { removed, kept } = reply.value;
    setWord({
      kind: "success",
      text: `Đã bỏ ${formatNumber(removed)} dòng của lần nhập này.${
        kept > 0 ? ` ${formatNumber(kept)} dòng đã được sửa sau khi nhập nên được giữ lại.` : ""
      }`,
    });
    await onUndone();
    router.refresh();
  }

  if (batches.length === 0 && !word) return null;
  return (
    <section aria-label="Các lần nhập danh sách" className="grid gap-2">
      {word && <NoticePanel kind={word.kind} title={word.text} live />}
      <ul className="grid gap-1">
        {batches.map(({ id, source, takenAt, takenBy, rowCount, waitingCount }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-1"
          >
            <p className="min-w-0">
              <strong className="break-words">{source}</strong>: {formatNumber(rowCount)} dòng,{" "}
              {takenBy} nhập lúc {takenAt}
            </p>
            <div className="flex flex-wrap gap-2">
              {waitingCount > 0 && (
                <Button icon="edit" onClick={() => void intake.mend(id, source)}>
                  Sửa {formatNumber(waitingCount)} dòng chờ
                  <span className="sr-only"> của {source}</span>
                </Button>
              )}
              {asked === id ? (
                <Button kind="danger" onClick={() => void undo(id)}>
                  Bỏ {formatNumber(rowCount)} dòng đã nhập
                </Button>
              ) : (
                <Button kind="quiet" icon="return" onClick={() => setAsked(id)}>
                  Hoàn tác<span className="sr-only"> lần nhập {source}</span>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
