"use client";

import { useRouter } from "next/navigation";
import { SelectField } from "@/components/form/select-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useStayingForm } from "@/components/form/use-staying-form";
import { moderateFeedbackAction } from "@/lib/campaign/feedback/actions";
import { EVENT_LABEL } from "@/lib/campaign/feedback/labels";
import { moderateInput } from "@/lib/campaign/feedback/schema";
import type { Event } from "@/lib/campaign/feedback/workflow";

type Props = {
  feedbackId: string;
  version: number;
  reply: string;
  events: readonly Event[];
  templates: readonly { id: string; name: string; body: string }[];
  /** The reader left an address, and is told by mail. */
  mails: boolean;
};

const DONE: Record<Event, string> = {
  publish: "Đã đăng phản hồi",
  answer: "Đã lưu câu trả lời",
  refuse: "Đã chuyển sang mục Không đăng",
};

/** One answer and what to do with it: publish, answer, or not publish. */
export function ModerateForm({ feedbackId, version, reply, events, templates, mails }: Props) {
  const router = useRouter();
  const { form, isSubmitting, staying } = useStayingForm(moderateInput, moderateFeedbackAction, {
    defaultValues: { feedbackId, version, reply, event: events[0] ?? "answer" },
    done: (): string => DONE[form.getValues("event")],
    onDone: () => router.refresh(),
  });
  const { errors: wrong } = form.formState;
  return (
    <StayingForm {...staying}>
      {templates.length > 0 && (
        <SelectField
          name="template"
          label="Bắt đầu từ mẫu"
          hint="Nội dung mẫu được chép vào ô trả lời để sửa tiếp"
          optional
          placeholder="Không dùng mẫu"
          choices={templates.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            const chosen = templates.find(({ id }) => id === event.target.value);
            if (chosen) form.setValue("reply", chosen.body, { shouldDirty: true });
          }}
        />
      )}
      <TextArea
        {...form.register("reply")}
        label="Trả lời của cơ quan thường trực"
        hint={
          mails
            ? "Hiện dưới phản hồi khi đăng, và được gửi tới thư điện tử người gửi để lại. Khi không đăng, đây là lý do gửi cho họ."
            : "Hiện dưới phản hồi khi đăng. Khi không đăng, chỉ trình duyệt của người gửi thấy lý do này."
        }
        optional
        rows={7}
        maxLength={3000}
        error={wrong.reply?.message}
      />
      <div className="flex flex-wrap gap-3">
        {events.map((event, index) => (
          <SubmitButton
            key={event}
            kind={index === 0 ? "primary" : "secondary"}
            pending={isSubmitting}
            onClick={() => form.setValue("event", event)}
          >
            {EVENT_LABEL[event]}
          </SubmitButton>
        ))}
      </div>
    </StayingForm>
  );
}
