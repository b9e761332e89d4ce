import { describe, expect, it } from "vitest";
import { moveRegistration } from "@/lib/entry/registration/commands/move";
import { findRegistration } from "@/lib/entry/registration/queries";
import type { Event } from "@/lib/entry/registration/workflow";
import { delegate, revokeDelegation } from "@/lib/organisation/delegation/commands";
import { signedWords } from "@/lib/organisation/delegation/labels";
import { canSee } from "@/lib/organisation/delegation/policy";
import { listDelegations, listDeputies } from "@/lib/organisation/delegation/queries";
import { findViewer } from "@/lib/platform/auth/session";
import { ROLES, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenSession, givenViewer } from "@/tests/factories/account";
import { givenDesk } from "@/tests/factories/desk";
import { givenBloc, givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

const lend = (unitId: string, toAccountId: string, over: Record<string, unknown> = {}) => ({
  unitId,
  toAccountId,
  scope: "files" as const,
  startsOn: "2021-03-01",
  endsOn: "2021-03-05",
  reason: "Đi công tác.",
  ...over,
});

async function givenDeputy() {
  const desk = await givenDesk();
  return { ...desk, deputy: await givenViewer("unit_deputy", desk.unit.id) };
}

/** The viewer as a request on that day finds them. */
async function on(day: string, { accountId }: Viewer): Promise<Viewer> {
  const now = new Date(`${day}T02:00:00Z`);
  const viewer = await findViewer((await givenSession(accountId, now)).id, day, now);
  if (!viewer) throw new Error("the session is not found");
  return viewer;
}

const step = async (viewer: Viewer, registrationId: string, event: Event, now = NOW) => {
  const { version } = await db.registration.findUniqueOrThrow({ where: { id: registrationId } });
  return moveRegistration(viewer, { registrationId, version, event, comment: "Lý do" }, now);
};

const codeOf = (result: { ok: boolean; error?: { code: string } }) =>
  result.ok ? "ok" : result.error?.code;

describe("the head's authority", () => {
  it("[X-14] is lent to a deputy, who approves for the head; history says KT. and for whom", async () => {
    const { unit, file, officer, head, deputy } = await givenDeputy();
    await step(officer, file.id, "send");
    expect(codeOf(await step(await on("2021-03-01", deputy), file.id, "approve"))).toBe(
      "forbidden",
    );
    expect((await delegate(head, lend(unit.id, deputy.accountId), NOW)).ok).toBe(true);
    const acting = await on("2021-03-01", deputy);
    expect((await step(acting, file.id, "approve")).ok).toBe(true);
    const events = (await findRegistration(deputy, file.id))?.events ?? [];
    expect(events.map(signedWords)).toEqual([
      officer.name,
      `KT. thủ trưởng đơn vị: ${deputy.name} (theo ủy quyền của ${head.name})`,
    ]);
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: "registration.approve" },
    });
    expect(entry).toMatchObject({
      accountId: deputy.accountId,
      detail: { delegationId: expect.any(String) },
    });
    expect(await trail("delegation")).toEqual(["grant"]);
    // The deputy hears of the delegation; the head of what was done for the head.
    const told = async ({ accountId }: Viewer) =>
      (await db.notice.findMany({ where: { accountId } })).map((one) => one.href);
    expect(await told(deputy)).toContain("/lam-viec/uy-quyen");
    expect((await told(head)).filter((href) => href.endsWith(file.id))).toHaveLength(2);
  });

  it("[X-14] the deputy who acts is told of what waits, and may return it; the head may still act", async () => {
    const { unit, file, officer, head, deputy } = await givenDeputy();
    await delegate(head, lend(unit.id, deputy.accountId), NOW);
    await step(officer, file.id, "send");
    const hrefs = (await db.notice.findMany({ where: { accountId: deputy.accountId } })).map(
      (one) => one.href,
    );
    expect(hrefs).toContain(`/lam-viec/dang-ky/${file.id}`);
    expect((await step(await on("2021-03-02", deputy), file.id, "head_return")).ok).toBe(true);
    await step(officer, file.id, "send");
    expect((await step(head, file.id, "approve")).ok).toBe(true);
    expect(
      await db.registrationEvent.findFirstOrThrow({ where: { kind: "approve" } }),
    ).toMatchObject({ delegationId: null });
  });

  it("[X-15] begins and ends by itself, on the first and after the last day", async () => {
    const { unit, head, deputy } = await givenDeputy();
    const period = { startsOn: "2021-03-02", endsOn: "2021-03-05" };
    await delegate(head, lend(unit.id, deputy.accountId, period), NOW);
    const acts = async (day: string) => ((await on(day, deputy)).acting ?? []).length > 0;
    expect(await acts("2021-03-01")).toBe(false);
    expect(await acts("2021-03-02")).toBe(true);
    expect(await acts("2021-03-05")).toBe(true);
    expect(await acts("2021-03-06")).toBe(false);
  });

  it("[X-15] taken back is worth nothing at the very next step, also for a page already open", async () => {
    const { unit, file, officer, head, deputy } = await givenDeputy();
    const lent = await delegate(head, lend(unit.id, deputy.accountId), NOW);
    await step(officer, file.id, "send");
    const acting = await on("2021-03-01", deputy);
    if (!lent.ok) throw new Error("not lent");
    const results = await Promise.all([
      revokeDelegation(head, lent.value, NOW),
      revokeDelegation(head, lent.value, NOW),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(codeOf(await step(acting, file.id, "approve"))).toBe("forbidden");
    expect((await on("2021-03-01", deputy)).acting).toEqual([]);
    expect(await db.auditEntry.count({ where: { action: "delegation.revoke" } })).toBe(1);
  });

  it("[X-15] of who is head no longer, or to who is deputy no longer, is worth nothing", async () => {
    const { unit, head, deputy } = await givenDeputy();
    await delegate(head, lend(unit.id, deputy.accountId), NOW);
    const ended = { endsOn: new Date("2021-03-02") };
    await db.grant.updateMany({ where: { accountId: head.accountId }, data: ended });
    expect((await on("2021-03-02", deputy)).acting).toHaveLength(1);
    expect((await on("2021-03-03", deputy)).acting).toEqual([]);
    await db.grant.updateMany({ where: { accountId: head.accountId }, data: { endsOn: null } });
    await db.grant.updateMany({ where: { accountId: deputy.accountId }, data: ended });
    expect((await on("2021-03-03", deputy)).acting).toEqual([]);
  });

  it("carries the unit's office in its bloc only where that was lent too", async () => {
    const { unit, head, deputy } = await givenDeputy();
    await givenBloc({ members: [unit.id], leaderId: unit.id });
    const lent = await delegate(head, lend(unit.id, deputy.accountId), NOW);
    expect((await on("2021-03-01", deputy)).offices).toEqual([]);
    if (lent.ok) await revokeDelegation(head, lent.value, NOW);
    await delegate(head, lend(unit.id, deputy.accountId, { scope: "files_and_bloc" }), NOW);
    expect((await on("2021-03-01", deputy)).offices).toHaveLength(1);
  });
});

describe("a delegation", () => {
  it("[X-16] is refused for past days, to others, twice at once, and by who is not the head", async () => {
    const { unit, officer, head, deputy, stranger } = await givenDeputy();
    const to = deputy.accountId;
    const fieldsOf = async (over: Record<string, unknown>, toAccountId = to) => {
      const result = await delegate(head, lend(unit.id, toAccountId, over), NOW);
      return !result.ok && result.error.code === "invalid" ? Object.keys(result.error.fields) : [];
    };
    expect(await fieldsOf({ startsOn: "2021-02-28" })).toEqual(["startsOn"]);
    expect(await fieldsOf({ endsOn: "2021-02-28", startsOn: "2021-03-01" })).toEqual(["endsOn"]);
    expect(await fieldsOf({ endsOn: "2022-03-02" })).toEqual(["endsOn"]);
    expect(await fieldsOf({}, officer.accountId)).toEqual(["toAccountId"]);
    const elsewhere = await givenViewer("unit_deputy", (await givenUnit()).id);
    expect(await fieldsOf({}, elsewhere.accountId)).toEqual(["toAccountId"]);
    expect(codeOf(await delegate(deputy, lend(unit.id, to), NOW))).toBe("forbidden");
    expect(codeOf(await delegate(stranger, lend(unit.id, to), NOW))).toBe("not_found");

    const results = await Promise.all(
      Array.from({ length: 20 }, () => delegate(head, lend(unit.id, to), NOW)),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await fieldsOf({ startsOn: "2021-03-05", endsOn: "2021-03-09" })).toEqual(["startsOn"]);
    expect(await fieldsOf({ startsOn: "2021-03-06", endsOn: "2021-03-09" })).toEqual([]);
  });

  it("[X-17] is read by the heads and deputies of its unit: the list and the lens agree", async () => {
    const { unit, head, deputy } = await givenDeputy();
    const other = await givenUnit();
    const otherHead = await givenViewer("unit_head", other.id);
    const otherDeputy = await givenViewer("unit_deputy", other.id);
    await delegate(head, lend(unit.id, deputy.accountId), NOW);
    await delegate(otherHead, lend(other.id, otherDeputy.accountId), NOW);
    const all = await db.delegation.findMany({ orderBy: { id: "asc" } });
    const viewers: Viewer[] = [head, deputy, otherHead, otherDeputy];
    for (const role of ROLES) {
      const ofMinistry = role === "ministry_staff" || role === "administrator";
      viewers.push(await givenViewer(role, ofMinistry ? null : unit.id));
    }
    for (const viewer of viewers) {
      const seen = all.filter((one) => canSee(viewer, one)).map((one) => one.id);
      const { rows, total } = await listDelegations(viewer, 1);
      expect(rows.map((row) => row.id).sort()).toEqual(seen);
      expect(total).toBe(seen.length);
    }
    expect(await listDeputies(deputy, "2021-03-01")).toEqual([]);
    expect((await listDeputies(head, "2021-03-01"))[0]?.deputies.length).toBeGreaterThan(0);
  });
});
