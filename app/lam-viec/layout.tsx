import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SignedInFrame } from "@/app/signed-in-frame";
import { requireViewer } from "@/lib/platform/auth/session";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function WorkLayout({ children }: { children: ReactNode }) {
  return <SignedInFrame viewer={requireViewer()}>{children}</SignedInFrame>;
}
