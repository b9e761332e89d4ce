import { describe, expect, it } from "vitest";
import { beat } from "@/lib/entry/presence/commands";
import { db } from "@/lib/platform/db/client";
import { givenDesk } from "@/tests/factories/desk";

describe("who is here", () => {
  it("[B-30] is told to the others of the unit, with where, until they are not heard of any more", async () => {
    const { file, officer, department, stranger, staff } = await givenDesk();
    const registrationId = file.id;
    expect(await beat(officer, { registrationId, section: "people" })).toEqual({
      ok: true,
      value: [],
    });
    expect(await beat(department, { registrationId, section: null })).toMatchObject({
      ok: true,
      value: [{ section: "people" }],
    });
    expect(await beat(officer, { registrationId, section: "facts" })).toMatchObject({
      ok: true,
      value: [{ section: null }],
    });
    for (const viewer of [stranger, staff])
      expect(await beat(viewer, { registrationId, section: null })).toEqual({
        ok: false,
        error: { code: "not_found" },
      });
    await db.presence.updateMany({ data: { seenAt: new Date("2020-01-01") } });
    expect(await beat(officer, { registrationId, section: null })).toEqual({ ok: true, value: [] });
    expect(await db.presence.count()).toBe(2);
  });
});
