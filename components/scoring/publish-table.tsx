"use client";

import { StepDialog } from "@/components/form/step-dialog";
import { publishTableAction } from "@/lib/judging/scoring/actions";

/** Publishes the saved draft. */
export function PublishTable({ year, version }: { year: number; version: number }) {
  return (
    <StepDialog
      label="Công bố bảng tiêu chí"
      preview="Bản nháp đã lưu được công bố và không sửa được nữa. Bảng điểm lập từ nay theo bản này; bảng điểm đã lập giữ bản cũ."
      icon="flag"
      primary
      reasonHint={null}
      act={() => publishTableAction({ year, version })}
    />
  );
}
