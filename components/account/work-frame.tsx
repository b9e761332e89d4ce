"use client";

import type { Route } from "next";
import { type ReactNode, use } from "react";
import { DemoBanner } from "@/components/layout/demo-banner";
import { ReadingForm } from "@/components/layout/reading-form";
import type { ReadingPreferences } from "@/components/layout/reading-preferences";
import type { WorkGroup } from "@/components/layout/work-nav";
import { WorkShell } from "@/components/layout/work-shell";
import { type Packed, unpack } from "@/lib/platform/shared/packed";
import { SignOutForm } from "./sign-out-form";

/** What the frame of the signed-in house says of its viewer. */
export type Frame = {
  viewerName: string;
  unitName: string;
  noticeCount: number;
  groups: WorkGroup[];
  csrfToken: string;
  reading: ReadingPreferences;
  /** "thứ Hai, 01/03/2021"; null where there is only the real clock. */
  demonstrationDay: string | null;
};

type Props = { frame: Promise<Packed<Frame>>; children: ReactNode };

/** The frame, drawn as soon as what it says has come. */
export function WorkFrame({ frame, children }: Props) {
  const { viewerName, unitName, noticeCount, groups, csrfToken, reading, demonstrationDay } =
    unpack(use(frame));
  return (
    <WorkShell
      viewerName={viewerName}
      unitName={unitName}
      homeHref={"/lam-viec" as Route}
      noticesHref={"/lam-viec/thong-bao" as Route}
      noticeCount={noticeCount}
      groups={groups}
      signOut={<SignOutForm csrfToken={csrfToken} />}
      tools={<ReadingForm {...reading} />}
      banner={
        demonstrationDay && (
          <DemoBanner dateText={demonstrationDay} changeHref={"/ngay-trinh-dien" as Route} />
        )
      }
    >
      {children}
    </WorkShell>
  );
}
