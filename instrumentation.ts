/** Run once by each server process when it starts: it sends the mails that the portal has written, if it knows how. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startDelivering } = await import("@/lib/platform/mail/delivery");
  startDelivering();
}
