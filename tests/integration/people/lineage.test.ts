import { describe, expect, it } from "vitest";
import { joinBloc } from "@/lib/organisation/bloc/commands/members";
import { rename, succeed } from "@/lib/organisation/lineage/commands";
import { findLineage } from "@/lib/organisation/lineage/queries";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { recordsOfUnits } from "@/lib/titles/eligibility/queries";
import { historyOfCollective } from "@/lib/titles/ledger/queries";
import { givenViewer } from "@/tests/factories/account";
import { givenCatalogue } from "@/tests/factories/campaign";
import { givenAward, givenDraft, must, publish, TTLDXS } from "@/tests/factories/decision";
import { givenBloc, givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

async function givenTwo() {
  await givenCatalogue();
  const staff = await givenViewer("ministry_staff");
  const [old, heir] = [await givenUnit({ name: "Cục Cũ" }), await givenUnit({ name: "Cục Mới" })];
  const draft = await givenDraft(staff);
  await givenAward(staff, draft.id, { unitId: old.id, honour: TTLDXS });
  await publish(staff, draft.id);
  return { staff, old, heir };
}

const line = (fromId: string, toId: string, over: { moveStaff?: boolean } = {}) => ({
  fromId,
  toId,
  kind: "merge" as const,
  effectiveOn: "2021-02-01",
  decisionNo: "10/QĐ-BTNMT",
  moveStaff: false,
  ...over,
});

describe("lineage of units", () => {
  it("[N-12] after a merger the heir's history holds the old unit's awards, under the old name", async () => {
    const { staff, old, heir } = await givenTwo();
    must(await succeed(staff, line(old.id, heir.id), NOW));
    expect(await historyOfCollective(heir.id)).toMatchObject([{ recipientName: "Cục Cũ" }]);
    expect((await recordsOfUnits([heir.id])).get(heir.id)?.awards).toMatchObject([
      { code: "TTLDXS" },
    ]);
    expect((await db.unit.findUniqueOrThrow({ where: { id: old.id } })).validTo).toEqual(
      new Date("2021-01-31"),
    );
    expect(await findLineage(heir.id)).toMatchObject({
      predecessors: [{ unit: { name: "Cục Cũ" }, decisionNo: "10/QĐ-BTNMT" }],
    });
    expect(await trail("unit")).toEqual(["succeed"]);
  });

  it("[N-12] the people of a merged unit go with it where asked", async () => {
    const { staff, old, heir } = await givenTwo();
    const person = await db.person.create({
      data: {
        fullName: "Đỗ Thị Nga",
        employments: { create: { unitId: old.id, position: "Kế toán" } },
      },
    });
    expect(must(await succeed(staff, line(old.id, heir.id, { moveStaff: true }), NOW))).toEqual({
      moved: 1,
      left: { blocs: [], offices: [] },
    });
    const places = await db.employment.findMany({
      where: { personId: person.id },
      orderBy: { startsOn: { sort: "asc", nulls: "first" } },
    });
    expect(places).toMatchObject([
      { unitId: old.id, endsOn: new Date("2021-01-31") },
      { unitId: heir.id, startsOn: new Date("2021-02-01"), position: "Kế toán" },
    ]);
  });

  it("[N-370] with the old unit ends what it is in a bloc, a later term is taken away, and both are in the log", async () => {
    const staff = await givenViewer("ministry_staff");
    const [old, heir, other] = [await givenUnit(), await givenUnit(), await givenUnit()];
    const bloc = await givenBloc({
      members: [old.id, heir.id, other.id],
      leaderId: old.id,
    });
    const next = { blocId: bloc.id, unitId: old.id, confidence: "confirmed" } as const;
    await db.blocLeadership.updateMany({
      where: { unitId: old.id },
      data: { startsOn: toDate("2021-01-01"), endsOn: toDate("2021-12-31") },
    });
    await db.blocLeadership.create({
      data: { ...next, office: "deputy", startsOn: toDate("2022-01-01") },
    });
    expect(must(await succeed(staff, line(old.id, heir.id), NOW))).toEqual({
      moved: 0,
      left: {
        blocs: [bloc.name],
        offices: [`Khối trưởng ${bloc.name}`, `Khối phó ${bloc.name}`],
      },
    });
    const where = { blocId: bloc.id, unitId: old.id };
    const last = { endsOn: toDate("2021-01-31") };
    expect(await db.blocMembership.findMany({ where })).toMatchObject([last]);
    expect(await db.blocLeadership.findMany({ where })).toMatchObject([
      { office: "leader", ...last },
    ]);
    // The heir and the others stay what they were.
    expect(await db.blocMembership.count({ where: { blocId: bloc.id, endsOn: null } })).toBe(2);
    expect(await trail("bloc")).toEqual(["end_office", "remove", "end_membership"]);
    // Nobody puts it back for a day on which it is no more.
    const again = { blocId: bloc.id, unitId: old.id, startsOn: "2021-02-01", endsOn: null };
    expect(await joinBloc(staff, { ...again, confidence: "confirmed" }, NOW)).toMatchObject({
      error: { fields: { startsOn: [expect.stringMatching(/kết thúc hoạt động/)] } },
    });
  });

  it("[N-370] of a succession and a joining at once, neither leaves a unit that is no more in a bloc", async () => {
    const staff = await givenViewer("ministry_staff");
    const bloc = await givenBloc();
    const units = await Promise.all(Array.from({ length: 6 }, () => givenUnit()));
    const heir = await givenUnit();
    await Promise.all(
      units.flatMap(({ id }) => [
        succeed(staff, line(id, heir.id), NOW),
        joinBloc(
          staff,
          {
            blocId: bloc.id,
            unitId: id,
            startsOn: "2021-01-01",
            endsOn: null,
            confidence: "confirmed",
          },
          NOW,
        ),
      ]),
    );
    const ids = units.map(({ id }) => id);
    expect(await db.unitSuccession.count({ where: { fromId: { in: ids } } })).toBe(6);
    expect(await db.blocMembership.count({ where: { unitId: { in: ids }, endsOn: null } })).toBe(0);
  });

  it("[N-13] a line is drawn once, never in a circle, and only by keepers of the register", async () => {
    const { staff, old, heir } = await givenTwo();
    must(await succeed(staff, line(old.id, heir.id), NOW));
    expect(await succeed(staff, line(old.id, heir.id), NOW)).toMatchObject({
      error: { code: "invalid" },
    });
    expect(await succeed(staff, line(heir.id, old.id), NOW)).toMatchObject({
      error: { fields: { toId: expect.anything() } },
    });
    const officer = await givenViewer("unit_officer", old.id);
    expect(await succeed(officer, line(heir.id, old.id), NOW)).toEqual({
      ok: false,
      error: { code: "forbidden" },
    });
  });

  it("[N-14] a renamed unit keeps its former name with the decision; papers made before keep it too", async () => {
    const { staff, old } = await givenTwo();
    const input = {
      unitId: old.id,
      version: 1,
      name: "Cục Đổi Tên",
      effectiveOn: "2021-03-01",
      decisionNo: "11/QĐ-BTNMT",
    };
    expect(must(await rename(staff, input, NOW))).toEqual({ version: 2 });
    expect(await findLineage(old.id)).toMatchObject({
      name: "Cục Đổi Tên",
      formerNames: [{ name: "Cục Cũ", until: "2021-02-28" }],
    });
    expect(await historyOfCollective(old.id)).toMatchObject([{ recipientName: "Cục Cũ" }]);
    expect(await rename(staff, { ...input, name: "Tên khác" }, NOW)).toEqual({
      ok: false,
      error: { code: "conflict" },
    });
    expect(await trail("unit")).toEqual(["rename"]);
  });
});
