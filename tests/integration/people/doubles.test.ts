import { describe, expect, it } from "vitest";
import { lookUpFacts } from "@/lib/entry/people/commands/follow";
import { listDoubles } from "@/lib/entry/people/queries";
import { findBench } from "@/lib/entry/verdict/queries";
import { db } from "@/lib/platform/db/client";
import { givenDesk } from "@/tests/factories/desk";
import { givenUnit } from "@/tests/factories/organisation";
import { givenRegistration, NOW } from "@/tests/factories/registration";

describe("the same person on two files", () => {
  it("[B-27] is shown to staff with the other unit, and to nobody else", async () => {
    const { file, officer, head, staff, stranger } = await givenDesk({ status: "accepted" });
    const { campaignId } = file;
    const other = await givenRegistration({
      campaignId,
      unitId: (await givenUnit()).id,
      status: "awaiting_ministry",
    });
    await givenRegistration({ campaignId, unitId: (await givenUnit()).id, status: "draft" });
    expect(await listDoubles(staff, file.id)).toMatchObject([
      { fullName: "Trần Thị Ví Dụ", otherId: other.id, sameHonour: true },
    ]);
    for (const viewer of [officer, head, stranger])
      expect(await listDoubles(viewer, file.id)).toEqual([]);
    await db.registrationLine.updateMany({
      where: { registrationId: other.id },
      data: { birthYear: 1986 },
    });
    expect(await listDoubles(staff, file.id)).toEqual([]);
  });
});

describe("the bench of a file", () => {
  it("[B-25] holds its rows and rules for its officer and head, and nothing for who may not read the facts", async () => {
    const { file, officer, head, department, stranger } = await givenDesk();
    for (const viewer of [officer, head])
      expect(await findBench(viewer, file.id, NOW)).toMatchObject({
        code: "R2017",
        headcount: 40,
        day: "2021-03-01",
        rows: [{ id: file.lines[0]?.id, honour: "BKB" }],
      });
    for (const viewer of [department, stranger]) {
      expect(await findBench(viewer, file.id, NOW)).toBeNull();
      const ids = file.lines.map(({ id }) => id);
      expect(await lookUpFacts(viewer, { registrationId: file.id, ids }, NOW)).toEqual({
        ok: false,
        error: { code: "not_found" },
      });
    }
  });
});
