import { describe, expect, it } from "vitest";
import { moveRegistration } from "@/lib/entry/registration/commands/move";
import { type Event, LEFT_THE_UNIT, type Status } from "@/lib/entry/registration/workflow";
import { openDesk } from "@/lib/judging/desk/queries";
import { markOpened } from "@/lib/judging/review/commands";
import { listForReview } from "@/lib/judging/review/queries";
import { NO_BLOC, REVIEWED, readQueue } from "@/lib/judging/review/rules";
import { markSeen } from "@/lib/judging/rollup/commands";
import { changeOf, listChanges, rollUp, rowsBehind } from "@/lib/judging/rollup/queries";
import { readPart } from "@/lib/judging/rollup/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { givenReview } from "@/tests/factories/review";
import { trail } from "@/tests/support/trail";

const ALL = readPart({});
const countChanges = async (viewer: Viewer) => (await openDesk(viewer, readQueue({}), NOW)).changes;
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });

async function move(viewer: Viewer, registrationId: string, event: Event) {
  const { version } = await db.registration.findUniqueOrThrow({ where: { id: registrationId } });
  const comment = event.endsWith("return") ? "Đề nghị bổ sung." : "";
  const moved = await moveRegistration(viewer, { registrationId, version, event, comment }, NOW);
  if (!moved.ok) throw new Error(`${event}: ${moved.error.code}`);
}

/** Two members whose files were really sent, and one of the other bloc. */
async function givenSent() {
  const review = await givenReview();
  const send = async (unitId: string) => {
    const { id } = await review.fileOf(unitId, "draft");
    const officer = await givenViewer("unit_officer", unitId);
    const head = await givenViewer("unit_head", unitId);
    await move(officer, id, "send");
    await move(head, id, "approve");
    return { id, officer, head };
  };
  const addPerson = (registrationId: string, fullName: string) =>
    db.registrationLine.create({
      data: {
        registrationId,
        subject: "person",
        fullName,
        birthYear: 1990,
        jobTitle: "Chuyên viên",
        commendationFormCode: "BKB",
      },
    });
  return { ...review, send, addPerson };
}

describe("the roll-up", () => {
  it("[X-41] every figure is the number of rows behind it, for whoever looks", async () => {
    const { send, addPerson, member, second, leader, deputy, staff, bloc } = await givenSent();
    const far = await givenUnit({ name: "Đơn vị ngoài Khối" });
    const first = await send(member.id);
    await send(second.id);
    await send(far.id);
    await move(leader, first.id, "bloc_return");
    await addPerson(first.id, "Lê Văn Minh Họa");

    for (const viewer of [staff, leader, deputy]) {
      const figures = await rollUp(viewer, ALL);
      for (const { bloc: code, measure, status, total } of figures) {
        const behind = await rowsBehind(viewer, {
          ...ALL,
          bloc: code,
          measure,
          status,
        });
        expect(behind.total).toBe(total);
        expect(behind.rows).toHaveLength(total);
      }
      const files = figures.filter(({ measure }) => measure === "file");
      for (const status of REVIEWED) {
        const { counts } = await listForReview(viewer, readQueue({}), NOW);
        expect(files.reduce((sum, one) => sum + (one.status === status ? one.total : 0), 0)).toBe(
          counts.find((one) => one.status === status)?.total,
        );
      }
    }
    const people = { ...ALL, measure: "form:BKB" };
    // What the unit is writing while it mends is not counted before it is sent.
    expect((await rowsBehind(leader, { ...people, bloc: bloc.code })).rows).toMatchObject([
      { unitName: "Cục Phó", status: "awaiting_bloc", name: "Trần Thị Ví Dụ", section: "people" },
      { unitName: "Cục Thành viên", status: "returned_by_bloc" },
    ]);
    expect(
      (await rowsBehind(staff, { ...ALL, bloc: NO_BLOC, measure: "file" })).rows,
    ).toMatchObject([{ unitName: "Đơn vị ngoài Khối", blocName: null }]);
  });

  it("[X-41] shows nobody what is out of their sight", async () => {
    const { send, member, elsewhere, officer, head, bloc } = await givenSent();
    await send(member.id);
    for (const viewer of [elsewhere, officer, head, await givenViewer("administrator")]) {
      expect(await rollUp(viewer, ALL)).toEqual([]);
      expect(await rowsBehind(viewer, { ...ALL, bloc: bloc.code })).toEqual({ rows: [], total: 0 });
      expect((await listChanges(viewer, ALL)).total).toBe(0);
    }
  });
});

describe("a later change", () => {
  it("[X-42] lights for bloc and ministry with old and new, until each says it was seen", async () => {
    const { send, addPerson, member, leader, staff, elsewhere, bloc } = await givenSent();
    const file = await send(member.id);
    expect(await countChanges(leader)).toBe(0);
    await move(leader, file.id, "endorse");
    await move(staff, file.id, "ministry_return");
    await addPerson(file.id, "Lê Văn Minh Họa");
    for (const viewer of [leader, staff]) expect(await countChanges(viewer)).toBe(0);

    await move(file.officer, file.id, "resend_to_ministry");
    for (const viewer of [leader, staff, await givenViewer("ministry_staff")]) {
      const told = await listChanges(viewer, ALL);
      expect(told).toMatchObject({
        total: 1,
        files: [
          {
            id: file.id,
            unitName: "Cục Thành viên",
            kind: "resend_to_ministry",
            nowAt: 5,
            shifts: [{ measure: "form:BKB", before: 1, after: 2 }],
          },
        ],
        moved: [{ bloc: bloc.code, measure: "form:BKB", before: 1, after: 2 }],
      });
      expect(told.byBloc.get(bloc.code)).toBe(1);
      expect(await changeOf(viewer, file.id)).toMatchObject({ nowAt: 5 });
    }
    expect(await countChanges(elsewhere)).toBe(0);

    const seen = { files: [{ id: file.id, version: 5 }] };
    expect(await markSeen(elsewhere, seen, NOW)).toEqual(refused("not_found"));
    expect(await markSeen(file.officer, seen, NOW)).toEqual(refused("not_found"));
    // What stood on the page was older: the badge stays.
    expect(await markSeen(leader, { files: [{ id: file.id, version: 1 }] }, NOW)).toEqual(
      refused("conflict"),
    );
    const both = await Promise.all([markSeen(leader, seen, NOW), markSeen(leader, seen, NOW)]);
    expect(both.every((result) => result.ok)).toBe(true);
    expect(await countChanges(leader)).toBe(0);
    expect(await changeOf(leader, file.id)).toBeNull();
    expect(await countChanges(staff)).toBe(1);
    expect(await trail("review")).toEqual(["seen", "seen"]);
  });

  it("[X-42] is told where only words were mended, and does not light before anybody looked", async () => {
    const { send, member, second, leader, staff } = await givenSent();
    await send(second.id);
    const file = await send(member.id);
    await move(leader, file.id, "bloc_return");
    await db.registration.update({ where: { id: file.id }, data: { contactName: "Lê Văn Mẫu" } });
    await move(file.officer, file.id, "resend_to_bloc");
    expect((await listChanges(staff, ALL)).files).toMatchObject([{ id: file.id, shifts: [] }]);
    expect(await countChanges(leader)).toBe(1);
    await move(leader, file.id, "endorse");
    // Who takes a step on it has seen it.
    expect(await countChanges(leader)).toBe(0);
  });

  it("[X-43] a file taken back counts for nothing, and lights for who had looked at it", async () => {
    const { send, member, leader, staff } = await givenSent();
    const file = await send(member.id);
    await markOpened(staff, { registrationId: file.id }, NOW);
    await move(file.officer, file.id, "recall_from_bloc");
    expect(await rollUp(staff, ALL)).toEqual([]);
    expect((await listChanges(staff, ALL)).files).toMatchObject([
      {
        kind: "recall_from_bloc",
        nowAt: 0,
        shifts: expect.arrayContaining([{ measure: "file", before: 1, after: 0 }]),
      },
    ]);
    expect(await countChanges(leader)).toBe(0);
    await markSeen(staff, { files: [{ id: file.id, version: 0 }] }, NOW);
    expect(await countChanges(staff)).toBe(0);

    await move(file.officer, file.id, "send");
    expect(await countChanges(staff)).toBe(0);
    await move(file.head, file.id, "approve");
    expect((await listChanges(staff, ALL)).files).toMatchObject([
      { shifts: expect.arrayContaining([{ measure: "file", before: 0, after: 1 }]) },
    ]);
  });
});

it("knows in SQL, as in the workflow, which files have left their unit", async () => {
  const rows = await db.$queryRaw<{ status: Status; standing: number }[]>`
    select status::text, standing_sequence(status, 3) as standing
    from unnest(enum_range(null::registration_status)) status`;
  expect(rows).toEqual(
    rows.map(({ status }) => ({ status, standing: LEFT_THE_UNIT.includes(status) ? 3 : 0 })),
  );
});
