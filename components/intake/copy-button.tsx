"use client";

import { useState, useTransition } from "react";
import { sectionHref } from "@/components/registration/paths";
import { Button, ButtonLink } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { copyLastYearAction } from "@/lib/entry/intake/actions";
import { type Copied, toldOf } from "@/lib/entry/intake/rules/copied";

type Props = { registrationId: string; year: number };

const UNREACHED = "Chưa sao chép được do mất kết nối. Đề nghị kiểm tra mạng rồi thử lại.";

/** Brings last year's file over; what it brought can be undone where the lists are. */
export function CopyButton({ registrationId, year }: Props) {
  const [batchId] = useState(() => crypto.randomUUID());
  const [said, setSaid] = useState<{ copied: Copied } | { refused: string } | null>(null);
  const [busy, start] = useTransition();

  const copy = () =>
    start(async () => {
      const reply = await copyLastYearAction({ registrationId, batchId }).catch(() => null);
      if (!reply?.ok)
        return setSaid({
          refused: reply ? Object.values(reply.fields).flat()[0] || reply.message : UNREACHED,
        });
      setSaid({ copied: reply.value });
    });

  return (
    <div className="grid justify-items-start gap-2">
      {said && "copied" in said ? (
        <CopiedNotice registrationId={registrationId} copied={said.copied} />
      ) : (
        <>
          <Button icon="file" aria-disabled={busy || undefined} onClick={() => !busy && copy()}>
            {busy ? "Đang sao chép…" : `Sao chép hồ sơ năm ${year}`}
          </Button>
          <p className="text-sm text-muted">
            Chép cá nhân, tập thể, chỉ tiêu và người liên hệ; những gì đã nhập năm nay được giữ
            nguyên.
          </p>
          {said && <NoticePanel kind="error" title={said.refused} live />}
        </>
      )}
    </div>
  );
}

function CopiedNotice({ registrationId, copied }: { registrationId: string; copied: Copied }) {
  const { title, brought, left } = toldOf(copied);
  return (
    <NoticePanel
      kind="success"
      title={title}
      live
      actions={
        <ButtonLink href={sectionHref(registrationId, "people")} icon="people">
          Rà soát hoặc hoàn tác các dòng đã chép
        </ButtonLink>
      }
    >
      <Lines lines={brought} />
      {left.length > 0 && (
        <>
          <p className="mt-2 font-semibold">Không sao chép</p>
          <Lines lines={left} />
        </>
      )}
    </NoticePanel>
  );
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="list-disc pl-5">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
