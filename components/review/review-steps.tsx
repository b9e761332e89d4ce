"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ReasonChoice } from "@/components/reason/reason-picker";
import { ButtonLink } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { type Event, isReturn } from "@/lib/entry/registration/workflow";
import { DONE_LABEL } from "@/lib/judging/review/labels";
import { MoveForm } from "./move-form";

type Props = {
  registrationId: string;
  version: number;
  steps: readonly { event: Event; preview: string }[];
  nextHref: Route | null;
  reasons: readonly ReasonChoice[];
};

/** The steps open to the reviewer; once one is taken, what has happened and the way to the next file. */
export function ReviewSteps({ registrationId, version, steps, nextHref, reasons }: Props) {
  const router = useRouter();
  const [done, setDone] = useState<{ event: Event; version: number } | null>(null);

  // Between the step and the refreshed page the old steps are still at hand, and must not be taken twice.
  const open = done?.version === version ? [] : steps;
  return (
    <div className="space-y-5">
      {done && (
        <NoticePanel
          kind="success"
          live
          title={DONE_LABEL[done.event]}
          actions={
            nextHref && (
              <ButtonLink href={nextHref} iconAfter="next">
                Hồ sơ tiếp theo
              </ButtonLink>
            )
          }
        />
      )}
      <div className="divide-y divide-line">
        {open.map(({ event, preview }) => (
          <div key={event} className="py-5 first:pt-0 last:pb-0">
            <MoveForm
              registrationId={registrationId}
              version={version}
              event={event}
              preview={preview}
              primary={!isReturn(event)}
              reasons={isReturn(event) ? reasons : []}
              onDone={() => {
                setDone({ event, version });
                router.refresh();
              }}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
