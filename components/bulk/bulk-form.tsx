"use client";

import { useRef } from "react";
import { PlainForm } from "@/components/form/plain-form";
import { TextArea } from "@/components/form/text-area";
import { type ReasonChoice, ReasonPicker } from "@/components/reason/reason-picker";
import { DetailsPanel } from "@/components/ui/details-panel";
import { needsComment } from "@/lib/entry/registration/workflow";
import { holdBatchAction } from "@/lib/judging/bulk/actions";
import { BULK_LABEL, UNDO_PROMISE } from "@/lib/judging/bulk/labels";
import type { BulkEvent } from "@/lib/judging/bulk/rules";
import { filesField, OWN_REASON } from "@/lib/judging/bulk/schema";
import { withReason } from "@/lib/judging/reason/rules";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Props = {
  batchId: string;
  event: BulkEvent;
  files: readonly {
    readonly id: string;
    readonly unitName: string;
    readonly version: number;
    readonly drafts: number;
  }[];
  reasons: readonly ReasonChoice[];
  /** What the box begins with: a ready reason chosen where no script runs. */
  comment: string;
  address: readonly (readonly [name: string, value: string])[];
};

const draftWords = (event: BulkEvent, drafts: number): string => {
  if (drafts === 0) return "";
  return needsComment(event)
    ? `, kèm ${formatNumber(drafts)} góp ý trên từng nội dung`
    : `; ${formatNumber(drafts)} góp ý đang nháp sẽ không được gửi`;
};

/** The last look before a step over several files: which, with what reason each. */
export function BulkForm({ batchId, event, files, reasons, comment, address }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const returns = needsComment(event);
  return (
    <div className="grid max-w-4xl gap-4">
      {returns && (
        <ReasonPicker
          reasons={reasons}
          address={address}
          onPick={(body) => {
            if (!box.current) return;
            box.current.value = withReason(box.current.value, body);
            // The box counts its letters when it is typed in.
            box.current.dispatchEvent(new Event("input", { bubbles: true }));
            box.current.focus();
          }}
        />
      )}
      <PlainForm
        action={holdBatchAction}
        hidden={{ batchId, event, files: filesField(files) }}
        submit={`${BULK_LABEL[event]}: ${formatNumber(files.length)} hồ sơ`}
        pendingLabel="Đang ghi nhận…"
        icon={returns ? "return" : "check"}
      >
        {(fieldOf) => (
          <>
            {returns && (
              <TextArea
                {...fieldOf("comment", comment)}
                ref={box}
                label="Lý do chung"
                hint="Nêu rõ cần bổ sung, sửa đổi gì. Đơn vị đọc nguyên văn."
                rows={5}
                maxLength={2_000}
              />
            )}
            <ul id="files" className="divide-y divide-line rounded border border-line bg-surface">
              {files.map(({ id, unitName, drafts }) => (
                <li key={id} className="px-4 py-2">
                  <a href={`/lam-viec/tham-dinh/${id}`} className="font-semibold">
                    {unitName}
                  </a>
                  {draftWords(event, drafts)}
                  {returns && (
                    <DetailsPanel summary="Lý do riêng cho hồ sơ này">
                      <TextArea
                        {...fieldOf(`${OWN_REASON}${id}`)}
                        label={`Lý do trả lại hồ sơ của ${unitName}`}
                        hint="Để trống thì dùng lý do chung."
                        rows={3}
                        maxLength={2_000}
                      />
                    </DetailsPanel>
                  )}
                </li>
              ))}
            </ul>
            <p className="max-w-measure">{UNDO_PROMISE}</p>
          </>
        )}
      </PlainForm>
    </div>
  );
}
