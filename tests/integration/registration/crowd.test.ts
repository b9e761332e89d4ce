import { describe, expect, it } from "vitest";
import { savePerson } from "@/lib/entry/registration/commands/lines";
import { moveRegistration } from "@/lib/entry/registration/commands/move";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { aPerson, givenDesk } from "@/tests/factories/desk";
import { NOW } from "@/tests/factories/registration";

const send = (viewer: Viewer, registrationId: string) =>
  moveRegistration(viewer, { registrationId, version: 1, event: "send", comment: "" }, NOW);

describe("many at once", () => {
  it("[R-17] one send among twenty-four writers: everything saved is in the snapshot, everything later is refused", async () => {
    const { file, officer } = await givenDesk();
    const write = (index: number) =>
      savePerson(officer, aPerson(file.id, { birthYear: 1960 + index }), NOW);
    const writes = Array.from({ length: 12 }, (_, index) => write(index));
    const sending = send(officer, file.id);
    const late = Array.from({ length: 12 }, (_, index) => write(20 + index));
    const results = await Promise.all([...writes, ...late]);
    expect(await sending).toMatchObject({ ok: true });

    const { snapshot } = await db.registrationEvent.findFirstOrThrow();
    const saved = results.filter((result) => result.ok).length;
    expect(snapshot).toMatchObject({ people: { length: saved + 1 } });
    for (const result of results.filter((one) => !one.ok))
      expect(result).toEqual({ ok: false, error: { code: "wrong_status" } });
  });

  it("a list of six hundred people is sent within one transaction", async () => {
    const { file, officer } = await givenDesk();
    await db.registrationLine.createMany({
      data: Array.from({ length: 600 }, (_, index) => ({
        registrationId: file.id,
        subject: "person" as const,
        fullName: `Người Thứ ${index}`,
        jobTitle: "Chuyên viên",
        emulationTitleCode: "LDTT",
      })),
    });
    expect(await send(officer, file.id)).toMatchObject({ ok: true });
    expect(await db.registrationLine.count({ where: { personId: null } })).toBe(0);
  });
});
