"use client";

import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { copyLastYearAction } from "@/lib/entry/intake/actions";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Props = { registrationId: string; year: number };

const UNREACHED = "Chưa sao chép được do mất kết nối. Đề nghị kiểm tra mạng rồi thử lại.";

/** Brings last year's file over; what it brought can be undone where the lists are. */
export function CopyButton({ registrationId, year }: Props) {
  const [batchId] = useState(() => crypto.randomUUID());
  const [said, setSaid] = useState<{ kind: "success" | "error"; words: string } | null>(null);
  const [busy, start] = useTransition();

  const copy = () =>
    start(async () => {
      const reply = await copyLastYearAction({ registrationId, batchId }).catch(() => null);
      if (!reply?.ok)
        return setSaid({
          kind: "error",
          words: reply ? Object.values(reply.fields).flat()[0] || reply.message : UNREACHED,
        });
      const { lines, targets } = reply.value;
      setSaid({
        kind: "success",
        words: `Đã sao chép ${formatNumber(lines)} dòng đăng ký và ${formatNumber(targets)} chỉ tiêu từ hồ sơ năm ${year}. Rà soát lại từng mục; có thể hoàn tác các dòng đăng ký tại mục III. Danh hiệu cá nhân.`,
      });
    });

  return (
    <div className="grid justify-items-start gap-2">
      {said?.kind !== "success" && (
        <Button icon="file" aria-disabled={busy || undefined} onClick={() => !busy && copy()}>
          {busy ? "Đang sao chép…" : `Sao chép hồ sơ năm ${year}`}
        </Button>
      )}
      {said && <NoticePanel kind={said.kind} title={said.words} live />}
    </div>
  );
}
