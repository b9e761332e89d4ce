"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { tell } from "@/components/form/signals";
import { Icon } from "@/components/ui/icon";
import { beatAction } from "@/lib/entry/presence/actions";
import type { Present } from "@/lib/entry/presence/commands";
import { SECTION_LABEL, SECTION_NUMBER, SECTION_PATH } from "@/lib/entry/registration/labels";
import { SECTIONS } from "@/lib/entry/registration/rules";

const BEAT_MS = 20_000;

/** Who else works on the file now, and where. Nothing while one is alone. */
export function PresenceBar({ registrationId }: { registrationId: string }) {
  const path = usePathname();
  const [others, setOthers] = useState<readonly Present[]>([]);
  const segment = path.split("/")[4];
  const section = SECTIONS.find((one) => SECTION_PATH[one] === segment) ?? null;

  useEffect(() => {
    let stopped = false;
    async function beat() {
      if (document.visibilityState === "hidden" || !navigator.onLine) return;
      const reply = await beatAction({ registrationId, section }).catch(() => null);
      if (stopped || !reply?.ok) return;
      setOthers(reply.value);
      if (reply.value.length > 0) tell("others-here");
    }
    void beat();
    const timer = setInterval(() => void beat(), BEAT_MS);
    document.addEventListener("visibilitychange", beat);
    return () => {
      stopped = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", beat);
    };
  }, [registrationId, section]);

  return (
    <div role="status" className="print:hidden">
      {others.length > 0 && (
        <p className="mb-4 flex flex-wrap items-center gap-x-2 gap-y-1 rounded border border-info bg-info-soft px-3 py-1.5 text-sm text-info-ink">
          <Icon name="people" />
          <strong>Đang cùng làm:</strong>
          {others.map(({ name, section: where }) => (
            <span key={`${name}-${where ?? ""}`}>
              {name}
              {where && ` (${SECTION_NUMBER[where]}. ${SECTION_LABEL[where]})`}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
