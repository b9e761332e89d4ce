import { describe, expect, it } from "vitest";
import { moveReport } from "@/lib/entry/progress/commands/move";
import { movePeriod } from "@/lib/entry/progress/commands/periods";
import { attachEvidence, saveReport } from "@/lib/entry/progress/commands/write";
import { canSee } from "@/lib/entry/progress/policy";
import { findReport, listOwnReports } from "@/lib/entry/progress/queries";
import { ROLES, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { aReport, givenReportYear, givenSentReport, periodOf } from "@/tests/factories/progress";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

const refused = (code: string) => ({ ok: false, error: { code } });

/** January's report of the member, begun by its officer. */
async function givenBegun() {
  const year = await givenReportYear();
  const saved = await saveReport(year.officer, await aReport(year), NOW);
  if (!saved.ok) throw new Error("not saved");
  const reportId = saved.value.id;
  const move = (viewer: Viewer, event: "hand_in" | "recall" | "approve", version = 1) =>
    moveReport(viewer, { reportId, version, event, comment: "" }, NOW);
  return { year, reportId, move };
}

describe("two at one report", () => {
  it("[K-33] who begin it at once make one; the other is told", async () => {
    const year = await givenReportYear();
    const report = await aReport(year);
    const answers = await Promise.all([1, 2].map(() => saveReport(year.officer, report, NOW)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual(refused("conflict"));
    expect(await db.progressReport.count()).toBe(1);
    expect(await trail("report")).toEqual(["save"]);
  });

  it("[K-33] who save it at once: the first one's words stand, the other is told", async () => {
    const { year } = await givenBegun();
    const report = await aReport(year, { version: 1 });
    const say = (results: string) => saveReport(year.officer, { ...report, results }, NOW);
    const answers = await Promise.all([say("Của người thứ nhất"), say("Của người thứ hai")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual(refused("conflict"));
    expect(await db.progressReport.findFirstOrThrow()).toMatchObject({
      results: answers[0]?.ok ? "Của người thứ nhất" : "Của người thứ hai",
      version: 2,
    });
  });

  it("[K-33] who approve it and take it back at once: one step is taken, with one trace", async () => {
    const { year, reportId, move } = await givenBegun();
    await move(year.officer, "hand_in");
    const answers = await Promise.all([
      move(year.head, "approve", 2),
      move(year.officer, "recall", 2),
      move(year.head, "approve", 2),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers.filter(({ ok }) => !ok))
      expect(["conflict", "wrong_status"]).toContain(answer.ok ? "" : answer.error.code);
    const { status } = await db.progressReport.findUniqueOrThrow({ where: { id: reportId } });
    const events = await db.progressEvent.findMany({ orderBy: { sequence: "asc" } });
    expect(events.map(({ kind }) => kind)).toHaveLength(2);
    expect(events.at(-1)?.toStatus).toBe(status);
    expect(await trail("report")).toEqual(["save", "hand_in", events.at(-1)?.kind]);
  });

  it("[K-33] of the staff who move a period's days at once: the second is told", async () => {
    const year = await givenReportYear();
    const { id } = await periodOf("T02");
    const move = (dueOn: string) =>
      movePeriod(year.staff, { periodId: id, version: 1, opensOn: "2021-02-20", dueOn }, NOW);
    const answers = await Promise.all([move("2021-03-08"), move("2021-03-09")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toEqual(refused("conflict"));
  });
});

describe("a report is refused", () => {
  it("[K-33] to the head with neither words nor figures, beside its results", async () => {
    const year = await givenReportYear();
    const nothing = await aReport(year, { value: "" });
    const saved = await saveReport(
      year.officer,
      {
        ...nothing,
        results: "",
        figures: nothing.figures.map((one) => ({ ...one, value: null })),
      },
      NOW,
    );
    const move = {
      reportId: saved.ok ? saved.value.id : "",
      version: 1,
      event: "hand_in",
      comment: "",
    } as const;
    expect(await moveReport(year.officer, move, NOW)).toEqual({
      ok: false,
      error: {
        code: "invalid",
        fields: { results: ["Nhập kết quả thực hiện hoặc số liệu ít nhất một chỉ tiêu."] },
      },
    });
  });

  it("[K-17] a scan once it was handed in, and one for a figure that it does not have", async () => {
    const { year, reportId, move } = await givenBegun();
    const scan = () => new File([Buffer.from("%PDF-1.4\n%âãÏÓ\n1 0 obj\n")], "minh-chung.pdf");
    const lineId = year.targets.get(year.member.id) ?? "";
    expect(
      await attachEvidence(year.officer, { reportId, lineId: year.bloc.id }, scan(), NOW),
    ).toMatchObject({ error: { code: "invalid", fields: { file: [expect.any(String)] } } });
    await move(year.officer, "hand_in");
    expect(await attachEvidence(year.officer, { reportId, lineId }, scan(), NOW)).toEqual(
      refused("wrong_status"),
    );
    expect(await db.file.count()).toBe(0);
  });
});

it("[K-16] the list and the lens agree for every role", async () => {
  const year = await givenReportYear();
  await givenSentReport(year, { code: "T01" });
  await saveReport(year.officer, await aReport(year, { code: "T02" }), NOW);
  const all = await db.progressReport.findMany({ include: { period: { select: { code: true } } } });
  const viewers = [year.officer, year.head, year.leader, year.deputy, year.elsewhere, year.staff];
  for (const role of ROLES) {
    const ofMinistry = role === "ministry_staff" || role === "administrator";
    viewers.push(await givenViewer(role, ofMinistry ? null : year.member.id));
  }
  for (const viewer of viewers) {
    for (const report of all) {
      const ask = { year: 2021, code: report.period.code, unitId: report.unitId };
      expect((await findReport(viewer, ask, NOW)) !== null).toBe(canSee(viewer, report));
    }
    // The list is of the units one reports for, and of no others.
    const units = (await listOwnReports(viewer, 2021, NOW))?.units.map(({ id }) => id) ?? [];
    expect(units.includes(year.member.id)).toBe(
      viewer.grants.some(
        ({ role, unitId }) =>
          unitId === year.member.id && (role === "unit_officer" || role === "unit_head"),
      ),
    );
  }
});
