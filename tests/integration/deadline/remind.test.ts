import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/lich/[token]/route";
import { openFeed, revokeFeed } from "@/lib/entry/deadline/commands/feed";
import { remindOfDeadlines } from "@/lib/entry/deadline/commands/remind";
import { listOwnDuties } from "@/lib/entry/deadline/queries";
import { db } from "@/lib/platform/db/client";
import { deliverDue } from "@/lib/platform/mail/outbox";
import { smtpSender } from "@/lib/platform/mail/smtp";
import { givenReportYear, givenSentReport } from "@/tests/factories/progress";

const at = (day: string, time = "08:00") => new Date(`${day}T${time}:00+07:00`);

async function given() {
  const year = await givenReportYear();
  await db.outboxMail.deleteMany();
  await db.notice.deleteMany();
  return year;
}

const mails = (email?: string) =>
  db.outboxMail.findMany({
    where: email === undefined ? {} : { recipient: email },
    orderBy: { createdAt: "asc" },
  });
const emailOf = async (accountId: string) =>
  (await db.account.findUniqueOrThrow({ where: { id: accountId } })).email;

describe("reminders", () => {
  it("[M-10] go in the morning, to those who have not sent, one digest a person a day", async () => {
    const year = await given();
    await givenSentReport(year, { code: "T02", now: at("2021-03-01") });
    await db.outboxMail.deleteMany();
    expect(await remindOfDeadlines(at("2021-03-04", "06:59"))).toBe(0);
    const told = await remindOfDeadlines(at("2021-03-04", "07:00"));
    // Three heads with an account of their own, less those of the member that has sent.
    expect(told).toBe(2);
    expect(await mails(await emailOf(year.officer.accountId))).toEqual([]);
    const [mail] = await mails();
    expect(mail?.subject).toBe("Sắp đến hạn: Gửi báo cáo Tháng 2/2021 của Cục Dẫn đầu");
    expect(mail?.body).toContain("hạn thứ Sáu, ngày 05/03/2021");
    expect(await remindOfDeadlines(at("2021-03-04", "15:00"))).toBe(0);
    expect(await remindOfDeadlines(at("2021-03-05"))).toBe(2);
    expect(await remindOfDeadlines(at("2021-03-06"))).toBe(0);
    expect(await db.notice.count({ where: { href: "/lam-viec/lich" } })).toBe(4);
  });

  it("[M-11] a clock that jumps, and two servers at once, tell nobody twice", async () => {
    await given();
    const first = await Promise.allSettled([
      remindOfDeadlines(at("2021-03-04")),
      remindOfDeadlines(at("2021-03-04")),
    ]);
    expect(first.some(({ status }) => status === "fulfilled")).toBe(true);
    const count = await db.outboxMail.count();
    const people = new Set((await mails()).map(({ recipient }) => recipient));
    expect(count).toBe(people.size);
    // Back three days, then forward again.
    await remindOfDeadlines(at("2021-03-01"));
    const after = await db.outboxMail.count();
    await remindOfDeadlines(at("2021-03-01"));
    await remindOfDeadlines(at("2021-03-04", "10:00"));
    expect(await db.outboxMail.count()).toBe(after);
  });

  it("[M-12] a mail server that is down for a day gets every mail once, by real SMTP", async () => {
    const year = await given();
    await remindOfDeadlines(at("2021-03-04"));
    const waiting = await db.outboxMail.count();
    expect(waiting).toBeGreaterThan(0);
    const down = () => Promise.reject(new Error("ECONNREFUSED"));
    const start = at("2021-03-04", "08:00").getTime();
    for (let minutes = 0; minutes <= 24 * 60; minutes += 15)
      await deliverDue(down, new Date(start + minutes * 60_000));

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
      const send = smtpSender(`smtp://127.0.0.1:${port}`, "Cổng <cong@thu.example>");
      for (let hours = 24; hours <= 30; hours++)
        await deliverDue(send, new Date(start + hours * 3_600_000));
    } finally {
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
    expect(received).toHaveLength(waiting);
    expect(received[0]?.text).toContain("Cục");
    expect(year.units).toHaveLength(3);
  });

  it("[M-13] asks each for the own unit's work only", async () => {
    const year = await given();
    const duties = await listOwnDuties(year.officer, at("2021-03-01"));
    expect(duties.map(({ title }) => title)).toEqual([
      "Gửi báo cáo Tháng 2/2021 của Cục Thành viên",
    ]);
    expect(await listOwnDuties(year.staff, at("2021-03-01"))).toEqual([]);
    await db.blocMembership.updateMany({
      where: { unitId: year.member.id },
      data: { endsOn: new Date("2021-02-28") },
    });
    expect(await listOwnDuties(year.officer, at("2021-03-01"))).toEqual([]);
  });
});

describe("the calendar feed", () => {
  const read = async (address: string) => {
    const token = new URL(address).pathname.split("/").at(-1) ?? "";
    return GET(new Request(address), { params: Promise.resolve({ token }) });
  };

  it("[M-14] is read at a secret address, renewed and revoked by its owner", async () => {
    const year = await given();
    const opened = await openFeed(year.officer, {}, at("2021-03-01"));
    if (!opened.ok) throw new Error("opened");
    const answer = await read(opened.value.address);
    expect(answer.headers.get("Content-Type")).toContain("text/calendar");
    expect(await answer.text()).toContain("BEGIN:VCALENDAR");
    const stored = await db.calendarFeed.findFirstOrThrow();
    expect(opened.value.address).not.toContain(stored.digest);
    const again = await openFeed(year.officer, {}, at("2021-03-01"));
    if (!again.ok) throw new Error("opened");
    expect((await read(opened.value.address)).status).toBe(404);
    expect((await read(again.value.address)).status).toBe(200);
    expect((await revokeFeed(year.officer, {}, at("2021-03-01"))).ok).toBe(true);
    expect((await read(again.value.address)).status).toBe(404);
  });
});
