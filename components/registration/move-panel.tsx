"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useId, useState, useTransition } from "react";
import { Checkbox } from "@/components/form/checkbox";
import { TextArea } from "@/components/form/text-area";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { IconName } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import { moveRegistrationAction } from "@/lib/entry/registration/actions";
import { EVENT_LABEL } from "@/lib/entry/registration/labels";
import {
  type Event,
  isRecall,
  isReturn,
  needsComment,
  sends,
} from "@/lib/entry/registration/workflow";
import { fileHref, pageHref } from "./paths";

type Props = { registrationId: string; version: number; events: readonly Event[] };

const UNREACHED =
  "Chưa thực hiện được do mất kết nối. Nội dung đã nhập vẫn còn trên trang này; đề nghị kiểm tra mạng rồi thử lại.";

const ICON: Partial<Record<Event, IconName>> = {
  send: "send",
  approve: "check",
  recall: "edit",
  recall_from_bloc: "edit",
};

const DECLARED =
  "Đánh dấu vào ô xác nhận trước khi gửi, sau khi đã đối chiếu nội dung với hồ sơ gốc.";

/** The steps open to the reader; each says what came of it, and a refusal leaves what was typed. */
export function MovePanel({ registrationId, version, events }: Props) {
  const router = useRouter();
  const declaration = useId();
  const [asked, setAsked] = useState<Event | null>(null);
  const [comment, setComment] = useState("");
  const [declared, setDeclared] = useState(false);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, start] = useTransition();

  const take = (event: Event) =>
    start(async () => {
      setErrors({});
      setRefusal(null);
      const reply = await moveRegistrationAction({
        registrationId,
        version,
        event,
        comment: needsComment(event) ? comment : "",
      }).catch(() => null);
      if (reply?.ok) {
        setAsked(null);
        if (sends(event)) return router.push(pageHref(registrationId, "bien-nhan"));
        router.push(`${fileHref(registrationId)}?vua=${event}` as Route);
        return router.refresh();
      }
      const own = reply?.fields.comment?.join(" ");
      if (own) return setErrors({ comment: own });
      setAsked(null);
      setRefusal(reply?.message ?? UNREACHED);
      // What stands on the page may be older than what refused: the page is read again, the typing stays.
      router.refresh();
    });

  const press = (event: Event) => {
    if (busy) return;
    if (needsComment(event)) return setAsked(event);
    if (sends(event) && !declared) return setErrors({ declaration: DECLARED });
    take(event);
  };

  if (events.length === 0) return null;
  const main = events.find((event) => !isReturn(event)) ?? events[0];
  return (
    <div className="grid justify-items-start gap-4 print:hidden">
      {refusal && (
        <NoticePanel kind="error" live>
          {refusal}
        </NoticePanel>
      )}
      {events.some(sends) && (
        <Checkbox
          id={declaration}
          name="declaration"
          label="Tôi đã đối chiếu, xác nhận nội dung hồ sơ đúng với hồ sơ gốc của đơn vị."
          checked={declared}
          error={errors.declaration}
          onChange={(change) => {
            setDeclared(change.target.checked);
            setErrors({});
          }}
        />
      )}
      <div className="flex flex-wrap gap-3">
        {events.map((event) => (
          <Button
            key={event}
            kind={event === main && !isRecall(event) ? "primary" : "secondary"}
            icon={ICON[event] ?? (isReturn(event) ? "return" : "send")}
            aria-disabled={busy || undefined}
            onClick={() => press(event)}
          >
            {busy && asked === null && event === main ? "Đang thực hiện…" : EVENT_LABEL[event]}
          </Button>
        ))}
      </div>
      {events.includes("recall_from_bloc") && (
        <p className="max-w-measure text-muted">
          Rút lại thì hồ sơ trở về trạng thái đang soạn và thủ trưởng cần duyệt lại. Chỉ rút được
          khi Khối/Cụm chưa mở xem và còn trong thời hạn đăng ký.
        </p>
      )}
      {asked && (
        <Dialog
          open
          onClose={() => setAsked(null)}
          title={EVENT_LABEL[asked]}
          closeLabel="Thôi"
          actions={
            <Button
              kind="primary"
              aria-disabled={busy || undefined}
              onClick={() => !busy && take(asked)}
            >
              {busy ? "Đang thực hiện…" : "Trả lại hồ sơ"}
            </Button>
          }
        >
          <TextArea
            name="comment"
            id={`${declaration}-comment`}
            label="Lý do trả lại và nội dung cần bổ sung"
            hint="Cán bộ đầu mối đọc được nội dung này ngay trên hồ sơ."
            maxLength={2000}
            value={comment}
            error={errors.comment}
            onChange={(change) => setComment(change.target.value)}
          />
        </Dialog>
      )}
    </div>
  );
}
