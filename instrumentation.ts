/** Run once by each server process when it starts: whatever falls due by itself is looked for from here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startSweeps } = await import("@/lib/platform/job/sweep");
  const { deliverMails } = await import("@/lib/platform/mail/delivery");
  const { countWords } = await import("@/lib/platform/search/words");
  const { takeDueArticleSteps } = await import("@/lib/campaign/article/commands/due");
  const { forgetVisitors } = await import("@/lib/campaign/readership/commands");
  const { remindDaily } = await import("@/lib/entry/deadline/commands/remind");
  const { carryOutHeld } = await import("@/lib/judging/bulk/commands");
  startSweeps([
    deliverMails,
    countWords,
    takeDueArticleSteps,
    forgetVisitors,
    remindDaily,
    carryOutHeld,
  ]);
}
