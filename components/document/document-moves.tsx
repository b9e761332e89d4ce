"use client";

import { useRouter } from "next/navigation";
import { ActionButton } from "@/components/account/action-button";
import { moveDocumentAction } from "@/lib/campaign/document/actions";
import { EVENT_LABEL } from "@/lib/campaign/document/labels";
import type { Event } from "@/lib/campaign/document/workflow";

type Props = { documentId: string; version: number; events: readonly Event[] };

/** Shows the entry to everybody, or takes it out of sight. */
export function DocumentMoves({ documentId, version, events }: Props) {
  const router = useRouter();
  return events.map((event) => (
    <ActionButton
      key={event}
      label={EVENT_LABEL[event]}
      kind={event === "publish" ? "primary" : "secondary"}
      act={async () => {
        const reply = await moveDocumentAction({ documentId, version, event });
        if (reply.ok) router.refresh();
        return reply;
      }}
    />
  ));
}
