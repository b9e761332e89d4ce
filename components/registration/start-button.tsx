"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { startRegistrationAction } from "@/lib/entry/registration/actions";

type Props = { campaignId: string; unitId: string; year: number };

const UNREACHED = "Chưa lập được hồ sơ do mất kết nối. Đề nghị kiểm tra mạng rồi thử lại.";

/** Opens the unit's file and goes there; a refusal stays beside the button. */
export function StartButton({ campaignId, unitId, year }: Props) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, start] = useTransition();

  const begin = () =>
    start(async () => {
      const reply = await startRegistrationAction({ campaignId, unitId }).catch(() => null);
      if (reply?.ok) return router.push(`/lam-viec/dang-ky/${reply.value.id}` as Route);
      setRefusal(reply ? reply.message : UNREACHED);
    });

  return (
    <div className="grid justify-items-start gap-2">
      <Button
        kind="primary"
        icon="plus"
        aria-disabled={busy || undefined}
        onClick={() => !busy && begin()}
      >
        {busy ? "Đang lập hồ sơ…" : `Lập hồ sơ đăng ký thi đua năm ${year}`}
      </Button>
      {refusal && (
        <NoticePanel kind="error" live>
          {refusal}
        </NoticePanel>
      )}
    </div>
  );
}
