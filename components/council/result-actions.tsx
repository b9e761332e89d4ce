"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { Controller } from "react-hook-form";
import { ActionButton } from "@/components/account/action-button";
import { DateField } from "@/components/form/date-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useStayingForm } from "@/components/form/use-staying-form";
import { draftFromCouncilAction } from "@/lib/honours/decision/actions";
import { recogniseInitiativesAction, repeatSessionAction } from "@/lib/judging/council/actions";
import { recogniseInput } from "@/lib/judging/council/schema";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

/** Draws the draft decision and leads to it. */
export function DraftDecision({ sessionId }: { sessionId: string }) {
  const router = useRouter();
  return (
    <ActionButton
      label="Lập dự thảo quyết định từ kết quả"
      icon="file"
      kind="primary"
      act={async () => {
        const reply = await draftFromCouncilAction({ sessionId });
        if (reply.ok) router.push(`/lam-viec/quyet-dinh/${reply.value.id}` as Route);
        return reply;
      }}
    />
  );
}

/** Sets a voided session up once more and leads to the new one. */
export function RepeatSession({ sessionId, councilId }: { sessionId: string; councilId: string }) {
  const router = useRouter();
  return (
    <ActionButton
      label="Lập lại phiên này"
      icon="next"
      kind="primary"
      act={async () => {
        const reply = await repeatSessionAction({ sessionId });
        if (reply.ok)
          router.push(`/lam-viec/hoi-dong/${councilId}/phien/${reply.value.id}` as Route);
        return reply;
      }}
    />
  );
}

/** Records the passed initiatives for their authors, with the decision that recognises them where there is one. */
export function RecogniseForm({ sessionId }: { sessionId: string }) {
  const { form, isSubmitting, staying } = useStayingForm(
    recogniseInput,
    recogniseInitiativesAction,
    {
      defaultValues: { sessionId, number: "", decidedOn: null },
      done: ({ initiatives, authors }) =>
        `Đã ghi nhận ${formatNumber(initiatives)} sáng kiến cho ${formatNumber(authors)} lượt tác giả.`,
    },
  );
  const { errors: wrong } = form.formState;
  return (
    <StayingForm {...staying} className="max-w-3xl">
      <p>
        Sáng kiến được thông qua ghi vào hồ sơ khen thưởng của từng tác giả; Cổng dùng khi xét Chiến
        sĩ thi đua và các danh hiệu cần sáng kiến.
      </p>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <TextField
          {...form.register("number")}
          label="Số quyết định công nhận"
          hint="Để trống nếu căn cứ kết quả bỏ phiếu"
          optional
          error={wrong.number?.message}
        />
        <Controller
          control={form.control}
          name="decidedOn"
          render={({ field, fieldState }) => (
            <DateField {...field} label="Ngày ký" optional error={fieldState.error?.message} />
          )}
        />
      </div>
      <div>
        <SubmitButton icon="check" pending={isSubmitting} pendingLabel="Đang ghi nhận…">
          Ghi nhận sáng kiến được công nhận
        </SubmitButton>
      </div>
    </StayingForm>
  );
}
