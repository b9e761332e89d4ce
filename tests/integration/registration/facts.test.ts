import { describe, expect, it } from "vitest";
import { markSeen, saveFacts } from "@/lib/entry/registration/commands/facts";
import { db } from "@/lib/platform/db/client";
import { givenDesk, someFacts } from "@/tests/factories/desk";
import { NOW } from "@/tests/factories/registration";

describe("the unit's facts", () => {
  it("[R-08] are saved as the officer types, and leave a trace", async () => {
    const { file, officer } = await givenDesk();
    expect(await saveFacts(officer, someFacts(file.id), NOW)).toEqual({
      ok: true,
      value: { version: 2 },
    });
    expect(await db.registration.findUniqueOrThrow({ where: { id: file.id } })).toMatchObject({
      headcount: 50,
      womenCount: 20,
      launchedOn: new Date("2021-02-20T00:00:00Z"),
      contactName: "Phạm Thị Mẫu",
      factsVersion: 2,
      version: 1,
      updatedAt: NOW,
    });
    expect(await db.auditEntry.findMany()).toMatchObject([
      { action: "registration.save_facts", subjectId: file.id, accountId: officer.accountId },
    ]);
  });

  it("[R-09] are not overwritten by who saw an older version", async () => {
    const { file, officer } = await givenDesk();
    const results = await Promise.all([
      saveFacts(officer, someFacts(file.id, { headcount: 60 }), NOW),
      saveFacts(officer, someFacts(file.id, { headcount: 70 }), NOW),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, error: { code: "conflict" } });
    expect(await db.auditEntry.count()).toBe(1);
  });

  it("belong to the officer of the unit alone", async () => {
    const { file, head, department, stranger, staff } = await givenDesk();
    const codes = [];
    for (const viewer of [head, department, stranger, staff]) {
      const result = await saveFacts(viewer, someFacts(file.id), NOW);
      codes.push(result.ok ? "ok" : result.error.code);
    }
    expect(codes).toEqual(["forbidden", "forbidden", "not_found", "not_found"]);
  });

  it("[R-10] are closed once the file is on its way", async () => {
    const { file, officer } = await givenDesk({ status: "awaiting_head" });
    expect(await saveFacts(officer, someFacts(file.id), NOW)).toEqual({
      ok: false,
      error: { code: "wrong_status" },
    });
  });

  it("remember once which sections were looked at", async () => {
    const { file, officer } = await givenDesk();
    const look = () => markSeen(officer, { registrationId: file.id, section: "collectives" }, NOW);
    await Promise.all([look(), look()]);
    expect(await db.registration.findUniqueOrThrow({ where: { id: file.id } })).toMatchObject({
      seenSections: ["collectives"],
    });
  });
});
