import type { AddressInfo } from "node:net";
import ICAL from "ical.js";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/lich/[token]/route";
import { openFeed, revokeFeed } from "@/lib/entry/deadline/commands/feed";
import { remindOfDeadlines } from "@/lib/entry/deadline/commands/remind";
import { listOwnDuties } from "@/lib/entry/deadline/queries";
import { isOpen } from "@/lib/entry/deadline/rules";
import { findBoard } from "@/lib/judging/cockpit/queries";
import { db } from "@/lib/platform/db/client";
import { deliverDue } from "@/lib/platform/mail/outbox";
import { smtpSender } from "@/lib/platform/mail/smtp";
import { givenReportYear, givenSentReport } from "@/tests/factories/progress";
import { trail } from "@/tests/support/trail";

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
    expect(mail?.subject).toBe("Sắp đến hạn: Gửi báo cáo tháng 2/2021 của Cục Dẫn đầu");
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
    const now = at("2021-03-01");
    const open = (await listOwnDuties(year.officer, now)).filter((duty) =>
      isOpen(duty, "2021-03-01"),
    );
    expect(open.map(({ title }) => title)).toEqual([
      "Gửi báo cáo tháng 1/2021 của Cục Thành viên",
      "Gửi báo cáo tháng 2/2021 của Cục Thành viên",
    ]);
    expect(await listOwnDuties(year.staff, at("2021-03-01"))).toEqual([]);
    await db.blocMembership.updateMany({
      where: { unitId: year.member.id },
      data: { endsOn: new Date("2021-02-28") },
    });
    expect(await listOwnDuties(year.officer, at("2021-03-01"))).toEqual([]);
  });
});

describe("what is still to come", () => {
  const SOMEDAY = "mid_year_review";
  const milestone = (campaignId: string, code: string, dueOn: string) =>
    db.milestone.create({
      data: {
        campaignId,
        code,
        position: 9,
        name: "Sơ kết 6 tháng",
        dueOn: new Date(dueOn),
        confidence: "proposed",
      },
    });

  it("[M-30] a period that is not open and a milestone are told at their marks, once the half-year is sent no more", async () => {
    const year = await given();
    await milestone(year.campaign.id, SOMEDAY, "2021-07-15");
    const email = await emailOf(year.head.accountId);
    // 15 working days before Thursday 15/07/2021: Thursday 24/06. The half-year's form opens later.
    await remindOfDeadlines(at("2021-06-24"));
    const [first] = await mails(email);
    expect(first?.body).toContain("Sơ kết 6 tháng – hạn thứ Năm, ngày 15/07/2021");
    const half = await db.reportPeriod.findFirstOrThrow({ where: { kind: "half" } });
    expect(first?.body).toContain(`báo cáo ${half.name} của Cục Thành viên`);
    await givenSentReport(year, { code: half.code, now: at("2021-07-05") });
    await db.outboxMail.deleteMany();
    await remindOfDeadlines(at("2021-07-06"));
    expect((await mails(email)).some(({ body }) => body.includes("Sơ kết 6 tháng"))).toBe(false);
    const others = await mails(await emailOf(year.heads[0]?.viewer.accountId ?? ""));
    expect(others.some(({ body }) => body.includes("Sơ kết 6 tháng"))).toBe(true);
  });

  it("[M-30] who joined a bloc mid-year is not asked for what fell due before", async () => {
    const year = await given();
    await db.blocMembership.updateMany({
      where: { unitId: year.member.id },
      data: { startsOn: new Date("2021-02-20") },
    });
    const [first] = await listOwnDuties(year.officer, at("2021-03-01"));
    expect(first?.title).toBe("Gửi báo cáo tháng 2/2021 của Cục Thành viên");
    const board = await findBoard(year.leader, year.bloc.code, null, at("2021-03-01"));
    const row = board?.rows.find(({ unitId }) => unitId === year.member.id);
    expect(row?.reports.map(({ period }) => period.code)).toEqual(["T02"]);
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
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
    const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    const february = events.find(({ summary }) => summary.includes("tháng 2/2021"));
    expect(february?.startDate.isDate).toBe(true);
    expect(february?.startDate.toString()).toBe("2021-03-05");
    expect(february?.endDate.toString()).toBe("2021-03-06");
    // The year's other periods and the campaign's dated milestones are there from the start.
    expect(events.map(({ summary }) => summary)).toEqual(
      expect.arrayContaining(["Gửi báo cáo cả năm 2021 của Cục Thành viên", "Đăng ký thi đua"]),
    );
    const stored = await db.calendarFeed.findFirstOrThrow();
    expect(opened.value.address).not.toContain(stored.digest);
    const again = await openFeed(year.officer, {}, at("2021-03-01"));
    if (!again.ok) throw new Error("opened");
    expect((await read(opened.value.address)).status).toBe(404);
    expect((await read(again.value.address)).status).toBe(200);
    expect((await revokeFeed(year.officer, {}, at("2021-03-01"))).ok).toBe(true);
    expect((await read(again.value.address)).status).toBe(404);
    expect(await trail("calendar")).toEqual(["open_feed", "open_feed", "revoke_feed"]);
  });
});
