"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { ActionButton } from "@/components/account/action-button";
import { startSheetAction } from "@/lib/judging/scoring/actions";

/** Begins the unit's sheet and goes there. */
export function StartButton({ unitId, unitName }: { unitId: string; unitName: string }) {
  const router = useRouter();
  return (
    <ActionButton
      label="Bắt đầu tự chấm điểm"
      about={unitName}
      icon="edit"
      kind="primary"
      act={async () => {
        const reply = await startSheetAction({ unitId });
        if (reply.ok) router.push(`/lam-viec/cham-diem/${reply.value.id}` as Route);
        return reply;
      }}
    />
  );
}
