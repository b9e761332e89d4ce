import type { ReactNode } from "react";
import { type Frame, WorkFrame } from "@/components/account/work-frame";
import { workGroups } from "@/components/account/work-groups";
import { readReadingPreferences } from "@/components/layout/reading-preferences";
import { requireSignedIn } from "@/lib/platform/auth/session";
import { csrfToken } from "@/lib/platform/auth/sign-in-queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { demonstrationDay } from "@/lib/platform/clock/now";
import { formatLongDay } from "@/lib/platform/shared/dates";
import { type Packed, pack } from "@/lib/platform/shared/packed";

async function frameOf(asked: Promise<Viewer>): Promise<Packed<Frame>> {
  await asked;
  const [{ viewer, shell }, token, reading, day] = await Promise.all([
    requireSignedIn(),
    csrfToken(),
    readReadingPreferences(),
    demonstrationDay(),
  ]);
  return pack({
    viewerName: viewer.name,
    unitName: shell.place,
    noticeCount: shell.unread,
    groups: workGroups(viewer, shell),
    csrfToken: token,
    reading,
    demonstrationDay: day && formatLongDay(day),
  });
}

type Props = { viewer: Promise<Viewer>; children: ReactNode };

/** The frame of the signed-in house, for whom its layout admits. It waits for nothing, so that the page asks beside it. */
export function SignedInFrame({ viewer, children }: Props) {
  return <WorkFrame frame={frameOf(viewer)}>{children}</WorkFrame>;
}
