"use client";

import { PlainForm } from "@/components/form/plain-form";
import { TextField } from "@/components/form/text-field";
import { movePeriodAction } from "@/lib/entry/progress/actions";
import type { PeriodFacts } from "@/lib/entry/progress/queries";
import { formatDay } from "@/lib/platform/shared/dates";
import { midSentence } from "@/lib/platform/shared/vietnamese";

type Props = Pick<PeriodFacts, "id" | "code" | "name" | "version" | "opensOn" | "dueOn">;

/** Moves the days on which a period's form opens and is due. */
export function PeriodForm({ id, code, name, version, opensOn, dueOn }: Props) {
  return (
    <PlainForm
      action={movePeriodAction}
      hidden={{ periodId: id, version }}
      submit="Lưu thời hạn"
      kind="secondary"
      done={`Đã lưu thời hạn ${midSentence(name)}`}
      idPrefix={`${code}-`}
      className="items-start sm:grid-cols-[14rem_14rem_auto] sm:[&>div:last-child]:mt-[calc(1lh+0.25rem)]"
    >
      {(fieldOf) => (
        <>
          <TextField
            {...fieldOf("opensOn", formatDay(opensOn))}
            label="Mở từ ngày"
            className="max-w-44"
          />
          <TextField {...fieldOf("dueOn", formatDay(dueOn))} label="Hạn gửi" className="max-w-44" />
        </>
      )}
    </PlainForm>
  );
}
