import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SignedInFrame } from "@/app/signed-in-frame";
import { requireAdministrator } from "@/lib/platform/auth/session";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function AdministrationLayout({ children }: { children: ReactNode }) {
  return <SignedInFrame viewer={await requireAdministrator()}>{children}</SignedInFrame>;
}
