"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { endExtensionAction } from "@/lib/campaign/extension/actions";

type Props = { id: string; unitName: string };

/** Takes back an extension granted by mistake, after a question. */
export function EndExtension({ id, unitName }: Props) {
  const router = useRouter();
  const [asked, setAsked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const end = async () => {
    const reply = await endExtensionAction({ id }).catch(() => null);
    setAsked(false);
    if (reply?.ok) return router.refresh();
    setRefusal(reply?.message ?? "Chưa thực hiện được do mất kết nối. Kiểm tra mạng rồi thử lại.");
  };

  return (
    <span className="block">
      {asked ? (
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-semibold">Rút lại gia hạn này?</span>
          <Button kind="danger" onClick={() => void end()} autoFocus>
            Rút lại
          </Button>
          <Button kind="quiet" onClick={() => setAsked(false)}>
            Giữ nguyên
          </Button>
        </span>
      ) : (
        <Button kind="quiet" icon="return" onClick={() => setAsked(true)}>
          Rút lại gia hạn<span className="sr-only"> của {unitName}</span>
        </Button>
      )}
      {refusal && (
        <NoticePanel kind="error" live>
          {refusal}
        </NoticePanel>
      )}
    </span>
  );
}
