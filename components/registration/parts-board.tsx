"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { handInPartAction } from "@/lib/entry/registration/actions";
import { formatDayTime } from "@/lib/platform/shared/dates";

export type PartItem = {
  departmentId: string;
  name: string;
  version: number;
  handedInAt: Date | null;
  handedInBy: string | null;
};

const UNREACHED = "Chưa thực hiện được do mất kết nối. Đề nghị kiểm tra mạng rồi thử lại.";

/** Hands a part in, or gives it back, and says what came of it. */
function useHandIn(registrationId: string) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const hand = (part: PartItem, handedIn: boolean) =>
    start(async () => {
      const { departmentId, version } = part;
      const reply = await handInPartAction({
        registrationId,
        departmentId,
        version,
        handedIn,
      }).catch(() => null);
      setRefusal(reply?.ok ? null : (reply?.message ?? UNREACHED));
      router.refresh();
    });
  return { hand, busy, refusal };
}

type Props = { registrationId: string; parts: readonly PartItem[]; writable: boolean };

/** How each department stands, for the officer who brings their parts together. */
export function PartsBoard({ registrationId, parts, writable }: Props) {
  const { hand, busy, refusal } = useHandIn(registrationId);
  return (
    <div className="grid gap-3">
      {refusal && (
        <NoticePanel kind="error" live>
          {refusal}
        </NoticePanel>
      )}
      <ul className="border-t border-line">
        {parts.map((part) => (
          <li
            key={part.departmentId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2.5"
          >
            <div className="min-w-0 basis-64 grow">
              <p className="font-semibold">{part.name}</p>
              {part.handedInAt && (
                <p className="text-sm text-muted">
                  {part.handedInBy}, {formatDayTime(part.handedInAt)}
                </p>
              )}
            </div>
            {part.handedInAt ? (
              <StatusBadge tone="success">Đã nộp</StatusBadge>
            ) : (
              <StatusBadge tone="neutral">Chưa nộp</StatusBadge>
            )}
            {writable && (
              <Button
                kind="quiet"
                aria-disabled={busy || undefined}
                onClick={() => !busy && hand(part, part.handedInAt === null)}
              >
                {part.handedInAt ? "Trả lại phòng" : "Nộp thay"}
                <span className="sr-only">: {part.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The department's own button; once pressed the part is the unit officer's. */
export function HandInPart({ registrationId, part }: { registrationId: string; part: PartItem }) {
  const { hand, busy, refusal } = useHandIn(registrationId);
  if (part.handedInAt) {
    return (
      <NoticePanel kind="success" title={`${part.name} đã nộp phần của mình`}>
        {part.handedInBy} nộp lúc {formatDayTime(part.handedInAt)}. Cần sửa thêm, đề nghị cán bộ đầu
        mối của đơn vị trả lại phần này.
      </NoticePanel>
    );
  }
  return (
    <div className="grid justify-items-start gap-3">
      {refusal && (
        <NoticePanel kind="error" live>
          {refusal}
        </NoticePanel>
      )}
      <p className="max-w-measure">
        Khi đã nhập đủ, nộp để cán bộ đầu mối tổng hợp vào hồ sơ của đơn vị. Sau khi nộp, phần của
        phòng được khóa lại.
      </p>
      <Button
        kind="primary"
        icon="send"
        aria-disabled={busy || undefined}
        onClick={() => !busy && hand(part, true)}
      >
        {busy ? "Đang nộp…" : `Nộp phần của ${part.name}`}
      </Button>
    </div>
  );
}
