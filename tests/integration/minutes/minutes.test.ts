import { describe, expect, it } from "vitest";
import { attachMinutesScan, saveMinutes } from "@/lib/entry/minutes/commands";
import { findMinutesScan } from "@/lib/entry/minutes/queries";
import { moveRegistration } from "@/lib/entry/registration/commands/move";
import { canSee, sightOf } from "@/lib/entry/registration/policy";
import { findRegistration, loadSubject } from "@/lib/entry/registration/queries";
import { findForReview } from "@/lib/judging/review/queries";
import { readQueue } from "@/lib/judging/review/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenDesk } from "@/tests/factories/desk";
import { aPdf, aProgram } from "@/tests/factories/files";
import { NOW } from "@/tests/factories/registration";
import { givenReview } from "@/tests/factories/review";

const meeting = (registrationId: string, over: Record<string, unknown> = {}) => ({
  registrationId,
  version: 0,
  metOn: "2021-02-20",
  totalMembers: 40,
  presentMembers: 38,
  chair: "Nguyễn Văn Mẫu",
  secretary: "Lê Thị Giả Định",
  votes: {},
  ...over,
});

const codeOf = (result: { ok: boolean; error?: { code: string } }) =>
  result.ok ? "ok" : result.error?.code;

const send = (viewer: Viewer, registrationId: string, version = 1) =>
  moveRegistration(viewer, { registrationId, version, event: "send", comment: "" }, NOW);

describe("the unit's meeting", () => {
  it("[X-10] is saved with its votes, frozen with the file, and read by the reviewer", async () => {
    const { officer, head, leader, member, fileOf } = await givenReview();
    const file = await fileOf(member.id, "draft");
    const lineId = file.lines[0]?.id ?? "";
    expect(await saveMinutes(officer, meeting(file.id, { votes: { [lineId]: 38 } }), NOW)).toEqual({
      ok: true,
      value: { version: 1 },
    });
    expect((await findRegistration(officer, file.id))?.dossier.minutes).toEqual({
      metOn: "2021-02-20",
      totalMembers: 40,
      presentMembers: 38,
      chair: "Nguyễn Văn Mẫu",
      secretary: "Lê Thị Giả Định",
      scan: null,
      votes: [{ lineId, agreed: 38 }],
    });
    expect((await send(officer, file.id)).ok).toBe(true);
    const event = await db.registrationEvent.findFirstOrThrow();
    expect(event.snapshot).toMatchObject({ minutes: { votes: [{ lineId, agreed: 38 }] } });
    await moveRegistration(
      head,
      { registrationId: file.id, version: 2, event: "approve", comment: "" },
      NOW,
    );
    const rows = (await findForReview(leader, file.id, readQueue({}), NOW))?.rows ?? [];
    expect(rows.filter((row) => row.section === "minutes").map((row) => row.value)).toEqual([
      "20/02/2021",
      "40",
      "38",
      "Nguyễn Văn Mẫu",
      "Lê Thị Giả Định",
      "",
      "38/40 phiếu đồng ý (95%)",
    ]);
    expect(await db.auditEntry.count({ where: { action: "minutes.save" } })).toBe(1);
  });

  it("[X-11] is demanded by CSTĐ toàn quốc, and only advised for a Bằng khen", async () => {
    const { file, officer } = await givenDesk();
    // Only the title's code counts here; the catalogue of the tests has few.
    await db.emulationTitle.update({ where: { code: "LDTT" }, data: { code: "CSTDTQ" } });
    await db.registrationLine.updateMany({
      data: { emulationTitleCode: "CSTDTQ", commendationFormCode: null },
    });
    const refused = await send(officer, file.id);
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: "invalid",
        fields: { "minutes.metOn": [expect.any(String)], "minutes.scan": [expect.any(String)] },
      },
    });
    await db.registrationLine.updateMany({
      data: { emulationTitleCode: null, commendationFormCode: "BKB" },
    });
    expect((await send(officer, file.id)).ok).toBe(true);
  });

  it("[X-12] still to come is refused, and so is a vote on a line of no such file", async () => {
    const { file, officer } = await givenDesk();
    expect(
      await saveMinutes(officer, meeting(file.id, { metOn: "2021-03-02" }), NOW),
    ).toMatchObject({ error: { code: "invalid", fields: { metOn: [expect.any(String)] } } });
    const votes = { [file.id]: 3 };
    expect(await saveMinutes(officer, meeting(file.id, { votes }), NOW)).toMatchObject({
      error: { code: "invalid", fields: { votes: [expect.any(String)] } },
    });
    expect(await db.unitMinutes.count()).toBe(0);
  });

  it("is the officer's to write, while the file is open, and from the version last seen", async () => {
    const { file, officer, head, department, stranger, staff } = await givenDesk();
    expect(codeOf(await saveMinutes(head, meeting(file.id), NOW))).toBe("forbidden");
    expect(codeOf(await saveMinutes(department, meeting(file.id), NOW))).toBe("forbidden");
    expect(codeOf(await saveMinutes(stranger, meeting(file.id), NOW))).toBe("not_found");
    expect(codeOf(await saveMinutes(staff, meeting(file.id), NOW))).toBe("not_found");
    const both = await Promise.all([
      saveMinutes(officer, meeting(file.id), NOW),
      saveMinutes(officer, meeting(file.id, { chair: "Người khác" }), NOW),
    ]);
    expect(both.map(codeOf).sort()).toEqual(["conflict", "ok"]);
    await send(officer, file.id);
    expect(codeOf(await saveMinutes(officer, meeting(file.id, { version: 1 }), NOW))).toBe(
      "wrong_status",
    );
  });
});

describe("the scan of the minutes", () => {
  it("[X-13] is judged by its bytes, and an earlier one that was sent can still be read", async () => {
    const { file, officer } = await givenDesk();
    expect(
      codeOf(await attachMinutesScan(officer, { registrationId: file.id, scan: aProgram() }, NOW)),
    ).toBe("invalid");
    for (const name of ["lan-1.pdf", "lan-2.pdf"]) {
      const scan = aPdf(name);
      expect((await attachMinutesScan(officer, { registrationId: file.id, scan }, NOW)).ok).toBe(
        true,
      );
    }
    const scans = await db.unitMinutesScan.findMany();
    expect(scans).toHaveLength(2);
    for (const { fileId } of scans)
      expect(await findMinutesScan(officer, fileId)).toMatchObject({ id: fileId });
    expect(await db.auditEntry.count({ where: { action: "minutes.attach_scan" } })).toBe(2);
  });

  it("[X-13] is read by those who see the whole file, and by nobody else", async () => {
    const { unit, first, file, officer, head, department, stranger, staff } = await givenDesk();
    await attachMinutesScan(officer, { registrationId: file.id, scan: aPdf() }, NOW);
    const { fileId } = await db.unitMinutesScan.findFirstOrThrow();
    const viewers = [
      officer,
      head,
      department,
      stranger,
      staff,
      await givenViewer("administrator"),
      await givenViewer("bloc_leader", unit.id),
      await givenViewer("department_officer", first.id),
    ];
    for (const status of ["draft", "awaiting_bloc", "accepted"] as const) {
      await db.registration.update({ where: { id: file.id }, data: { status } });
      const subject = await loadSubject(db, file.id);
      if (!subject) throw new Error("the file is gone");
      for (const viewer of viewers) {
        const whole = canSee(viewer, subject) && sightOf(viewer, subject)?.kind === "whole";
        expect((await findMinutesScan(viewer, fileId)) !== null).toBe(whole);
      }
    }
  });
});
