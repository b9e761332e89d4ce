/** What stands in the box once a ready reason is put into it: what was typed stays, and nothing is said twice. */
export function withReason(typed: string, reason: string): string {
  const before = typed.trimEnd();
  if (before === "") return reason;
  return before.includes(reason) ? before : `${before}\n${reason}`;
}
