import { describe, expect, it } from "vitest";
import {
  addMember,
  endMember,
  removeMember,
  saveCouncil,
} from "@/lib/judging/council/commands/keep";
import { findCouncil, findSeatable, listCouncils } from "@/lib/judging/council/queries";
import type { CouncilInput } from "@/lib/judging/council/schema";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenCouncil, givenPerson, passAll } from "@/tests/factories/council";
import { must } from "@/tests/factories/decision";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
const beside = (field: string, words: RegExp) => ({
  ok: false,
  error: { code: "invalid", fields: { [field]: [expect.stringMatching(words)] } },
});
const entry = (over: Partial<CouncilInput> = {}): CouncilInput => ({
  id: null,
  version: 0,
  kind: "emulation",
  unitId: null,
  name: "Hội đồng Thử",
  documentNumber: "",
  documentOn: null,
  confidence: "proposed",
  ...over,
});

describe("a council", () => {
  it("[T-40] is the staff's to keep when it is the Ministry's, the head's when it is a unit's, and nobody else's", async () => {
    const { staff } = await givenCouncil();
    const unit = await givenUnit();
    const [head, officer] = [
      await givenViewer("unit_head", unit.id),
      await givenViewer("unit_officer", unit.id),
    ];
    expect(await saveCouncil(head, entry(), NOW)).toEqual(refused("forbidden"));
    expect(await saveCouncil(staff, entry({ unitId: unit.id }), NOW)).toEqual(refused("forbidden"));
    expect(await saveCouncil(officer, entry({ unitId: unit.id }), NOW)).toEqual(
      refused("forbidden"),
    );
    const { id } = must(await saveCouncil(head, entry({ unitId: unit.id }), NOW));
    const change = entry({ id, version: 1, unitId: unit.id, name: "Hội đồng của Cục" });
    expect(await saveCouncil(staff, change, NOW)).toEqual(refused("forbidden"));
    expect(await saveCouncil(officer, change, NOW)).toEqual(refused("not_found"));
    expect(await saveCouncil(head, change, NOW)).toMatchObject({ ok: true });
    expect(await saveCouncil(head, change, NOW)).toEqual(refused("conflict"));
    expect(await saveCouncil(head, { ...change, documentOn: "2021-03-02" }, NOW)).toEqual(
      beside("documentOn", /tương lai/),
    );
    expect(
      await db.auditEntry.findMany({
        where: { subjectId: id },
        orderBy: { id: "asc" },
        select: { action: true },
      }),
    ).toEqual([{ action: "council.create" }, { action: "council.edit" }]);
  });

  it("[T-40] the list and the lens agree for every role, and a seat shows the council while it is in force", async () => {
    const { councilId, staff, voters, secretary } = await givenCouncil();
    const past = await givenViewer("unit_head", (await givenUnit()).id);
    await db.councilMember.create({
      data: {
        councilId,
        accountId: past.accountId,
        role: "member",
        startsOn: new Date("2020-01-01"),
        endsOn: new Date("2020-12-31"),
      },
    });
    const viewers = [
      staff,
      secretary,
      ...voters,
      past,
      await givenViewer("administrator"),
      await givenViewer("unit_head", (await givenUnit()).id),
    ];
    for (const viewer of viewers) {
      const listed = (await listCouncils(viewer, NOW)).map((row) => row.id);
      expect(listed).toEqual((await findCouncil(viewer, councilId, NOW)) ? [councilId] : []);
    }
    expect(await findCouncil(past, councilId, NOW)).toBeNull();
    expect(await findCouncil(staff, "khong-phai-ma", NOW)).toBeNull();
    expect((await findCouncil(voters[0] ?? staff, councilId, NOW))?.prepares).toBe(false);
    expect((await findCouncil(secretary, councilId, NOW))?.prepares).toBe(true);
    expect((await findCouncil(secretary, councilId, NOW))?.keeps).toBe(false);
  });

  it("[T-41] has one chair and one secretary at a time, and an account one seat at a time", async () => {
    const { seat, voters, staff, councilId } = await givenCouncil({ members: 2 });
    const another = await givenViewer("unit_head", (await givenUnit()).id);
    const [chair] = voters;
    expect(await seat(another, { role: "chair" })).toEqual(beside("role", /đã có người giữ/));
    expect(await seat(another, { role: "secretary" })).toEqual(beside("role", /đã có người giữ/));
    expect(await seat(chair ?? another)).toEqual(beside("accountId", /đã là thành viên/));
    const held = await db.councilMember.findFirstOrThrow({ where: { councilId, role: "chair" } });
    const end = { councilId, id: held.id, endsOn: "2021-06-30" };
    expect(await endMember(staff, { ...end, endsOn: "2020-12-31" }, NOW)).toEqual(
      beside("endsOn", /từ ngày bắt đầu/),
    );
    expect(await endMember(another, end, NOW)).toEqual(refused("not_found"));
    expect(await endMember(staff, end, NOW)).toMatchObject({ ok: true });
    expect(await seat(another, { role: "chair", startsOn: "2021-06-30" })).toEqual(
      beside("role", /đã có người giữ/),
    );
    expect(await seat(another, { role: "chair", startsOn: "2021-07-01" })).toMatchObject({
      ok: true,
    });
    expect((await trail("council")).slice(-2)).toEqual(["unseat", "seat"]);
  });

  it("[T-41] of many appointed chair at once exactly one is", async () => {
    const { seat, voters } = await givenCouncil({ members: 1 });
    const { councilId } = await db.councilMember.findFirstOrThrow({
      where: { accountId: voters[0]?.accountId ?? "" },
    });
    await db.councilMember.deleteMany({ where: { councilId, role: "chair" } });
    const rivals = [];
    for (let index = 0; index < 20; index++) rivals.push(await givenViewer("administrator"));
    const answers = await Promise.all(rivals.map((rival) => seat(rival, { role: "chair" })));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });

  it("[T-42] ties a member to the only person of that name on the roster of the unit, or to a staff number", async () => {
    const { seat, staff, councilId } = await givenCouncil({ members: 1 });
    const unit = await givenUnit();
    await givenPerson(unit.id, "Người thử unit_head");
    expect(await seat(await givenViewer("unit_head", unit.id))).toEqual({
      ok: true,
      value: { person: "Người thử unit_head" },
    });
    // Two of one name cannot be told apart: nobody is guessed.
    const second = await givenPerson(unit.id, "Người thử unit_head");
    expect(await seat(await givenViewer("unit_head", unit.id))).toEqual({
      ok: true,
      value: { person: null },
    });
    await db.person.update({ where: { id: second.id }, data: { staffNumber: "SH-77" } });
    const other = await givenViewer("unit_officer", unit.id);
    expect(await seat(other, { staffNumber: "SH-00" })).toEqual(
      beside("staffNumber", /Không có nhân sự/),
    );
    expect(await seat(other, { staffNumber: "SH-77" })).toMatchObject({ ok: true });
    const row = await db.councilMember.findFirstOrThrow({
      where: { councilId, accountId: other.accountId },
    });
    expect(row).toMatchObject({ personId: second.id, unitId: unit.id });
    const found = await findSeatable(
      staff,
      { unitId: "", unit: { kind: "ministry" } },
      "nguoi thu",
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(20);
    expect(await findSeatable(other, { unitId: "", unit: { kind: "ministry" } }, "nguoi")).toEqual(
      [],
    );
  });

  it("[T-41] a seat entered by mistake is taken away until its holder stood on a roll that was opened", async () => {
    const council = await givenCouncil({ members: 3 });
    const { staff, councilId, secretary } = council;
    const seats = await db.councilMember.findMany({ where: { councilId }, orderBy: { id: "asc" } });
    const [first] = seats;
    const ref = { councilId, id: first?.id ?? "" };
    expect(await removeMember(secretary, ref, NOW)).toEqual(refused("not_found"));
    must(await council.add(council.files[0].personal.id));
    await passAll(council);
    expect(await removeMember(staff, ref, NOW)).toEqual(beside("id", /ghi ngày kết thúc/));
    const unused = await givenViewer("administrator");
    must(await council.seat(unused));
    const row = await db.councilMember.findFirstOrThrow({ where: { accountId: unused.accountId } });
    expect(await removeMember(staff, { councilId, id: row.id }, NOW)).toMatchObject({ ok: true });
    expect(await removeMember(staff, { councilId, id: row.id }, NOW)).toEqual(refused("not_found"));
    expect((await trail("council")).slice(-2)).toEqual(["seat", "remove"]);
  });

  it("[T-49] a unit's council seats only accounts of that unit", async () => {
    await givenCouncil({ members: 1 });
    const unit = await givenUnit();
    const head = await givenViewer("unit_head", unit.id);
    const { id: councilId } = must(await saveCouncil(head, entry({ unitId: unit.id }), NOW));
    const stranger = await givenViewer("unit_head", (await givenUnit()).id);
    const seat = {
      councilId,
      role: "member" as const,
      unitId: null,
      staffNumber: "",
      jobTitle: "",
      votes: true,
      startsOn: "2021-01-01",
      endsOn: null,
    };
    expect(await addMember(head, { ...seat, accountId: stranger.accountId }, NOW)).toEqual(
      beside("accountId", /chọn tài khoản/),
    );
    expect(await addMember(head, { ...seat, accountId: head.accountId }, NOW)).toMatchObject({
      ok: true,
    });
  });
});
