"use client";

import { PressButton } from "@/components/article/press-button";
import { sendTestMailAction } from "@/lib/campaign/announcement/actions";

/** Sends the mail of the announcement to whoever presses, before the units get theirs. */
export function TestMailButton({ year }: { year: number }) {
  return (
    <PressButton
      press={() => sendTestMailAction({ year })}
      icon="send"
      done="Đã đưa thư thử vào hàng gửi tới địa chỉ của đồng chí"
    >
      Gửi thư thử cho tôi
    </PressButton>
  );
}
