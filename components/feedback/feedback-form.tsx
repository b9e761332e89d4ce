"use client";

import { ErrorSummary } from "@/components/form/error-summary";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { usePlainAction } from "@/components/form/use-plain-action";
import { NoticePanel } from "@/components/ui/notice-panel";
import { sendFeedbackAction } from "@/lib/campaign/feedback/actions";
import { NOTHING_TYPED, OWN_PAGE } from "@/lib/campaign/feedback/rules";
import { CHALLENGE_BITS } from "@/lib/platform/shared/proof";
import { OwnFeedback } from "./own-feedback";

/** Sends feedback without signing in; works without JavaScript, with one look over what was written before it goes. */
export function FeedbackForm({ articleId }: { articleId: string | null }) {
  const { reply, send, id } = usePlainAction(sendFeedbackAction, NOTHING_TYPED);
  const { step, typed, fields, message } = reply;
  const errors = Object.entries(fields).map(([field, words]) => ({
    field,
    message: words.join(" "),
  }));
  return (
    <div id={id} className="grid gap-5">
      {step === "done" ? (
        <NoticePanel kind="success" title="Đã nhận phản hồi" live>
          Cảm ơn ông/bà. Phản hồi hiện trên trang sau khi cơ quan thường trực duyệt; trong khi chờ,
          chỉ trình duyệt này thấy tại <a href={OWN_PAGE}>Phản hồi của tôi</a>.
        </NoticePanel>
      ) : (
        message !== "" && (
          <NoticePanel
            kind={step === "confirm" ? "info" : "warning"}
            title={step === "confirm" ? "Còn một bước" : "Chưa gửi được"}
            live
          >
            {message}
          </NoticePanel>
        )
      )}
      <form key={step} action={send} className="grid max-w-measure gap-5">
        <ErrorSummary errors={errors} />
        <input type="hidden" name="articleId" value={articleId ?? ""} />
        {step === "confirm" ? (
          <input type="hidden" name="challenge" value={reply.challenge} readOnly />
        ) : (
          <work-proof data-challenge="/api/gop-y/thu-thach" data-bits={CHALLENGE_BITS} />
        )}
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            name="name"
            label="Họ và tên"
            hint="Hiện cùng phản hồi"
            defaultValue={typed.name}
            error={fields.name?.[0]}
            autoComplete="name"
            maxLength={120}
          />
          <TextField
            name="email"
            type="email"
            label="Thư điện tử"
            hint="Chỉ để trả lời, không bao giờ hiện ra"
            optional
            defaultValue={typed.email}
            error={fields.email?.[0]}
            autoComplete="email"
          />
        </div>
        <TextArea
          name="body"
          label="Nội dung phản hồi"
          rows={5}
          maxLength={3000}
          defaultValue={typed.body}
          error={fields.body?.[0]}
        />
        <div aria-hidden="true" className="absolute size-px overflow-hidden opacity-0">
          <label>
            Để trống ô này
            <input type="text" name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <div>
          <SubmitButton icon="comment" pendingLabel="Đang gửi…">
            Gửi phản hồi
          </SubmitButton>
        </div>
      </form>
      <OwnFeedback articleId={articleId} sent={step === "done" ? 1 : 0} />
    </div>
  );
}
