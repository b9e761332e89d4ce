import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { deliverDue, type Mail, queueMails } from "@/lib/platform/mail/outbox";
import { smtpSender } from "@/lib/platform/mail/smtp";

const NOW = new Date("2021-03-01T02:00:00Z");
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const MAIL: Mail = {
  recipient: "can.bo@thu.example",
  subject: "Hồ sơ được trả lại",
  body: "Kính gửi đồng chí",
};

const queue = (mails: readonly Mail[]) => db.$transaction((tx) => queueMails(tx, mails, NOW));

describe("the mail outbox", () => {
  it("[Q-20] delivers to a real SMTP server, in Vietnamese, once", async () => {
    const received: ParsedMail[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData: (stream, _session, done) =>
        void simpleParser(stream).then((mail) => {
          received.push(mail);
          done();
        }),
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.server.address() as AddressInfo;
    try {
      await queue([MAIL]);
      const send = smtpSender(`smtp://127.0.0.1:${port}`, "Cổng Thi đua <cong@thu.example>");
      expect(await deliverDue(send, NOW)).toBe(1);
      expect(await deliverDue(send, later(60))).toBe(0);
    } finally {
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
    expect(received.map((mail) => [mail.subject, mail.text?.trim()])).toEqual([
      ["Hồ sơ được trả lại", "Kính gửi đồng chí"],
    ]);
  });

  it("[Q-21] keeps a mail whose server is down, says why, and tries again later", async () => {
    await queue([MAIL]);
    const down = () => Promise.reject(new Error("máy chủ thư không trả lời"));
    const sent: Mail[] = [];
    const up = async (mail: Mail) => void sent.push(mail);

    expect(await deliverDue(down, NOW)).toBe(0);
    expect(await db.outboxMail.findFirstOrThrow()).toMatchObject({
      sentAt: null,
      attempts: 1,
      lastError: "máy chủ thư không trả lời",
    });
    expect(await deliverDue(up, later(1))).toBe(0);
    expect(await deliverDue(up, later(2))).toBe(1);
    expect(sent).toEqual([MAIL]);
  });

  it("gives each mail to one of two servers that deliver at once", async () => {
    await queue(Array.from({ length: 30 }, (_, index) => ({ ...MAIL, subject: `Thư ${index}` })));
    const sent: string[] = [];
    const send = async (mail: Mail) => void sent.push(mail.subject);
    await Promise.all([deliverDue(send, NOW), deliverDue(send, NOW)]);
    await deliverDue(send, NOW);
    expect(sent).toHaveLength(30);
    expect(new Set(sent).size).toBe(30);
  });

  it("leaves nothing behind when the write that caused it is undone", async () => {
    const undone = db.$transaction(async (tx) => {
      await queueMails(tx, [MAIL], NOW);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await db.outboxMail.count()).toBe(0);
  });
});
