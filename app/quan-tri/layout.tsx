import type { Metadata } from "next";
import type { ReactNode } from "react";
import { requireKeeper } from "@/app/quan-tri/require-keeper";
import { SignedInFrame } from "@/app/signed-in-frame";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Open to all who keep the registers; what only an administrator may see asks for one on its own page. */
export default function AdministrationLayout({ children }: { children: ReactNode }) {
  return <SignedInFrame viewer={requireKeeper()}>{children}</SignedInFrame>;
}
