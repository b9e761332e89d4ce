import { describe, expect, it } from "vitest";
import { endMembership, joinBloc } from "@/lib/organisation/bloc/commands/members";
import { findBloc } from "@/lib/organisation/bloc/queries";
import { ROLES } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { givenViewer } from "@/tests/factories/account";
import { givenBloc, givenUnit } from "@/tests/factories/organisation";
import { trailOf } from "./trail";

const NOW = new Date("2021-03-01T02:00:00Z");
const OPEN = { startsOn: "2021-01-01", endsOn: null, confidence: "proposed" } as const;
const NOBODY = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";

const refusal = (field: string, message: string) => ({
  ok: false,
  error: { code: "invalid", fields: { [field]: [message] } },
});
const DONE = { ok: true, value: null };

const givenMember = async (over: { endsOn?: string } = {}) => {
  const unit = await givenUnit();
  const bloc = await givenBloc({ members: [unit.id] });
  const { id } = await db.blocMembership.update({
    where: { id: (await db.blocMembership.findFirstOrThrow({ where: { unitId: unit.id } })).id },
    data: { endsOn: over.endsOn ? toDate(over.endsOn) : null },
  });
  return { unit, bloc, id };
};

describe("joining a bloc", () => {
  it("[O-08] makes the unit a member for the period, with its trace", async () => {
    const staff = await givenViewer("ministry_staff");
    const [unit, bloc] = [await givenUnit(), await givenBloc()];
    expect(await joinBloc(staff, { ...OPEN, blocId: bloc.id, unitId: unit.id }, NOW)).toEqual(DONE);

    const found = await findBloc(staff, bloc.code);
    expect(
      found?.memberships.map((row) => [row.unit.id, row.startsOn, row.endsOn, row.confidence]),
    ).toEqual([[unit.id, "2021-01-01", null, "proposed"]]);
    expect(await trailOf(bloc.id)).toEqual([
      {
        action: "bloc.join",
        accountId: staff.accountId,
        detail: { unitId: unit.id, ...OPEN },
      },
    ]);
  });

  it("[O-08] refuses a unit that sits elsewhere in that time, and says where and since when", async () => {
    const staff = await givenViewer("ministry_staff");
    const { unit, bloc: other } = await givenMember({ endsOn: "2021-06-30" });
    const bloc = await givenBloc();
    const join = (startsOn: string) =>
      joinBloc(staff, { ...OPEN, startsOn, blocId: bloc.id, unitId: unit.id }, NOW);

    expect(await join("2021-06-30")).toEqual(
      refusal(
        "unitId",
        `Đơn vị thuộc ${other.name} từ 01/01/2021 đến hết 30/06/2021. Kết thúc thời gian đó trước, hoặc chọn thời gian khác.`,
      ),
    );
    expect(await trailOf(bloc.id)).toEqual([]);
    expect(await join("2021-07-01")).toEqual(DONE);
  });

  it("[O-09] refuses a unit of another kind than the bloc's", async () => {
    const staff = await givenViewer("ministry_staff");
    const [khoi, cum] = [await givenBloc(), await givenBloc({ kind: "cum" })];
    const authority = await givenUnit();
    const provincial = await givenUnit({ kind: "provincial_department" });
    const inside = await givenUnit({ parentId: authority.id });
    const join = (blocId: string, unitId: string) =>
      joinBloc(staff, { ...OPEN, blocId, unitId }, NOW);

    const ofMinistry = refusal(
      "unitId",
      "Khối thi đua gồm các đơn vị trực thuộc Bộ. Chọn một đơn vị trực thuộc Bộ.",
    );
    expect(await join(khoi.id, provincial.id)).toEqual(ofMinistry);
    expect(await join(khoi.id, inside.id)).toEqual(ofMinistry);
    expect(await join(cum.id, authority.id)).toEqual(
      refusal("unitId", "Cụm thi đua gồm các Sở Tài nguyên và Môi trường. Chọn một Sở."),
    );
    expect(await join(cum.id, provincial.id)).toEqual(DONE);
  });

  it("[O-09] refuses days on which the unit is not in being", async () => {
    const staff = await givenViewer("ministry_staff");
    const bloc = await givenBloc();
    const unit = await givenUnit({
      validFrom: toDate("2017-04-04"),
      validTo: toDate("2022-10-31"),
    });
    const join = (startsOn: string, endsOn: string | null) =>
      joinBloc(staff, { ...OPEN, startsOn, endsOn, blocId: bloc.id, unitId: unit.id }, NOW);

    expect(await join("2017-04-03", "2017-12-31")).toEqual(
      refusal("startsOn", "Đơn vị hoạt động từ ngày 04/04/2017."),
    );
    expect(await join("2022-11-01", null)).toEqual(
      refusal("startsOn", "Đơn vị đã kết thúc hoạt động vào ngày 31/10/2022."),
    );
    const tooLong = refusal(
      "endsOn",
      "Đơn vị kết thúc hoạt động vào ngày 31/10/2022. Nhập ngày kết thúc không muộn hơn ngày đó.",
    );
    expect(await join("2021-01-01", null)).toEqual(tooLong);
    expect(await join("2021-01-01", "2022-11-01")).toEqual(tooLong);
    expect(await join("2017-04-04", "2022-10-31")).toEqual(DONE);
  });

  it("[O-08] gives a unit to one of many blocs that take it at once, twice the pool's size", async () => {
    const staff = await givenViewer("ministry_staff");
    const unit = await givenUnit();
    const blocs = await Promise.all(Array.from({ length: 20 }, () => givenBloc()));
    const results = await Promise.all(
      blocs.map(({ id }) => joinBloc(staff, { ...OPEN, blocId: id, unitId: unit.id }, NOW)),
    );

    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const winner = blocs[results.findIndex((result) => result.ok)];
    const told = refusal(
      "unitId",
      `Đơn vị thuộc ${winner?.name} từ 01/01/2021. Kết thúc thời gian đó trước, hoặc chọn thời gian khác.`,
    );
    expect(results.filter((result) => !result.ok)).toEqual(Array.from({ length: 19 }, () => told));
    expect(await db.blocMembership.count()).toBe(1);
    expect(await db.auditEntry.count()).toBe(1);
  });

  it("knows no bloc and no unit that are not there", async () => {
    const staff = await givenViewer("ministry_staff");
    const [unit, bloc] = [await givenUnit(), await givenBloc()];
    expect(await joinBloc(staff, { ...OPEN, blocId: NOBODY, unitId: unit.id }, NOW)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await joinBloc(staff, { ...OPEN, blocId: bloc.id, unitId: NOBODY }, NOW)).toEqual(
      refusal("unitId", "Không tìm thấy đơn vị. Chọn lại trong danh sách."),
    );
  });
});

describe("ending a membership", () => {
  it("[O-10] ends it on the day, which still counts, with its trace", async () => {
    const staff = await givenViewer("ministry_staff");
    const { unit, bloc, id } = await givenMember();
    const ended = await endMembership(staff, { blocId: bloc.id, id, endsOn: "2021-03-31" }, NOW);
    expect(ended).toEqual(DONE);
    const found = await findBloc(staff, bloc.code);
    expect(found?.memberships.map((row) => row.endsOn)).toEqual(["2021-03-31"]);
    expect(await trailOf(bloc.id)).toEqual([
      {
        action: "bloc.end_membership",
        accountId: staff.accountId,
        detail: { unitId: unit.id, endsOn: "2021-03-31", endsOn_before: null },
      },
    ]);
  });

  it("[O-10] refuses a day outside the membership", async () => {
    const staff = await givenViewer("ministry_staff");
    const { bloc, id } = await givenMember({ endsOn: "2021-12-31" });
    const end = (endsOn: string) => endMembership(staff, { blocId: bloc.id, id, endsOn }, NOW);
    expect(await end("2020-12-31")).toEqual(
      refusal("endsOn", "Ngày kết thúc phải từ ngày bắt đầu (01/01/2021)."),
    );
    expect(await end("2022-01-01")).toEqual(
      refusal(
        "endsOn",
        "Thời gian đã ghi kết thúc vào ngày 31/12/2021. Để kéo dài, thêm một giai đoạn mới từ hôm sau.",
      ),
    );
    expect(await end("2021-01-01")).toEqual(DONE);
  });

  it("[O-10] refuses to leave an office to a unit that is no member", async () => {
    const staff = await givenViewer("ministry_staff");
    const unit = await givenUnit();
    const bloc = await givenBloc({ members: [unit.id], deputyId: unit.id });
    const { id } = await db.blocMembership.findFirstOrThrow();
    const end = (endsOn: string) => endMembership(staff, { blocId: bloc.id, id, endsOn }, NOW);
    expect(await end("2021-12-30")).toEqual(
      refusal(
        "endsOn",
        "Đơn vị là Khối phó từ 01/01/2021 đến hết 31/12/2021. Kết thúc nhiệm kỳ đó trước.",
      ),
    );
    expect(await end("2021-12-31")).toEqual(DONE);
  });

  it("knows no membership that is not in this bloc", async () => {
    const staff = await givenViewer("ministry_staff");
    const { id } = await givenMember();
    const other = await givenBloc();
    expect(await endMembership(staff, { blocId: other.id, id, endsOn: "2021-03-31" }, NOW)).toEqual(
      { ok: false, error: { code: "not_found" } },
    );
  });
});

describe("who may move members", () => {
  it.each(ROLES)("[O-06] %s", async (role) => {
    const { unit, bloc, id } = await givenMember();
    const newcomer = await givenUnit();
    const keeps = role === "ministry_staff" || role === "administrator";
    const viewer = await givenViewer(role, keeps ? null : unit.id);
    const results = [
      await joinBloc(viewer, { ...OPEN, blocId: bloc.id, unitId: newcomer.id }, NOW),
      await endMembership(viewer, { blocId: bloc.id, id, endsOn: "2021-03-31" }, NOW),
    ];
    const forbidden = { ok: false, error: { code: "forbidden" } };
    expect(results).toEqual(keeps ? [DONE, DONE] : [forbidden, forbidden]);
    expect(await db.auditEntry.count()).toBe(keeps ? 2 : 0);
  });
});
