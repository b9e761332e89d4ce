"use client";

import { PlainForm } from "@/components/form/plain-form";
import { filesField } from "@/lib/judging/bulk/schema";
import { markSeenAction } from "@/lib/judging/rollup/actions";

type Props = {
  /** Each with the sending that the reader has before the eyes. */
  files: readonly { readonly id: string; readonly nowAt: number }[];
  label: string;
};

/** "Đã xem": puts the reader's own badge out. */
export function SeenForm({ files, label }: Props) {
  return (
    <PlainForm
      action={markSeenAction}
      hidden={{ files: filesField(files.map(({ id, nowAt }) => ({ id, version: nowAt }))) }}
      submit={label}
      pendingLabel="Đang ghi nhận…"
      kind="secondary"
      icon="check"
    />
  );
}
