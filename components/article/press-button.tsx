"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button, type ButtonKind } from "@/components/ui/button";
import type { IconName } from "@/components/ui/icon";
import type { Reply } from "@/lib/platform/shared/reply";

type Props = {
  /** Does the one thing that the button says. */
  press: () => Promise<Reply<unknown>>;
  kind?: ButtonKind;
  icon: IconName;
  children: string;
  /** What is said once it is done. */
  done: string;
};

const LOST = "Mất kết nối với máy chủ, đề nghị thử lại.";

/** A button that does one thing and says beside itself how it went. */
export function PressButton({ press, kind = "secondary", icon, children, done }: Props) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState("");

  async function run() {
    setBusy(true);
    const reply = await press().catch(() => null);
    setBusy(false);
    if (reply?.ok) {
      setTold(done);
      router.refresh();
      return;
    }
    setTold(reply ? (Object.values(reply.fields).flat()[0] ?? reply.message) : LOST);
  }

  return (
    <span className="inline-flex flex-wrap items-center gap-3">
      <Button kind={kind} icon={icon} aria-disabled={busy} onClick={() => !busy && void run()}>
        {children}
      </Button>
      <span role="status" className="text-sm font-semibold">
        {told}
      </span>
    </span>
  );
}
