"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Controller } from "react-hook-form";
import { DateField } from "@/components/form/date-field";
import { ErrorSummary } from "@/components/form/error-summary";
import { FileField } from "@/components/form/file-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { NoticePanel } from "@/components/ui/notice-panel";
import { createDecisionAction, editDecisionAction } from "@/lib/honours/decision/actions";
import { MERIT_LABEL } from "@/lib/honours/decision/labels";
import { createInput, type HeaderDraft, MERIT_TYPES } from "@/lib/honours/decision/schema";
import { SCAN_ACCEPT } from "@/lib/platform/file/rules";
import type { Reply } from "@/lib/platform/shared/reply";

type Props = {
  campaigns: readonly { id: string; year: number; theme: string }[];
  header: HeaderDraft;
  /** The draft being corrected; null while it is first entered, and then the scan may come along. */
  draft: { id: string; version: number } | null;
};

type Kept = { id: string } | { version: number };

/**
 * The version a correction is made against. It follows what the person's own work on the page does to the draft, and
 * stands still once somebody else rewrites the header, so that saving over it is a conflict.
 */
function useSeenVersion(version: number, header: HeaderDraft) {
  const text = JSON.stringify(header);
  const [seen, setSeen] = useState<{ version: number; text: string | null }>({ version, text });
  const ownSaveArrived = seen.text === null && version === seen.version;
  const onlyListChanged = seen.text === text && version > seen.version;
  if (ownSaveArrived || onlyListChanged) setSeen({ version, text });
  return { seen: seen.version, saved: (at: number) => setSeen({ version: at, text: null }) };
}

/** Number, date, title, year and signer of a decision as it was signed. */
export function DecisionForm({ campaigns, header, draft }: Props) {
  const router = useRouter();
  const { seen, saved } = useSeenVersion(draft?.version ?? 0, header);
  const [done, setDone] = useState(false);
  const { form, send, errors } = useActionForm(
    createInput,
    async ({ scan, ...typed }): Promise<Reply<Kept>> =>
      draft
        ? editDecisionAction({ ...typed, decisionId: draft.id, version: seen })
        : createDecisionAction({ ...typed, scan }),
    {
      defaultValues: { ...header, scan: null },
      onDone: (value) => {
        if ("id" in value) return router.push(`/lam-viec/quyet-dinh/${value.id}` as Route);
        saved(value.version);
        setDone(true);
        router.refresh();
      },
    },
  );
  const { errors: wrong, isSubmitting, submitCount } = form.formState;

  return (
    <form onSubmit={send} onChange={() => setDone(false)} noValidate className="space-y-5">
      <ErrorSummary errors={errors} attempt={submitCount} />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextField
          {...form.register("number")}
          label="Số, ký hiệu"
          hint="Ví dụ: 123/QĐ-BTNMT"
          error={wrong.number?.message}
          autoComplete="off"
        />
        <Controller
          control={form.control}
          name="signedOn"
          render={({ field, fieldState }) => (
            <DateField {...field} label="Ngày ký" error={fieldState.error?.message} />
          )}
        />
      </div>
      <TextArea
        {...form.register("title")}
        label="Trích yếu"
        hint="Ví dụ: Về việc tặng danh hiệu thi đua và hình thức khen thưởng năm 2021"
        error={wrong.title?.message}
        rows={2}
        maxLength={300}
      />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <TextField
          {...form.register("year")}
          label="Năm khen thưởng"
          error={wrong.year?.message}
          inputMode="numeric"
          autoComplete="off"
        />
        <SelectField
          {...form.register("campaignId")}
          label="Phong trào thi đua"
          optional
          placeholder="Không thuộc phong trào nào trên Cổng"
          error={wrong.campaignId?.message}
          choices={campaigns.map(({ id, year, theme }) => ({
            value: id,
            label: `Năm ${year}: ${theme}`,
          }))}
        />
      </div>
      <SelectField
        {...form.register("meritType")}
        label="Loại khen thưởng"
        hint="Khen theo đợt, chuyên đề và đột xuất không làm căn cứ xét khen cấp cao hơn."
        error={wrong.meritType?.message}
        placeholder={null}
        choices={MERIT_TYPES.map((value) => ({ value, label: MERIT_LABEL[value] }))}
      />
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextField
          {...form.register("signerTitle")}
          label="Chức vụ người ký"
          hint="Ví dụ: Bộ trưởng"
          error={wrong.signerTitle?.message}
        />
        <TextField
          {...form.register("signerName")}
          label="Họ và tên người ký"
          hint="Để trống nếu chưa rõ"
          optional
          error={wrong.signerName?.message}
          autoComplete="off"
        />
      </div>
      {!draft && (
        <FileField
          label="Bản quét quyết định đã ký"
          hint="PDF, PNG hoặc JPEG, tối đa 20 MB. Có thể đính kèm sau, nhưng trước khi công bố."
          optional
          name="scan"
          accept={SCAN_ACCEPT}
          error={wrong.scan?.message}
          onChange={(event) => form.setValue("scan", event.target.files?.[0] ?? null)}
        />
      )}
      {done && errors.length === 0 && (
        <NoticePanel kind="success" title="Đã lưu thông tin quyết định" live />
      )}
      <SubmitButton
        kind={draft ? "secondary" : "primary"}
        icon="check"
        pending={isSubmitting}
        pendingLabel="Đang lưu…"
      >
        {draft ? "Lưu thông tin" : "Lưu và lập danh sách khen thưởng"}
      </SubmitButton>
    </form>
  );
}
