import "server-only";
import { env } from "@/lib/platform/env";
import type { Sweep } from "@/lib/platform/job/sweep";
import { deliverDue } from "./outbox";
import { smtpSender } from "./smtp";

/**
 * Delivers the mails that are due. Without SMTP_URL nothing is sent: mails wait in the outbox, where an administrator
 * sees them.
 */
export const deliverMails: Sweep = {
  name: "deliver-mails",
  everySeconds: 15,
  run: async (now) => {
    const url = env("SMTP_URL");
    return url ? deliverDue(smtpSender(url, env("MAIL_FROM")), now) : 0;
  },
};
