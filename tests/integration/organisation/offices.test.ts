import { describe, expect, it } from "vitest";
import { appoint, endOffice } from "@/lib/organisation/bloc/commands/offices";
import { confirmRow, removeRow } from "@/lib/organisation/bloc/commands/rows";
import { findBloc } from "@/lib/organisation/bloc/queries";
import { ROLES, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { givenViewer } from "@/tests/factories/account";
import { givenBloc, givenUnit } from "@/tests/factories/organisation";
import { trailOf } from "./trail";

const NOW = new Date("2021-03-01T02:00:00Z");
const YEAR = { startsOn: "2021-01-01", endsOn: "2021-12-31" } as const;
const TERM = { office: "leader", decisionNo: null, confidence: "confirmed", ...YEAR } as const;
const NOBODY = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";

const refusal = (field: string, message: string) => ({
  ok: false,
  error: { code: "invalid", fields: { [field]: [message] } },
});
const DONE = { ok: true, value: null };

/** A bloc of three members in 2021, without offices. */
async function givenThree(kind: "khoi" | "cum" = "khoi") {
  const units = [
    await givenUnit({ name: "Đơn vị Một" }),
    await givenUnit({ name: "Đơn vị Hai" }),
    await givenUnit({ name: "Đơn vị Ba" }),
  ] as const;
  const bloc = await givenBloc({ kind, members: units.map(({ id }) => id) });
  return { bloc, units };
}

const appointAs =
  (viewer: Viewer, blocId: string) =>
  (unitId: string, over: Partial<Parameters<typeof appoint>[1]> = {}) =>
    appoint(viewer, { ...TERM, blocId, unitId, ...over }, NOW);

describe("appointing", () => {
  it("[O-11] gives a member the office for the term, with its decision and its trace", async () => {
    const staff = await givenViewer("ministry_staff");
    const { bloc, units } = await givenThree();
    const result = await appointAs(staff, bloc.id)(units[0].id, { decisionNo: "12/QĐ-KTĐ" });
    expect(result).toEqual(DONE);

    const found = await findBloc(staff, bloc.code);
    expect(found?.leaderships).toMatchObject([
      { unitId: units[0].id, office: "leader", decisionNo: "12/QĐ-KTĐ", ...YEAR },
    ]);
    expect(await trailOf(bloc.id)).toEqual([
      {
        action: "bloc.appoint",
        accountId: staff.accountId,
        detail: { unitId: units[0].id, ...TERM, decisionNo: "12/QĐ-KTĐ" },
      },
    ]);
  });

  it("[O-11] refuses a second leader for even one day, and names the first", async () => {
    const staff = await givenViewer("ministry_staff");
    const { bloc, units } = await givenThree("cum");
    const put = appointAs(staff, bloc.id);
    await put(units[0].id);
    expect(await put(units[1].id, { startsOn: "2021-12-31", endsOn: null })).toEqual(
      refusal(
        "startsOn",
        "Cụm trưởng từ 01/01/2021 đến hết 31/12/2021 là Đơn vị Một. Kết thúc nhiệm kỳ đó trước, hoặc chọn thời gian khác.",
      ),
    );
    expect(await trailOf(bloc.id)).toHaveLength(1);
  });

  it("[O-15] lets the next term begin the day after", async () => {
    const staff = await givenViewer("ministry_staff");
    const { bloc, units } = await givenThree();
    const put = appointAs(staff, bloc.id);
    await put(units[0].id);
    expect(await put(units[1].id, { startsOn: "2022-01-01", endsOn: null })).toEqual(DONE);
  });

  it("[O-12] refuses a unit that is not a member throughout", async () => {
    const staff = await givenViewer("ministry_staff");
    const { bloc, units } = await givenThree();
    const put = appointAs(staff, bloc.id);
    const stranger = await givenUnit();
    await db.blocMembership.updateMany({
      where: { unitId: units[0].id },
      data: { endsOn: toDate("2021-06-30") },
    });
    const told = refusal(
      "unitId",
      `Đơn vị không phải là thành viên của ${bloc.name} trong suốt thời gian này.`,
    );
    expect(await put(stranger.id)).toEqual(told);
    expect(await put(units[0].id)).toEqual(told);
    expect(await put(units[0].id, { endsOn: "2021-06-30" })).toEqual(DONE);
    expect(await put(units[1].id, { startsOn: "2020-12-31", endsOn: "2020-12-31" })).toEqual(told);
  });

  it("[O-13] refuses one unit in both offices, and says which it holds", async () => {
    const staff = await givenViewer("ministry_staff");
    const { bloc, units } = await givenThree();
    const put = appointAs(staff, bloc.id);
    await put(units[0].id);
    const deputy = (startsOn: string) =>
      put(units[0].id, { office: "deputy", startsOn, endsOn: null });
    expect(await deputy("2021-07-01")).toEqual(
      refusal(
        "unitId",
        "Đơn vị là Khối trưởng từ 01/01/2021 đến hết 31/12/2021. Một đơn vị không giữ hai chức vụ cùng lúc.",
      ),
    );
    expect(await deputy("2022-01-01")).toEqual(DONE);
  });

  it("[O-14] gives the office to one of twenty appointments at once and tells the others who has it", async () => {
    const staff = await givenViewer("ministry_staff");
    const { bloc, units } = await givenThree();
    const put = appointAs(staff, bloc.id);
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => put(units[index % 2 === 0 ? 0 : 1].id)),
    );

    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const winner = results.findIndex((result) => result.ok) % 2 === 0 ? "Đơn vị Một" : "Đơn vị Hai";
    const told = refusal(
      "startsOn",
      `Khối trưởng từ 01/01/2021 đến hết 31/12/2021 là ${winner}. Kết thúc nhiệm kỳ đó trước, hoặc chọn thời gian khác.`,
    );
    expect(results.filter((result) => !result.ok)).toEqual(Array.from({ length: 19 }, () => told));
    expect(await db.blocLeadership.count()).toBe(1);
    expect(await trailOf(bloc.id)).toHaveLength(1);
  });

  it("knows no bloc that is not there", async () => {
    const staff = await givenViewer("ministry_staff");
    const { units } = await givenThree();
    expect(await appointAs(staff, NOBODY)(units[0].id)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
  });
});

describe("ending a term", () => {
  it("[O-18] ends it on the day, and hands over the day after", async () => {
    const staff = await givenViewer("ministry_staff");
    const { bloc, units } = await givenThree();
    const put = appointAs(staff, bloc.id);
    await put(units[0].id);
    const { id } = await db.blocLeadership.findFirstOrThrow();
    const end = (endsOn: string) => endOffice(staff, { blocId: bloc.id, id, endsOn }, NOW);

    expect(await end("2022-01-01")).toEqual(
      refusal(
        "endsOn",
        "Thời gian đã ghi kết thúc vào ngày 31/12/2021. Để kéo dài, thêm một giai đoạn mới từ hôm sau.",
      ),
    );
    expect(await end("2020-12-31")).toEqual(
      refusal("endsOn", "Ngày kết thúc phải từ ngày bắt đầu (01/01/2021)."),
    );
    expect(await end("2021-06-30")).toEqual(DONE);
    expect(await put(units[1].id, { startsOn: "2021-06-30" })).toMatchObject({ ok: false });
    expect(await put(units[1].id, { startsOn: "2021-07-01" })).toEqual(DONE);
    expect((await trailOf(bloc.id)).map(({ action, detail }) => [action, detail])[1]).toEqual([
      "bloc.end_office",
      {
        unitId: units[0].id,
        office: "leader",
        endsOn: "2021-06-30",
        endsOn_before: "2021-12-31",
      },
    ]);
  });

  it("knows no term that is not of this bloc", async () => {
    const staff = await givenViewer("ministry_staff");
    const { bloc } = await givenThree();
    expect(
      await endOffice(staff, { blocId: bloc.id, id: NOBODY, endsOn: "2021-06-30" }, NOW),
    ).toEqual({ ok: false, error: { code: "not_found" } });
  });
});

describe("confirming and taking away", () => {
  it("[O-16] confirms a membership and an office, and takes the word back", async () => {
    const staff = await givenViewer("ministry_staff");
    const { bloc, units } = await givenThree();
    await appointAs(staff, bloc.id)(units[0].id, { confidence: "proposed" });
    const office = await db.blocLeadership.findFirstOrThrow();
    const member = await db.blocMembership.findFirstOrThrow({ where: { unitId: units[1].id } });
    const mark = (id: string, confidence: "confirmed" | "proposed") =>
      confirmRow(staff, { blocId: bloc.id, id, confidence }, NOW);

    expect(await mark(office.id, "confirmed")).toEqual(DONE);
    expect(await mark(member.id, "proposed")).toEqual(DONE);
    expect(await mark(member.id, "proposed")).toEqual(DONE);
    expect(await mark(NOBODY, "confirmed")).toEqual({ ok: false, error: { code: "not_found" } });

    const found = await findBloc(staff, bloc.code);
    expect(found?.leaderships.map((row) => row.confidence)).toEqual(["confirmed"]);
    expect(found?.memberships.find((row) => row.id === member.id)?.confidence).toBe("proposed");
    expect((await trailOf(bloc.id)).slice(1).map(({ action, detail }) => [action, detail])).toEqual(
      [
        ["bloc.confirm", { unitId: units[0].id, office: "leader", confidence_before: "proposed" }],
        ["bloc.unconfirm", { unitId: units[1].id, office: null, confidence_before: "confirmed" }],
      ],
    );
  });

  it("[O-17] takes away what was entered by mistake until it is confirmed", async () => {
    const staff = await givenViewer("ministry_staff");
    const { bloc, units } = await givenThree();
    await appointAs(staff, bloc.id)(units[0].id, { confidence: "proposed" });
    const office = await db.blocLeadership.findFirstOrThrow();
    const member = await db.blocMembership.findFirstOrThrow({ where: { unitId: units[0].id } });
    const remove = (id: string) => removeRow(staff, { blocId: bloc.id, id }, NOW);

    expect(await remove(member.id)).toEqual(
      refusal("id", "Nội dung đã xác nhận thì không bỏ được, chỉ ghi ngày kết thúc."),
    );
    await confirmRow(staff, { blocId: bloc.id, id: member.id, confidence: "proposed" }, NOW);
    expect(await remove(member.id)).toEqual(
      refusal(
        "id",
        "Đơn vị là Khối trưởng từ 01/01/2021 đến hết 31/12/2021. Bỏ hoặc kết thúc nhiệm kỳ đó trước.",
      ),
    );
    expect(await remove(office.id)).toEqual(DONE);
    expect(await remove(member.id)).toEqual(DONE);
    expect(await remove(member.id)).toEqual({ ok: false, error: { code: "not_found" } });
    expect([await db.blocLeadership.count(), await db.blocMembership.count()]).toEqual([0, 2]);
    const gone = (over: object) => [
      "bloc.remove",
      { unitId: units[0].id, confidence: "proposed", ...over },
    ];
    expect((await trailOf(bloc.id)).slice(2).map(({ action, detail }) => [action, detail])).toEqual(
      [
        gone({ office: "leader", ...YEAR }),
        gone({ office: null, startsOn: "2021-01-01", endsOn: null }),
      ],
    );
  });
});

describe("who may change offices and rows", () => {
  it.each(ROLES)("[O-06] %s", async (role) => {
    const { bloc, units } = await givenThree();
    await db.blocMembership.updateMany({
      where: { unitId: units[2].id },
      data: { confidence: "proposed" },
    });
    const row = await db.blocMembership.findFirstOrThrow({ where: { unitId: units[2].id } });
    const term = await db.blocLeadership.create({
      data: {
        blocId: bloc.id,
        unitId: units[1].id,
        office: "deputy",
        startsOn: toDate("2021-01-01"),
        confidence: "proposed",
      },
    });
    const keeps = role === "ministry_staff" || role === "administrator";
    const viewer = await givenViewer(role, keeps ? null : units[0].id);
    const ref = { blocId: bloc.id, id: row.id };
    const results = [
      await appointAs(viewer, bloc.id)(units[0].id),
      await endOffice(viewer, { blocId: bloc.id, id: term.id, endsOn: "2021-03-31" }, NOW),
      await removeRow(viewer, ref, NOW),
      await confirmRow(viewer, { blocId: bloc.id, id: term.id, confidence: "confirmed" }, NOW),
    ];
    const forbidden = { ok: false, error: { code: "forbidden" } };
    expect(results).toEqual(results.map(() => (keeps ? DONE : forbidden)));
    expect(await trailOf(bloc.id)).toHaveLength(keeps ? 4 : 0);
  });
});
