import { describe, expect, it } from "vitest";
import { rename, succeed } from "@/lib/organisation/lineage/commands";
import { findLineage } from "@/lib/organisation/lineage/queries";
import { db } from "@/lib/platform/db/client";
import { recordsOfUnits } from "@/lib/titles/eligibility/queries";
import { historyOfCollective } from "@/lib/titles/ledger/queries";
import { givenViewer } from "@/tests/factories/account";
import { givenCatalogue } from "@/tests/factories/campaign";
import { givenAward, givenDraft, must, publish, TTLDXS } from "@/tests/factories/decision";
import { givenUnit } from "@/tests/factories/organisation";
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
