"use client";

import { hideCorrectionAction, restoreVersionAction } from "@/lib/campaign/article/actions";
import { PressButton } from "./press-button";

type RestoreProps = { articleId: string; version: number; versionId: string };

/** Puts an earlier version back as the newest. */
export function RestoreButton(input: RestoreProps) {
  return (
    <PressButton
      press={() => restoreVersionAction(input)}
      icon="return"
      done="Đã khôi phục thành bản mới nhất"
    >
      Khôi phục bản này
    </PressButton>
  );
}

/** Hides a correction made by mistake, or asks a second person to. */
export function HideCorrectionButton({ id, waits }: { id: string; waits: boolean }) {
  return (
    <PressButton
      press={() => hideCorrectionAction({ id })}
      icon="trash"
      done={waits ? "Đã trình người thứ hai duyệt" : "Đã ẩn"}
    >
      {waits ? "Trình duyệt ẩn" : "Ẩn"}
    </PressButton>
  );
}
