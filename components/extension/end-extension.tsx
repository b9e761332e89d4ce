"use client";

import { ActionButton } from "@/components/account/action-button";
import { endExtensionAction } from "@/lib/campaign/extension/actions";

type Props = { id: string; unitName: string };

/** Takes back an extension granted by mistake, after a question. */
export function EndExtension({ id, unitName }: Props) {
  return (
    <ActionButton
      kind="quiet"
      icon="return"
      label="Rút lại gia hạn"
      about={unitName}
      act={() => endExtensionAction({ id })}
      ask={{
        title: "Rút lại gia hạn",
        body: `Hạn đăng ký của ${unitName} trở lại là hạn chung; đơn vị được báo.`,
        sure: "Rút lại",
      }}
    />
  );
}
