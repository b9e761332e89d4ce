import { describe, expect, it } from "vitest";
import { moveReport } from "@/lib/entry/progress/commands/move";
import { layDownPeriods, movePeriod } from "@/lib/entry/progress/commands/periods";
import { attachEvidence, saveReport } from "@/lib/entry/progress/commands/write";
import {
  findEvidence,
  findReport,
  listOwnReports,
  listPeriods,
} from "@/lib/entry/progress/queries";
import { db } from "@/lib/platform/db/client";
import { aReport, givenReportYear, givenSentReport, periodOf } from "@/tests/factories/progress";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

const refused = (code: string) => ({ ok: false, error: { code } });
const versionOf = async (id: string) =>
  (await db.progressReport.findUniqueOrThrow({ where: { id } })).version;

describe("the year's report periods", () => {
  it("[K-13] are laid down by the staff, once, and their days moved", async () => {
    const year = await givenReportYear();
    const periods = await listPeriods(year.campaign.id);
    expect(periods.map(({ code }) => code)).toEqual(
      "T01 T02 Q1 T04 T05 H1 T07 T08 Q3 T10 T11 N".split(" "),
    );
    expect(await layDownPeriods(year.staff, { year: 2021 }, NOW)).toMatchObject({
      value: { added: 0 },
    });
    expect(await layDownPeriods(year.leader, { year: 2021 }, NOW)).toEqual(refused("forbidden"));
    const { id } = await periodOf("T02");
    const move = { periodId: id, version: 1, opensOn: "2021-02-20", dueOn: "2021-03-08" };
    expect(await movePeriod(year.leader, move, NOW)).toEqual(refused("forbidden"));
    expect((await movePeriod(year.staff, move, NOW)).ok).toBe(true);
    expect(await movePeriod(year.staff, move, NOW)).toEqual(refused("conflict"));
    expect(await trail("report_period")).toEqual(["lay_down", "lay_down", "move"]);
  });
});

describe("a unit's report", () => {
  it("[K-14] opens by the calendar, filled with the targets and what they had come to before", async () => {
    const year = await givenReportYear();
    await givenSentReport(year, { code: "T01", value: "93" });
    const ask = { year: 2021, code: "T02", unitId: year.member.id };
    const before = new Date("2021-02-20T02:00:00Z");
    expect(await findReport(year.officer, ask, before)).toBeNull();
    expect(await saveReport(year.officer, await aReport(year, { code: "T02" }), before)).toEqual({
      ok: false,
      error: { code: "window_not_open", opensOn: "2021-02-23" },
    });
    const open = await findReport(year.officer, ask, NOW);
    expect(open).toMatchObject({
      version: 0,
      writes: true,
      standing: { kind: "open", late: 0 },
      lines: [
        {
          indicator: "Văn bản trình đúng hạn",
          target: 100,
          last: { value: 93, name: "Tháng 1/2021" },
        },
      ],
    });
  });

  it("[K-15] is written by the officer, sent by the head, and late in words of days", async () => {
    const year = await givenReportYear();
    const report = await aReport(year);
    expect(await saveReport(year.head, report, NOW)).toEqual(refused("forbidden"));
    const saved = await saveReport(year.officer, report, NOW);
    if (!saved.ok) throw new Error("saved");
    const reportId = saved.value.id;
    expect(await saveReport(year.officer, report, NOW)).toEqual(refused("conflict"));
    const move = (event: "hand_in" | "approve" | "head_return", comment = "") =>
      versionOf(reportId).then((version) => ({ reportId, version, event, comment }));

    expect(await moveReport(year.head, await move("approve"), NOW)).toEqual(
      refused("wrong_status"),
    );
    expect(await moveReport(year.head, await move("hand_in"), NOW)).toEqual(refused("forbidden"));
    expect(await moveReport(year.elsewhere, await move("hand_in"), NOW)).toEqual(
      refused("not_found"),
    );
    expect((await moveReport(year.officer, await move("hand_in"), NOW)).ok).toBe(true);
    expect((await moveReport(year.head, await move("head_return", "Thiếu"), NOW)).ok).toBe(true);
    expect((await moveReport(year.officer, await move("hand_in"), NOW)).ok).toBe(true);
    expect(await moveReport(year.officer, await move("approve"), NOW)).toEqual(
      refused("forbidden"),
    );
    expect((await moveReport(year.head, await move("approve"), NOW)).ok).toBe(true);

    // January's was due on 5 February; it was sent on 1 March.
    const own = await listOwnReports(year.officer, null, NOW);
    expect(own?.units[0]?.rows[0]).toMatchObject({
      status: "sent",
      standing: { kind: "sent", late: 24 },
    });
    expect(await saveReport(year.officer, { ...report, version: 5 }, NOW)).toEqual(
      refused("wrong_status"),
    );
    const events = await db.progressEvent.findMany({ orderBy: { sequence: "asc" } });
    expect(events.map(({ kind }) => kind)).toEqual([
      "hand_in",
      "head_return",
      "hand_in",
      "approve",
    ]);
    await expect(db.progressEvent.updateMany({ data: { comment: "" } })).rejects.toThrow(
      /append-only/,
    );
    expect(await trail("report")).toEqual(["save", "hand_in", "head_return", "hand_in", "approve"]);
  });

  it("[K-16] is read by the bloc and the staff once sent, and returned by the leader with a reason", async () => {
    const year = await givenReportYear();
    const ask = { year: 2021, code: "T01", unitId: year.member.id };
    await saveReport(year.officer, await aReport(year), NOW);
    for (const viewer of [year.leader, year.staff, year.elsewhere])
      expect(await findReport(viewer, ask, NOW)).toBeNull();
    await db.progressReport.deleteMany();
    const reportId = await givenSentReport(year);
    expect((await findReport(year.leader, ask, NOW))?.steps).toEqual(["bloc_return"]);
    expect(await findReport(year.staff, ask, NOW)).not.toBeNull();
    expect(await findReport(year.elsewhere, ask, NOW)).toBeNull();
    const back = { reportId, version: await versionOf(reportId), event: "bloc_return" as const };
    expect(await moveReport(year.deputy, { ...back, comment: "Bổ sung" }, NOW)).toEqual(
      refused("forbidden"),
    );
    expect((await moveReport(year.leader, { ...back, comment: "Bổ sung" }, NOW)).ok).toBe(true);
    expect((await findReport(year.officer, ask, NOW))?.writes).toBe(true);
    expect(await trail("report")).toEqual(["save", "save", "hand_in", "approve", "bloc_return"]);
  });

  it("[K-17] keeps a scan as evidence, for those who read the report", async () => {
    const year = await givenReportYear();
    const saved = await saveReport(year.officer, await aReport(year), NOW);
    if (!saved.ok) throw new Error("saved");
    const evidence = { reportId: saved.value.id, lineId: year.targets.get(year.member.id) ?? "" };
    const scan = new File([Buffer.from("%PDF-1.4\n%âãÏÓ\n1 0 obj\n")], "minh-chung.pdf");
    expect(await attachEvidence(year.leader, evidence, scan, NOW)).toEqual(refused("not_found"));
    const text = new File(["chỉ là chữ"], "minh-chung.pdf");
    expect(await attachEvidence(year.officer, evidence, text, NOW)).toMatchObject({
      error: { code: "invalid" },
    });
    expect((await attachEvidence(year.officer, evidence, scan, NOW)).ok).toBe(true);
    const { fileId } = await db.progressFigure.findFirstOrThrow();
    expect((await findEvidence(year.head, fileId ?? ""))?.name).toBe("minh-chung.pdf");
    expect(await findEvidence(year.leader, fileId ?? "")).toBeNull();
    expect(await trail("report")).toEqual(["save", "attach"]);
  });
});
