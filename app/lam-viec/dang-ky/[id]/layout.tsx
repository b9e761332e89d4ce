import type { ReactNode } from "react";
import { SignInAgain } from "@/components/account/sign-in-again";
import { KeepingFor } from "@/components/form/keeping";
import { PresenceBar } from "@/components/presence/presence-bar";
import { requireViewer } from "@/lib/platform/auth/session";

/** What all pages of a unit's file share: whose unsent typing the browser keeps, who else is here, a session begun again. */
export default async function FileLayout({
  params,
  children,
}: {
  params: Promise<{ id: string }>;
  children: ReactNode;
}) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  return (
    <KeepingFor accountId={viewer.accountId}>
      <PresenceBar registrationId={id} />
      {children}
      <SignInAgain />
    </KeepingFor>
  );
}
