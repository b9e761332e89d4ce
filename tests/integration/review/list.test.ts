import { describe, expect, it, vi } from "vitest";
import { STATUSES } from "@/lib/entry/registration/workflow";
import { findBoard, listBoards } from "@/lib/judging/cockpit/queries";
import { mayOpen } from "@/lib/judging/review/policy";
import { findForReview, listForReview, listReviewBlocs } from "@/lib/judging/review/queries";
import { readQueue } from "@/lib/judging/review/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, read } from "@/lib/platform/db/client";
import { Prisma } from "@/lib/platform/db/generated/client";
import { givenViewer } from "@/tests/factories/account";
import { givenCampaign } from "@/tests/factories/campaign";
import { givenUnit } from "@/tests/factories/organisation";
import { givenRegistration, NOW } from "@/tests/factories/registration";
import { givenReview, renameFile } from "@/tests/factories/review";

const names = async (viewer: Viewer, params: Record<string, string> = {}) =>
  (await listForReview(viewer, readQueue(params), NOW)).rows.map((row) => row.unitName);

describe("the list of files to review", () => {
  it("agrees with the lens for every role and status", async () => {
    const review = await givenReview();
    const { campaign, bloc, otherBloc } = review;
    for (const status of STATUSES) {
      for (const blocId of [bloc.id, otherBloc.id, null]) {
        const unitId = (await givenUnit()).id;
        await givenRegistration({ campaignId: campaign.id, unitId, blocId, status });
      }
    }
    const files = await db.registration.findMany({ orderBy: { id: "asc" } });
    const viewers = [
      review.leader,
      review.deputy,
      review.elsewhere,
      review.staff,
      review.officer,
      review.head,
      await givenViewer("administrator"),
      await givenViewer("department_officer", review.member.id),
    ];
    for (const viewer of viewers) {
      const { rows, total } = await listForReview(viewer, readQueue({}), NOW);
      const seen = files.filter((file) => mayOpen(viewer, file)).map((file) => file.id);
      expect(rows.map((row) => row.id).sort()).toEqual(seen);
      expect(total).toBe(seen.length);
    }
  });

  it("[V-01] stands in Vietnamese order and says for whom each file waits, and since when", async () => {
    const { staff, leading, second, member, bloc, fileOf } = await givenReview();
    const first = await fileOf(member.id, "awaiting_bloc");
    const own = await fileOf(leading.id, "awaiting_bloc");
    const accepted = await fileOf(second.id, "accepted");
    await renameFile(first.id, "Cục Đo đạc");
    await renameFile(own.id, "Cục Ảnh");
    await renameFile(accepted.id, "Cục Dữ liệu");
    await db.registrationEvent.create({
      data: {
        registrationId: first.id,
        sequence: 1,
        kind: "approve",
        fromStatus: "awaiting_head",
        toStatus: "awaiting_bloc",
        actorId: staff.accountId,
        at: new Date("2021-02-25T01:55:00Z"),
      },
    });
    const { rows, counts, total } = await listForReview(staff, readQueue({}), NOW);
    expect(rows).toMatchObject([
      {
        unitName: "Cục Ảnh",
        office: "deputy",
        reviewerName: second.shortName,
        since: "2021-03-01",
      },
      { unitName: "Cục Dữ liệu", status: "accepted", blocName: bloc.name },
      {
        unitName: "Cục Đo đạc",
        office: "leader",
        reviewerName: leading.shortName,
        since: "2021-02-25",
      },
    ]);
    expect(total).toBe(3);
    expect(counts).toEqual([
      { status: "awaiting_bloc", total: 2 },
      { status: "returned_by_bloc", total: 0 },
      { status: "awaiting_ministry", total: 0 },
      { status: "returned_by_ministry", total: 0 },
      { status: "accepted", total: 1 },
    ]);
  });

  it("[V-01] is found by status, by bloc, and by name without diacritics", async () => {
    const { staff, leader, member, second, bloc, otherBloc, fileOf } = await givenReview();
    const far = await givenUnit();
    const one = await fileOf(member.id, "awaiting_bloc");
    const two = await fileOf(second.id, "accepted");
    const three = await fileOf(far.id, "accepted", otherBloc.id);
    await renameFile(one.id, "Cục Viễn thám quốc gia");
    await renameFile(two.id, "Viện Địa chất");
    await renameFile(three.id, "Trung tâm Địa chính 100%");

    expect(await names(staff, { "trang-thai": "da-tiep-nhan" })).toEqual([
      "Trung tâm Địa chính 100%",
      "Viện Địa chất",
    ]);
    expect(await names(staff, { "khoi-cum": bloc.code })).toEqual([
      "Cục Viễn thám quốc gia",
      "Viện Địa chất",
    ]);
    expect(await names(staff, { ten: "vien" })).toEqual([
      "Cục Viễn thám quốc gia",
      "Viện Địa chất",
    ]);
    expect(await names(staff, { ten: "DIA CH" })).toEqual([
      "Trung tâm Địa chính 100%",
      "Viện Địa chất",
    ]);
    expect(await names(staff, { ten: "100%" })).toEqual(["Trung tâm Địa chính 100%"]);
    expect(await names(staff, { ten: "dia", "trang-thai": "cho-khoi-cum" })).toEqual([]);
    // Another bloc's code opens nothing that was not in sight.
    expect(await names(leader, { "khoi-cum": otherBloc.code })).toEqual([]);
    expect((await listReviewBlocs(leader)).map((found) => found.code)).toEqual([bloc.code]);
    expect(await listReviewBlocs(staff)).toHaveLength(2);
  });

  it("sorts every letter of the alphabet where a Vietnamese reader looks for it", async () => {
    const { staff, campaign } = await givenReview();
    for (const name of ["Sở Ô", "Sở Ó", "Sở Đ", "Sở D", "Sở O"]) {
      const unit = await givenUnit({ name });
      await givenRegistration({ campaignId: campaign.id, unitId: unit.id, status: "accepted" });
    }
    expect(await names(staff)).toEqual(["Sở D", "Sở Đ", "Sở O", "Sở Ó", "Sở Ô"]);
    expect(await names(staff, { ten: "so d" })).toEqual(["Sở D", "Sở Đ"]);
  });

  it("goes by pages of twenty and keeps to one year", async () => {
    const { staff, campaign } = await givenReview();
    for (let n = 1; n <= 21; n += 1) {
      const unit = await givenUnit({ name: `Đơn vị số ${String(n).padStart(2, "0")}` });
      await givenRegistration({ campaignId: campaign.id, unitId: unit.id, status: "accepted" });
    }
    const earlier = await givenCampaign({ year: 2020 });
    const old = await givenUnit({ name: "Đơn vị năm trước" });
    await givenRegistration({ campaignId: earlier.id, unitId: old.id, status: "accepted" });

    expect(await names(staff)).toHaveLength(20);
    expect(await names(staff, { trang: "2" })).toEqual(["Đơn vị số 21"]);
    expect(await names(staff, { nam: "2020" })).toEqual(["Đơn vị năm trước"]);
    expect(await names(staff, { nam: "1999" })).toEqual([]);
  });
});

it("[X-44] is narrowed by the staff to files with a person whom another unit proposes too; for others it is not", async () => {
  const { staff, leader, member, second, campaign, fileOf } = await givenReview();
  const first = await fileOf(member.id, "awaiting_bloc");
  const other = await fileOf(second.id, "awaiting_bloc");
  const alone = await fileOf((await givenUnit({ name: "Đơn vị khác" })).id, "awaiting_bloc");
  const draft = await givenRegistration({
    campaignId: campaign.id,
    unitId: (await givenUnit()).id,
    status: "draft",
  });
  for (const [file, fullName] of [
    [first, "Lê Văn Minh Họa"],
    [other, " lê văn minh họa"],
    [alone, "Vũ Thị Ví Dụ"],
    [draft, "Vũ Thị Ví Dụ"],
  ] as const)
    await db.registrationLine.updateMany({
      where: { registrationId: file.id },
      data: { fullName, birthYear: 1980 },
    });
  const narrowed = { trung: "co" };
  expect(await names(staff, narrowed)).toEqual(["Cục Phó", "Cục Thành viên"]);
  const { total, counts } = await listForReview(staff, readQueue(narrowed), NOW);
  expect(total).toBe(2);
  expect(counts[0]).toEqual({ status: "awaiting_bloc", total: 2 });
  expect(await names(staff, { ...narrowed, ten: "pho" })).toEqual(["Cục Phó"]);
  // A file that has not left its unit is nobody's double, and a leader learns nothing by asking.
  expect(await names(leader, narrowed)).toEqual(await names(leader));
  const all = await listForReview(leader, readQueue(narrowed), NOW);
  expect(all.total).toBe(3);
});

it("[X-35] stands beside each of its files: a few before, more after, in its own order and narrowed as it is", async () => {
  const { leader, elsewhere, fileOf } = await givenReview();
  const ids: string[] = [];
  for (let n = 1; n <= 20; n += 1) {
    const unit = await givenUnit({ name: `Đơn vị số ${String(n).padStart(2, "0")}` });
    ids.push((await fileOf(unit.id, n === 8 ? "accepted" : "awaiting_bloc")).id);
  }
  const at = async (place: number, params: Record<string, string> = {}) => {
    const file = await findForReview(leader, ids[place - 1] ?? "", readQueue(params), NOW);
    const places = (rows: readonly { id: string }[] = []) =>
      rows.map(({ id }) => ids.indexOf(id) + 1);
    return { before: places(file?.before), after: places(file?.after) };
  };
  expect(await at(7)).toEqual({
    before: [3, 4, 5, 6],
    after: [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
  });
  expect(await at(7, { "trang-thai": "cho-khoi-cum" })).toMatchObject({
    before: [3, 4, 5, 6],
    after: expect.not.arrayContaining([8]),
  });
  expect(await at(1)).toMatchObject({ before: [] });
  expect(await at(20)).toMatchObject({ before: [16, 17, 18, 19], after: [] });
  expect(await findForReview(elsewhere, ids[0] ?? "", readQueue({}), NOW)).toBeNull();
});

describe("the board of a bloc", () => {
  it("[V-13] shows the leader who has sent, since when and what; and who has not", async () => {
    const { leader, leading, second, member, bloc, fileOf } = await givenReview();
    await fileOf(member.id, "awaiting_bloc");
    await fileOf(second.id, "draft");
    const board = await findBoard(leader, bloc.code, null, NOW);
    expect(board).toMatchObject({
      name: bloc.name,
      figures: true,
      registrationDueOn: "2021-03-15",
      registrationConfirmed: false,
      leader: { unitId: leading.id },
      deputy: { unitId: second.id },
    });
    expect(board?.rows.map((row) => [row.unitId, row.standing, row.file !== null])).toEqual([
      [leading.id, "not_sent", false],
      [second.id, "not_sent", false],
      [member.id, "awaiting_bloc", true],
    ]);
    expect(board?.rows[2]?.file).toMatchObject({
      since: NOW,
      collectives: 0,
      people: 1,
      targets: 1,
      initiatives: 0,
    });
  });

  it("[V-13] counts what the list shows, also when a unit has changed its bloc since it sent", async () => {
    const { leader, elsewhere, member, bloc, otherBloc, fileOf } = await givenReview();
    await fileOf(member.id, "awaiting_bloc", otherBloc.id);
    const here = await findBoard(leader, bloc.code, null, NOW);
    const there = await findBoard(elsewhere, otherBloc.code, null, NOW);
    expect(here?.rows.find((row) => row.unitId === member.id)).toMatchObject({
      standing: "sent_elsewhere",
      file: null,
    });
    expect(there?.rows.find((row) => row.unitId === member.id)).toMatchObject({
      standing: "awaiting_bloc",
      belongs: false,
      reports: [],
      late: [],
    });
    expect(await names(elsewhere, { "trang-thai": "cho-khoi-cum" })).toHaveLength(1);
  });

  it("[V-14] tells a member the words only, and strangers nothing", async () => {
    const { officer, elsewhere, second, bloc, staff, fileOf } = await givenReview();
    await fileOf(second.id, "awaiting_ministry");
    const board = await findBoard(officer, bloc.code, null, NOW);
    expect(board?.figures).toBe(false);
    expect(board?.rows.find((row) => row.unitId === second.id)).toMatchObject({
      standing: "awaiting_ministry",
      file: null,
    });
    expect(await findBoard(elsewhere, bloc.code, null, NOW)).toBeNull();
    expect(await findBoard(staff, "KHONG-CO", null, NOW)).toBeNull();
    expect((await listBoards(officer, NOW)).map((found) => found.code)).toEqual([bloc.code]);
    const deputyHead = await givenViewer("unit_deputy", second.id);
    expect((await listBoards(deputyHead, NOW)).map((found) => found.code)).toEqual([bloc.code]);
    expect(await findBoard(deputyHead, bloc.code, null, NOW)).toMatchObject({ figures: false });
    expect(await listBoards(staff, NOW)).toHaveLength(2);
    expect(await listBoards(await givenViewer("administrator"), NOW)).toEqual([]);
  });

  it("the list of boards and the board itself agree, for every role and after a unit has left", async () => {
    const review = await givenReview();
    const { bloc, otherBloc, member } = review;
    await db.blocMembership.updateMany({
      where: { unitId: member.id },
      data: { endsOn: new Date("2021-02-10") },
    });
    const viewers = [
      review.leader,
      review.deputy,
      review.elsewhere,
      review.staff,
      review.officer,
      review.head,
      await givenViewer("unit_deputy", review.second.id),
      await givenViewer("department_officer", member.id),
      await givenViewer("administrator"),
    ];
    for (const viewer of viewers) {
      const listed = (await listBoards(viewer, NOW)).map(({ code }) => code);
      const open: string[] = [];
      for (const { code } of [bloc, otherBloc])
        if (await findBoard(viewer, code, null, NOW)) open.push(code);
      expect(listed.toSorted()).toEqual(open.toSorted());
    }
  });

  it("is planned once a connection, whatever is asked of it", async () => {
    const { staff } = await givenReview();
    for (let asked = 0; asked < 8; asked++) await listForReview(staff, readQueue({}), NOW);
    const plans = await read<{ custom: number }>(Prisma.sql`
      select custom_plans::int as custom from pg_prepared_statements where generic_plans > 0`);
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.every(({ custom }) => custom === 0)).toBe(true);
  });

  it("is asked over one pool by every copy that the bundler makes of the module", async () => {
    const one = await read<{ n: number }>(Prisma.sql`select 1 as n`);
    vi.resetModules();
    const copy = await import("@/lib/platform/db/client");
    expect(copy.read).not.toBe(read);
    expect(one).toEqual([{ n: 1 }]);
    expect(await copy.read(Prisma.sql`select 2 as n`)).toEqual([{ n: 2 }]);
    expect(await copy.read(Prisma.sql`select 1 as n`)).toEqual([{ n: 1 }]);
  });
});
