"use client";

import { Controller } from "react-hook-form";
import { ActionButton } from "@/components/account/action-button";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useStayingForm } from "@/components/form/use-staying-form";
import { NoticePanel } from "@/components/ui/notice-panel";
import {
  proposeHolidaysAction,
  removeHolidayAction,
  saveHolidayAction,
} from "@/lib/campaign/calendar/actions";
import { HOLIDAY_KIND_LABEL } from "@/lib/campaign/calendar/labels";
import { HOLIDAY_KINDS } from "@/lib/campaign/calendar/rules";
import { type HolidayInput, holidayInput } from "@/lib/campaign/calendar/schema";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { CONFIDENCE_CHOICES } from "./movements-form";

const EMPTY = { day: "", name: "", kind: "off", confidence: "proposed" } as const;

/** One day entered at a time; a day entered again is corrected. */
export function HolidayForm() {
  const { form, isSubmitting, staying } = useStayingForm(holidayInput, saveHolidayAction, {
    defaultValues: EMPTY as HolidayInput,
    done: (): string => `Đã ghi ngày ${formatDay(form.getValues("day"))}`,
    onDone: () => form.reset({ ...form.getValues(), day: "" }),
  });
  const { errors: of } = form.formState;
  return (
    <StayingForm {...staying} className="max-w-4xl">
      <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-[11rem_minmax(0,1fr)]">
        <Controller
          control={form.control}
          name="day"
          render={({ field }) => (
            <DateField {...field} label="Ngày" hint={null} error={of.day?.message} />
          )}
        />
        <TextField {...form.register("name")} label="Tên" error={of.name?.message} />
        <SelectField
          {...form.register("kind")}
          label="Loại ngày"
          placeholder={null}
          choices={HOLIDAY_KINDS.map((value) => ({ value, label: HOLIDAY_KIND_LABEL[value] }))}
          error={of.kind?.message}
        />
        <SelectField
          {...form.register("confidence")}
          label="Mức độ xác nhận"
          placeholder={null}
          choices={CONFIDENCE_CHOICES}
          error={of.confidence?.message}
        />
      </div>
      <div>
        <SubmitButton pending={isSubmitting} pendingLabel="Đang ghi…" icon="plus">
          Ghi ngày này
        </SubmitButton>
      </div>
    </StayingForm>
  );
}

/** Takes a day out of the list. */
export function RemoveHoliday({ day }: { day: string }) {
  return (
    <ActionButton
      label="Bỏ"
      about={`ngày ${formatDay(day)}`}
      icon="trash"
      kind="quiet"
      act={() => removeHolidayAction({ day })}
    />
  );
}

/** Enters what the sun's calendar tells of a year. */
export function ProposeHolidays({ year }: { year: number }) {
  return (
    <ActionButton
      label={`Đề xuất ngày lễ dương lịch năm ${year}`}
      icon="calendar"
      act={() => proposeHolidaysAction({ year })}
      done={({ added }) => (
        <NoticePanel kind="success" live title={`Đã thêm ${formatNumber(added)} ngày`}>
          Tết Âm lịch, Giỗ Tổ Hùng Vương, ngày liền kề Quốc khánh và ngày hoán đổi do cơ quan thường
          trực nhập theo thông báo hằng năm.
        </NoticePanel>
      )}
    />
  );
}
