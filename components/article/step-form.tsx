"use client";

import { useState } from "react";
import { Controller } from "react-hook-form";
import { errorAt } from "@/components/campaign/edition-frame";
import { DateField } from "@/components/form/date-field";
import { ErrorSummary } from "@/components/form/error-summary";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import type { ButtonKind } from "@/components/ui/button";
import { DetailsPanel } from "@/components/ui/details-panel";
import type { IconName } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import { moveAnnouncementAction } from "@/lib/campaign/announcement/actions";
import { moveNewsAction } from "@/lib/campaign/article/actions";
import { EVENT_LABEL, movedWords } from "@/lib/campaign/article/labels";
import { stepInput } from "@/lib/campaign/article/schema";
import type { Event, Status } from "@/lib/campaign/article/workflow";

type Subject =
  | { readonly kind: "announcement"; readonly year: number }
  | { readonly kind: "news"; readonly id: string };

type Props = {
  subject: Subject;
  version: number;
  status: Status;
  /** The steps open to this person. */
  events: readonly Event[];
  /** Offered at the first publication of an announcement only; afterwards the ruleset is frozen. */
  rulesets?: { code: string; words: string }[] | null;
  rulesetCode?: string;
};

/** The steps that may be taken with a text now: the first stands open, the rest unfold. */
export function StepForms({ events, ...rest }: Props) {
  const [done, setDone] = useState("");
  const { status, version } = rest;
  const [first, ...others] = events;
  const form = (event: Event) => (
    <StepForm
      key={`${event} ${version}`}
      {...rest}
      event={event}
      onDone={(moved) => setDone(movedWords(event, moved))}
    />
  );
  return (
    <div className="grid gap-4">
      {done && <NoticePanel kind="success" title={done} live />}
      {first && form(first)}
      {others.map((event) => (
        <DetailsPanel key={event} summary={EVENT_LABEL[event][status]}>
          {form(event)}
        </DetailsPanel>
      ))}
    </div>
  );
}

const LOOK: Record<Event, { kind: ButtonKind; icon: IconName }> = {
  publish: { kind: "primary", icon: "send" },
  schedule: { kind: "secondary", icon: "clock" },
  submit: { kind: "secondary", icon: "send" },
  send_back: { kind: "secondary", icon: "return" },
  unschedule: { kind: "secondary", icon: "return" },
  approve_edit: { kind: "primary", icon: "check" },
  return_edit: { kind: "secondary", icon: "return" },
  withdraw: { kind: "danger", icon: "return" },
};

const REASON: Partial<Record<Event, { label: string; hint: string }>> = {
  withdraw: {
    label: "Lý do gỡ bài",
    hint: "Lý do được lưu trong nhật ký. Đợt đăng ký và hồ sơ các đơn vị không bị ảnh hưởng.",
  },
  return_edit: {
    label: "Lý do trả lại",
    hint: "Bài đang công bố giữ nguyên; thay đổi được giữ trong các phiên bản của bài.",
  },
  send_back: { label: "Điều cần sửa", hint: "Người trình thấy điều này trong lịch sử của bài." },
};

type StepProps = Omit<Props, "events"> & { event: Event; onDone: (status: Status) => void };

function StepForm({
  subject,
  version,
  status,
  event,
  rulesets = null,
  rulesetCode = "",
  onDone,
}: StepProps) {
  const { form, send, errors } = useActionForm(
    stepInput,
    (input) =>
      subject.kind === "news"
        ? moveNewsAction({ ...input, id: subject.id })
        : moveAnnouncementAction({ ...input, year: subject.year }),
    {
      defaultValues: {
        version,
        event,
        rulesetCode,
        reason: "",
        publishDay: null,
        publishTime: "08:00",
        withdrawDay: null,
        withdrawTime: "17:00",
      },
      onDone: (moved) => onDone(moved.status),
    },
  );
  const { register, control, formState } = form;
  const outward = event === "publish" || event === "schedule";
  const reason = REASON[event];
  const { kind, icon } = LOOK[event];
  const moment = (which: "publish" | "withdraw", label: string, optional: boolean) => (
    <div className="flex flex-wrap gap-4">
      <Controller
        control={control}
        name={`${which}Day`}
        render={({ field }) => (
          <DateField
            name={field.name}
            id={`${event}-${which}Day`}
            value={field.value ?? null}
            onChange={field.onChange}
            onBlur={field.onBlur}
            label={`Ngày ${label}`}
            optional={optional}
            error={errorAt(errors, `${which}Day`)}
          />
        )}
      />
      <TextField
        {...register(`${which}Time`)}
        id={`${event}-${which}Time`}
        label={`Giờ ${label}`}
        hint="Ví dụ: 08:30"
        className="max-w-28"
        error={errorAt(errors, `${which}Time`)}
      />
    </div>
  );
  return (
    <form
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void send();
      }}
      className="grid max-w-2xl gap-4"
    >
      <ErrorSummary errors={errors} attempt={formState.submitCount} />
      {outward && rulesets && (
        <SelectField
          {...register("rulesetCode")}
          id={`${event}-rulesetCode`}
          error={errorAt(errors, "rulesetCode")}
          label="Bộ quy định áp dụng"
          hint="Hồ sơ của năm được xét theo bộ quy định này; sau khi công bố không đổi được nữa."
          choices={rulesets.map(({ code, words }) => ({ value: code, label: words }))}
        />
      )}
      {event === "schedule" && moment("publish", "công bố", false)}
      {event === "schedule" && moment("withdraw", "tự gỡ bài", true)}
      {reason && (
        <TextArea
          {...register("reason")}
          error={errorAt(errors, "reason")}
          label={reason.label}
          hint={reason.hint}
          rows={3}
        />
      )}
      <div>
        <SubmitButton pending={formState.isSubmitting} kind={kind} icon={icon}>
          {EVENT_LABEL[event][status]}
        </SubmitButton>
      </div>
    </form>
  );
}
