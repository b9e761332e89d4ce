import "server-only";
import { createTransport } from "nodemailer";
import type { Send } from "./outbox";

/** Sends through an SMTP server named by its address, e.g. smtps://user:secret@mail.example:465. */
export function smtpSender(url: string, from: string): Send {
  const transport = createTransport(url);
  return async ({ recipient, subject, body }) => {
    await transport.sendMail({ from, to: recipient, subject, text: body });
  };
}
