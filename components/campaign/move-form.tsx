"use client";

import { useState } from "react";
import { ErrorSummary } from "@/components/form/error-summary";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { useActionForm } from "@/components/form/use-action-form";
import { NoticePanel } from "@/components/ui/notice-panel";
import { moveAnnouncementAction } from "@/lib/campaign/announcement/actions";
import { moveInput } from "@/lib/campaign/announcement/schema";
import { EVENT_LABEL, MOVED_WORDS } from "@/lib/campaign/article/labels";
import type { Event, Status } from "@/lib/campaign/article/workflow";
import { errorAt } from "./edition-frame";

type Props = {
  year: number;
  version: number;
  status: Status;
  event: Event;
  /** Offered at the first publication only; afterwards the ruleset is frozen. */
  rulesets: { code: string; words: string }[] | null;
  rulesetCode: string;
};

/** Publishes the announcement, or takes it down with a reason. */
export function MoveForm(props: Props) {
  const [done, setDone] = useState("");
  return (
    <div className="grid gap-4">
      {done && <NoticePanel kind="success" title={done} live />}
      <Move
        key={`${props.event} ${props.version}`}
        {...props}
        onDone={(status) => setDone(MOVED_WORDS[status])}
      />
    </div>
  );
}

function Move({
  year,
  version,
  status,
  event,
  rulesets,
  rulesetCode,
  onDone,
}: Props & { onDone: (status: Status) => void }) {
  const { form, send, errors } = useActionForm(moveInput, moveAnnouncementAction, {
    defaultValues: { year, version, event, rulesetCode, reason: "" },
    onDone: (moved) => onDone(moved.status),
  });
  const { register, formState } = form;
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
      {event === "publish" && rulesets && (
        <SelectField
          {...register("rulesetCode")}
          error={errorAt(errors, "rulesetCode")}
          label="Bộ quy định áp dụng"
          hint="Hồ sơ của năm được xét theo bộ quy định này; sau khi công bố không đổi được nữa."
          choices={rulesets.map(({ code, words }) => ({ value: code, label: words }))}
        />
      )}
      {event === "withdraw" && (
        <TextArea
          {...register("reason")}
          error={errorAt(errors, "reason")}
          label="Lý do gỡ bài"
          hint="Lý do được lưu trong nhật ký. Đợt đăng ký và hồ sơ các đơn vị không bị ảnh hưởng."
          rows={3}
        />
      )}
      <div>
        <SubmitButton
          pending={formState.isSubmitting}
          kind={event === "withdraw" ? "danger" : "primary"}
          icon={event === "withdraw" ? "return" : "send"}
        >
          {EVENT_LABEL[event][status]}
        </SubmitButton>
      </div>
    </form>
  );
}
