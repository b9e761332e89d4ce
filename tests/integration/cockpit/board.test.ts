import { describe, expect, it } from "vitest";
import { remindLate } from "@/lib/judging/cockpit/commands";
import { findBoard, findReminderLetter } from "@/lib/judging/cockpit/queries";
import { findReview, findUnitProgress } from "@/lib/judging/digest/queries";
import { db } from "@/lib/platform/db/client";
import { paperToDocx } from "@/lib/platform/paper/docx";
import { givenOpenCovenant, sign } from "@/tests/factories/covenant";
import { givenReportYear, givenSentReport } from "@/tests/factories/progress";
import { NOW } from "@/tests/factories/registration";
import { wordsOfDocx } from "@/tests/support/office";
import { trail } from "@/tests/support/trail";

const APRIL = new Date("2021-04-12T02:00:00Z");

describe("the leader's board", () => {
  it("[K-18] holds every member against registration, pledge, reports and targets, late in words", async () => {
    const year = await givenReportYear();
    const covenant = await givenOpenCovenant(year);
    const [first] = year.heads;
    if (!first) throw new Error("a head");
    await sign(covenant, first);
    await db.milestone.create({
      data: {
        campaignId: year.campaign.id,
        code: "pledge",
        position: 2,
        name: "Ký giao ước",
        dueOn: new Date("2021-03-31"),
        confidence: "proposed",
      },
    });
    await givenSentReport(year, { code: "T01", value: "95" });
    const board = await findBoard(year.leader, year.bloc.code, null, APRIL);
    const row = (name: string) => board?.rows.find(({ unitName }) => unitName === name);
    expect(row("Cục Dẫn đầu")?.seat?.signedOn).toBe("2021-03-01");
    expect(row("Cục Thành viên")).toMatchObject({
      standing: "accepted",
      sentReports: 1,
      percent: 50,
      late: [
        { kind: "pledge", days: 12, dueOn: "2021-03-31" },
        { kind: "report", period: { code: "T02" }, days: 38 },
        { kind: "report", period: { code: "Q1" }, days: 2 },
      ],
    });
    expect(row("Cục Dẫn đầu")?.late.map(({ kind }) => kind)).toEqual([
      "report",
      "report",
      "report",
    ]);
  });

  it("[K-19] is read by the members without others' drafts, and by nobody from outside", async () => {
    const year = await givenReportYear();
    const board = (viewer: typeof year.staff) => findBoard(viewer, year.bloc.code, null, NOW);
    expect(await board(year.elsewhere)).toBeNull();
    expect((await board(year.officer))?.rows.every((row) => row.file === null)).toBe(true);
    expect((await board(year.deputy))?.mayRemind).toBe(false);
    expect((await board(year.leader))?.rows.every((row) => row.file)).toBe(true);
    await db.registration.updateMany({ data: { status: "draft" } });
    expect((await board(year.leader))?.rows.every((row) => row.standing === "not_sent")).toBe(true);
  });

  it("[K-20] reminds exactly who is late, once a day each, with a letter to sign", async () => {
    const year = await givenReportYear();
    await givenSentReport(year, { code: "T01" });
    const remind = { blocId: year.bloc.id, year: 2021 };
    expect(await remindLate(year.deputy, remind, NOW)).toMatchObject({
      error: { code: "forbidden" },
    });
    expect(await remindLate(year.elsewhere, remind, NOW)).toMatchObject({
      error: { code: "not_found" },
    });
    expect(await remindLate(year.leader, remind, NOW)).toEqual({
      ok: true,
      value: { reminded: 2 },
    });
    expect(await remindLate(year.leader, remind, NOW)).toMatchObject({
      error: { fields: { blocId: [/đã được nhắc/] } },
    });
    const mails = await db.outboxMail.findMany({ where: { subject: { contains: "đôn đốc" } } });
    expect(mails).toHaveLength(2);
    expect(mails[0]?.body).toContain("Báo cáo tháng 1/2021: chậm 24 ngày");
    const letter = await findReminderLetter(year.leader, year.bloc.code, "2021-03-01", NOW);
    if (!letter) throw new Error("a letter");
    const words = wordsOfDocx(await paperToDocx(letter));
    expect(words).toContain("Cục Phó");
    expect(words).not.toContain("Cục Thành viên");
    const tomorrow = new Date(NOW.getTime() + 24 * 3_600_000);
    expect(await remindLate(year.leader, remind, tomorrow)).toMatchObject({
      value: { reminded: 2 },
    });
  });

  it("[K-20] two presses at once remind each unit once", async () => {
    const year = await givenReportYear();
    const remind = { blocId: year.bloc.id, year: 2021 };
    await Promise.all([1, 2, 3].map(() => remindLate(year.leader, remind, NOW)));
    expect(await db.reminder.count()).toBe(3);
    expect(await db.outboxMail.count({ where: { subject: { contains: "Cục Phó" } } })).toBe(1);
    expect(await trail("bloc")).toEqual(["remind"]);
  });

  it("[K-21] draws each target over the periods, and puts sơ kết together from what was sent", async () => {
    const year = await givenReportYear();
    await givenSentReport(year, { code: "T01", value: "92" });
    await givenSentReport(year, { code: "T02", value: "96" });
    const ask = { code: year.bloc.code, year: 2021, unitId: year.member.id };
    const progress = await findUnitProgress(year.head, ask, NOW);
    expect(progress?.periods.map(({ name }) => name)).toEqual(["Tháng 1/2021", "Tháng 2/2021"]);
    expect([...(progress?.targets[0]?.values.values() ?? [])]).toEqual([92, 96]);
    expect(progress?.targets[0]).toMatchObject({ percent: 60, state: "on_track" });
    expect(await findUnitProgress(year.elsewhere, ask, NOW)).toBeNull();
    const review = await findReview(
      year.leader,
      { code: year.bloc.code, year: 2021, kind: "half" },
      NOW,
    );
    if (!review) throw new Error("a review");
    const words = wordsOfDocx(await paperToDocx(review.paper));
    expect(words).toContain("Sơ kết phong trào thi đua 6 tháng đầu năm 2021");
    expect(words).toContain("Cục Thành viên: Một cửa số.");
  });

  it("[M-04] a unit that left the bloc mid-year stays on the year's board, owing nothing after", async () => {
    const year = await givenReportYear();
    await db.blocMembership.updateMany({
      where: { unitId: year.member.id },
      data: { endsOn: new Date("2021-02-10") },
    });
    const board = await findBoard(year.leader, year.bloc.code, null, NOW);
    const row = board?.rows.find(({ unitId }) => unitId === year.member.id);
    expect(row).toMatchObject({ leftOn: "2021-02-10", late: [] });
    expect(row?.reports.map(({ period }) => period.code)).toEqual(["T01"]);
  });
});
