"use client";

import { ActionButton } from "@/components/account/action-button";
import { confirmRowAction, removeRowAction } from "@/lib/organisation/bloc/actions";
import type { Confidence } from "@/lib/platform/shared/confidence";
import { EndRow } from "./end-row";

type Props = {
  blocId: string;
  row: { id: string; confidence: Confidence };
  is: "membership" | "office";
  what: string;
  /** A row that is over is history: it can no longer be ended. */
  over: boolean;
};

/** What a keeper does with one row: confirm it, end it, or take away what was entered by mistake. */
export function RowControls({ blocId, row, is, what, over }: Props) {
  const ref = { blocId, id: row.id };
  const confirmed = row.confidence === "confirmed";
  return (
    <div className="-my-1 flex flex-wrap items-start gap-1">
      {!confirmed && (
        <ActionButton
          label="Xác nhận"
          about={what}
          icon="check"
          act={() => confirmRowAction({ ...ref, confidence: "confirmed" })}
        />
      )}
      {!over && <EndRow {...ref} row={is} what={what} />}
      {confirmed ? (
        <ActionButton
          label="Bỏ xác nhận"
          about={what}
          kind="quiet"
          act={() => confirmRowAction({ ...ref, confidence: "proposed" })}
        />
      ) : (
        <ActionButton
          label="Bỏ"
          about={what}
          kind="quiet"
          act={() => removeRowAction(ref)}
          ask={{
            title: "Bỏ nội dung nhập nhầm",
            body: (
              <p className="text-base">
                Bỏ <strong>{what}</strong> khỏi danh mục như chưa từng có. Nếu đơn vị đã thôi là
                thành viên hoặc thôi giữ chức vụ, đề nghị ghi ngày kết thúc thay vì bỏ.
              </p>
            ),
            sure: "Bỏ",
          }}
        />
      )}
    </div>
  );
}
