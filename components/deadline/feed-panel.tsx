"use client";

import { PlainForm } from "@/components/form/plain-form";
import { SubmitButton } from "@/components/form/submit-button";
import { usePlainAction } from "@/components/form/use-plain-action";
import { NoticePanel } from "@/components/ui/notice-panel";
import { openFeedAction, revokeFeedAction } from "@/lib/entry/deadline/actions";

/** The secret address of one's own calendar: told once, renewed or closed at will. */
export function FeedPanel({ open }: { open: boolean }) {
  const { reply, send, id } = usePlainAction(openFeedAction, null);
  return (
    <div id={id} className="grid gap-4">
      {reply?.ok && (
        <NoticePanel kind="success" title="Địa chỉ lịch của đồng chí" live>
          <p className="break-all">
            <code>{reply.value.address}</code>
          </p>
          <p>
            Địa chỉ chỉ hiện một lần này. Dán vào mục “thêm lịch từ Internet” của Outlook, Google
            Calendar hoặc điện thoại; ai có địa chỉ đều đọc được lịch, nên không chuyển cho người
            khác.
          </p>
        </NoticePanel>
      )}
      {reply && !reply.ok && <NoticePanel kind="error">{reply.message}</NoticePanel>}
      <form action={send}>
        <SubmitButton kind="secondary" icon="link">
          {open ? "Tạo địa chỉ mới, bỏ địa chỉ cũ" : "Tạo địa chỉ lịch riêng"}
        </SubmitButton>
      </form>
      {(open || reply?.ok) && (
        <PlainForm
          action={revokeFeedAction}
          submit="Thu hồi địa chỉ"
          kind="quiet"
          done="Đã thu hồi; địa chỉ cũ không còn dùng được"
        />
      )}
    </div>
  );
}
