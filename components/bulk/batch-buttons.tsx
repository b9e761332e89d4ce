"use client";

import { PlainForm } from "@/components/form/plain-form";
import { carryOutNowAction, undoBatchAction } from "@/lib/judging/bulk/actions";

/** While an order waits: take it back, or wait no longer. */
export function BatchButtons({ batchId }: { batchId: string }) {
  return (
    <>
      <PlainForm
        action={undoBatchAction}
        hidden={{ batchId }}
        submit="Hoàn tác"
        pendingLabel="Đang hoàn tác…"
        icon="return"
      />
      <PlainForm
        action={carryOutNowAction}
        hidden={{ batchId }}
        submit="Thực hiện ngay"
        pendingLabel="Đang thực hiện…"
        kind="secondary"
      />
    </>
  );
}
