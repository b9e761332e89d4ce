import { describe, expect, it } from "vitest";
import { handInPart } from "@/lib/entry/registration/commands/hand-in-part";
import { removeLine, saveCollective, savePerson } from "@/lib/entry/registration/commands/lines";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { aCollective, aPerson, givenDesk } from "@/tests/factories/desk";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

type Desk = Awaited<ReturnType<typeof givenDesk>>;

const hand = (
  viewer: Viewer,
  { file, first }: Desk,
  handedIn: boolean,
  over: { version?: number; departmentId?: string } = {},
) =>
  handInPart(
    viewer,
    { registrationId: file.id, departmentId: first.id, version: 1, handedIn, ...over },
    NOW,
  );

const noticesOf = async (viewer: Viewer) =>
  (await db.notice.findMany({ where: { accountId: viewer.accountId } })).map((one) => one.title);

describe("a department's part", () => {
  it("[R-18] is handed in by the department, and the unit's officer is told", async () => {
    const desk = await givenDesk();
    expect(await hand(desk.department, desk, true)).toEqual({ ok: true, value: { version: 2 } });
    expect(
      await db.registrationPart.findFirstOrThrow({ where: { departmentId: desk.first.id } }),
    ).toMatchObject({ handedInAt: NOW, handedInById: desk.department.accountId, version: 2 });
    expect(await noticesOf(desk.officer)).toEqual([
      `${desk.first.name} đã nộp phần của mình trong hồ sơ đăng ký thi đua`,
    ]);
    expect(await db.auditEntry.findMany()).toMatchObject([
      { action: "registration.hand_in_part", subjectId: desk.file.id },
    ]);
  });

  it("[R-19] is closed to the department once handed in, and open to the unit's officer", async () => {
    const desk = await givenDesk();
    const { file, first, department, officer } = desk;
    const before = await savePerson(department, aPerson(file.id, { departmentId: first.id }), NOW);
    await hand(department, desk, true);

    const closed = { ok: false, error: { code: "wrong_status" } };
    const more = aPerson(file.id, { departmentId: first.id, birthYear: 1991 });
    expect(await savePerson(department, more, NOW)).toEqual(closed);
    expect(
      await saveCollective(
        department,
        aCollective(file.id, first.id, { departmentId: first.id }),
        NOW,
      ),
    ).toEqual(closed);
    expect(
      await removeLine(
        department,
        { registrationId: file.id, id: before.ok ? before.value.id : "" },
        NOW,
      ),
    ).toEqual(closed);
    expect(await savePerson(officer, more, NOW)).toMatchObject({ ok: true });
  });

  it("[R-20] is given back by the unit's officer, and the department is told and may write again", async () => {
    const desk = await givenDesk();
    const { file, first, department, officer } = desk;
    await hand(department, desk, true);
    expect(await hand(officer, desk, false, { version: 2 })).toEqual({
      ok: true,
      value: { version: 3 },
    });
    expect(await noticesOf(department)).toEqual([
      `Cán bộ đầu mối trả lại phần của ${first.name} trong hồ sơ đăng ký thi đua để bổ sung`,
    ]);
    expect(
      await savePerson(department, aPerson(file.id, { departmentId: first.id }), NOW),
    ).toMatchObject({ ok: true });
    expect(
      await db.registrationPart.findFirstOrThrow({ where: { departmentId: first.id } }),
    ).toMatchObject({ handedInAt: null, handedInById: null });
    expect(await trail("registration")).toEqual(["hand_in_part", "reopen_part", "save_line"]);
  });

  it("is handed in by the unit's officer for a department that is away", async () => {
    const desk = await givenDesk();
    expect(await hand(desk.officer, desk, true)).toMatchObject({ ok: true });
  });

  it("is refused to everybody else, and to who comes late", async () => {
    const desk = await givenDesk();
    const { department, officer, head, stranger, staff, second, unit } = desk;
    const codes = [];
    for (const attempt of [
      hand(department, desk, false),
      hand(department, desk, true, { departmentId: second.id }),
      hand(head, desk, true),
      hand(stranger, desk, true),
      hand(staff, desk, true),
      hand(officer, desk, true, { departmentId: unit.id }),
      hand(officer, desk, true, { version: 7 }),
    ]) {
      const result = await attempt;
      codes.push(result.ok ? "ok" : result.error.code);
    }
    expect(codes).toEqual([
      "forbidden",
      "forbidden",
      "forbidden",
      "not_found",
      "not_found",
      "not_found",
      "conflict",
    ]);
  });

  it("goes to one of two who hand it in and give it back at once", async () => {
    const desk = await givenDesk();
    const results = await Promise.all([
      hand(desk.department, desk, true),
      hand(desk.officer, desk, true),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results).toContainEqual({ ok: false, error: { code: "conflict" } });
  });

  it("rests while the file is on its way", async () => {
    const desk = await givenDesk({ status: "awaiting_head" });
    expect(await hand(desk.department, desk, true)).toEqual({
      ok: false,
      error: { code: "wrong_status" },
    });
  });

  it("never takes in a row that arrives after it was handed in", async () => {
    const desk = await givenDesk();
    const { file, first, department } = desk;
    const write = (birthYear: number) =>
      savePerson(department, aPerson(file.id, { departmentId: first.id, birthYear }), NOW);
    const [, handed] = await Promise.all([write(1980), hand(department, desk, true), write(1981)]);
    expect(handed).toMatchObject({ ok: true });
    expect(await write(1982)).toEqual({ ok: false, error: { code: "wrong_status" } });
  });
});
