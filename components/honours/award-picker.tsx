"use client";

import { LinePicker } from "@/components/form/line-picker";
import type { PickRow } from "@/lib/entry/line/queries";
import { addLinesAction } from "@/lib/honours/award/actions";

type Props = { decisionId: string; rows: readonly PickRow[] };

/** Lines of the accepted files to put into a decision. */
export function AwardPicker({ decisionId, rows }: Props) {
  return (
    <LinePicker
      rows={rows.map((row) => ({
        ...row,
        about: row.recipient === "collective" ? "Tập thể" : row.jobTitle || "Cá nhân",
      }))}
      heads={{
        recipient: "Cá nhân, tập thể",
        honour: "Danh hiệu, hình thức",
        taken: "Trong quyết định",
      }}
      place="quyết định"
      add={(lineIds) => addLinesAction({ decisionId, lineIds })}
    />
  );
}
