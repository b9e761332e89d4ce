import type { Route } from "next";
import type { ReactNode } from "react";
import { SignOutForm } from "@/components/account/sign-out-form";
import { workGroups } from "@/components/account/work-groups";
import { DemoBanner } from "@/components/layout/demo-banner";
import { ReadingTools } from "@/components/layout/reading-tools";
import { WorkShell } from "@/components/layout/work-shell";
import { shellOf } from "@/lib/platform/auth/shell-queries";
import { csrfToken } from "@/lib/platform/auth/sign-in-queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";
import { formatLongDay, vietnamDay } from "@/lib/platform/shared/dates";

/** The frame of the signed-in house, for the viewer its layout has asked for. */
export async function SignedInFrame({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const [shell, token] = await Promise.all([
    shellOf(viewer, vietnamDay(await portalNow())),
    csrfToken(),
  ]);
  return (
    <WorkShell
      viewerName={viewer.name}
      unitName={shell.place}
      homeHref={"/lam-viec" as Route}
      noticesHref={"/lam-viec/thong-bao" as Route}
      noticeCount={shell.unread}
      groups={workGroups(viewer, shell)}
      signOut={<SignOutForm csrfToken={token} />}
      tools={<ReadingTools />}
      banner={
        shell.demonstrationDay && (
          <DemoBanner
            dateText={formatLongDay(shell.demonstrationDay)}
            changeHref={"/ngay-trinh-dien" as Route}
          />
        )
      }
    >
      {children}
    </WorkShell>
  );
}
