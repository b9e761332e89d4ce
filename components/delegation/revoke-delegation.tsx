"use client";

import { ActionButton } from "@/components/account/action-button";
import { revokeDelegationAction } from "@/lib/organisation/delegation/actions";

/** The head takes the authority back before its last day, after a question. */
export function RevokeDelegation({ id, name }: { id: string; name: string }) {
  return (
    <ActionButton
      kind="quiet"
      icon="return"
      label="Kết thúc ủy quyền"
      about={name}
      act={() => revokeDelegationAction({ id })}
      ask={{
        title: "Kết thúc ủy quyền",
        body: `${name} sẽ không duyệt thay được nữa kể từ bây giờ. Những việc đã duyệt giữ nguyên.`,
        sure: "Kết thúc",
      }}
    />
  );
}
