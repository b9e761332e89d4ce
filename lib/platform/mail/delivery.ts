import "server-only";
import { realNow } from "@/lib/platform/clock/now";
import { env } from "@/lib/platform/env";
import { deliverDue } from "./outbox";
import { smtpSender } from "./smtp";

const EVERY = 15_000;

/**
 * Delivers every quarter of a minute while the process lives. Without SMTP_URL nothing is sent: mails wait in the
 * outbox, where an administrator sees them.
 */
export function startDelivering(): void {
  const url = env("SMTP_URL");
  if (!url) return;
  const send = smtpSender(url, env("MAIL_FROM"));
  let busy = false;
  setInterval(async () => {
    if (busy) return;
    busy = true;
    try {
      await deliverDue(send, realNow());
    } catch (thrown) {
      console.error(thrown);
    } finally {
      busy = false;
    }
  }, EVERY).unref();
}
