"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Controller } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { TICK } from "@/components/form/field";
import { NumberField } from "@/components/form/number-field";
import { StayingForm } from "@/components/form/staying-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useStayingForm } from "@/components/form/use-staying-form";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { UNKNOWN } from "@/lib/campaign/calendar/labels";
import { type Holiday, workingDaysAfter } from "@/lib/campaign/calendar/rules";
import { extendDeadlinesAction } from "@/lib/campaign/extension/actions";
import { extensionPreview, untilPreview } from "@/lib/campaign/extension/labels";
import type { ExtensionRow } from "@/lib/campaign/extension/queries";
import { type ExtendInput, extendInput } from "@/lib/campaign/extension/schema";
import { formatDay, formatLongDay, isDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { EndExtension } from "./end-extension";

type Props = {
  campaignId: string;
  rows: readonly ExtensionRow[];
  holidays: readonly Holiday[];
  /** Stands under the table: how to go on in it. */
  pages: ReactNode;
};

/** The units whose time may be extended, ticked in the table, and the one form for all that are ticked. */
export function ExtensionForm({ campaignId, rows, holidays, pages }: Props) {
  const router = useRouter();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter((row) => ticked.has(row.unitId));
  const { form, isSubmitting, staying } = useStayingForm(
    extendInput,
    (input: ExtendInput) =>
      extendDeadlinesAction({ ...input, unitIds: chosen.map((row) => row.unitId) }),
    {
      defaultValues: {
        campaignId,
        unitIds: [],
        workingDays: null,
        until: null,
        letterNo: "",
        reason: "",
      },
      done: ({ units }) => `Đã gia hạn cho ${formatNumber(units)} đơn vị và báo cho các đơn vị ấy.`,
      empties: true,
      onDone: () => {
        setTicked(new Set());
        router.refresh();
      },
    },
  );
  const { errors: of } = form.formState;
  const workingDays = form.watch("workingDays");
  const until = form.watch("until");
  const counted =
    typeof workingDays === "number" &&
    Number.isInteger(workingDays) &&
    workingDays > 0 &&
    workingDays <= 90;
  const preview = () => {
    if (counted) {
      const days = chosen.flatMap(({ dueOn }) =>
        dueOn ? [workingDaysAfter(dueOn, workingDays, holidays)] : [],
      );
      return extensionPreview(chosen.length, workingDays, days);
    }
    return until !== null && isDay(until)
      ? untilPreview(chosen.length, until)
      : `Đã đánh dấu ${formatNumber(chosen.length)} đơn vị.`;
  };

  const tick = (ids: readonly string[], on: boolean) => {
    const next = new Set(ticked);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setTicked(next);
    form.setValue("unitIds", [...next]);
    form.clearErrors("unitIds");
  };
  const all = rows.length > 0 && chosen.length === rows.length;

  return (
    <div className="grid gap-6 *:min-w-0">
      <div>
        <label className="flex min-h-target items-start gap-3 py-1.5">
          <input
            type="checkbox"
            className={TICK}
            checked={all}
            disabled={rows.length === 0}
            onChange={() =>
              tick(
                rows.map((row) => row.unitId),
                !all,
              )
            }
          />
          <span>Đánh dấu cả {formatNumber(rows.length)} đơn vị ở trang này</span>
        </label>
        <DataTable
          caption="Đơn vị chưa gửi hồ sơ và hạn của từng đơn vị"
          captionHidden
          tall
          columns={columnsFor(ticked, (id, on) => tick([id], on))}
          rows={rows}
          rowKey={(row) => row.unitId}
          empty={
            <EmptyState title="Không có đơn vị nào cần gia hạn" icon="check">
              Các đơn vị hợp với điều kiện đang chọn đều đã gửi hồ sơ.
            </EmptyState>
          }
        />
        {pages}
      </div>
      <StayingForm {...staying} className="max-w-xl">
        <Controller
          control={form.control}
          name="workingDays"
          render={({ field: { value, ...field } }) => (
            <NumberField
              {...field}
              value={value ?? null}
              label="Gia hạn thêm, ngày làm việc"
              hint="Tính từ hạn hiện nay của từng đơn vị, không tính thứ Bảy, Chủ nhật và ngày nghỉ lễ, tết."
              inputMode="numeric"
              error={of.workingDays?.message}
            />
          )}
        />
        <Controller
          control={form.control}
          name="until"
          render={({ field }) => (
            <DateField
              {...field}
              label="Hoặc gia hạn đến hết ngày"
              hint="Ví dụ: 22/03/2021. Một ngày làm việc, chung cho các đơn vị đã đánh dấu. Chỉ nhập một trong hai ô."
              error={of.until?.message}
            />
          )}
        />
        <TextField
          {...form.register("letterNo")}
          label="Số, ký hiệu văn bản"
          hint="Ví dụ: 123/TĐKTTT-TĐ"
          className="max-w-72"
          error={of.letterNo?.message}
        />
        <TextArea
          {...form.register("reason")}
          label="Lý do gia hạn"
          rows={3}
          maxLength={500}
          error={of.reason?.message}
        />
        <p aria-live="polite" id="unitIds" tabIndex={-1}>
          {chosen.length === 0 ? "Chưa đánh dấu đơn vị nào." : preview()}
        </p>
        <div>
          <SubmitButton pending={isSubmitting} pendingLabel="Đang gia hạn…" icon="calendar">
            Gia hạn
          </SubmitButton>
        </div>
      </StayingForm>
    </div>
  );
}

const columnsFor = (
  ticked: ReadonlySet<string>,
  tick: (id: string, on: boolean) => void,
): [Column<ExtensionRow>, ...Column<ExtensionRow>[]] => [
  {
    key: "unit",
    head: "Đơn vị",
    width: "min-w-40 sm:min-w-64",
    cell: ({ unitId, unitName }) => (
      <label className="-my-1 flex min-h-target items-start gap-3 py-1.5">
        <input
          type="checkbox"
          className={TICK}
          checked={ticked.has(unitId)}
          onChange={(event) => tick(unitId, event.target.checked)}
        />
        <span className="min-w-0">{unitName}</span>
      </label>
    ),
  },
  { key: "bloc", head: "Khối, Cụm", width: "min-w-40", cell: ({ blocName }) => blocName },
  {
    key: "due",
    head: "Hạn hiện nay",
    width: "min-w-44",
    cell: ({ dueOn }) => (dueOn ? formatLongDay(dueOn) : UNKNOWN),
  },
  {
    key: "extension",
    head: "Đã gia hạn",
    width: "min-w-64",
    cell: ({ extension, unitName }) =>
      extension ? (
        <>
          Thêm {formatNumber(extension.workingDays)} ngày làm việc, văn bản {extension.letterNo}
          <span className="block text-muted">
            {extension.reason} – {extension.grantedBy}, {formatDay(extension.grantedOn)}
          </span>
          <EndExtension id={extension.id} unitName={unitName} />
        </>
      ) : (
        "—"
      ),
  },
];
