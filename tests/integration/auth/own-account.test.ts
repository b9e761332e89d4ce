import { describe, expect, it } from "vitest";
import {
  changePassword,
  endOtherSessions,
  endSession,
} from "@/lib/platform/auth/commands/own-account";
import { findAccount } from "@/lib/platform/auth/queries";
import { findViewer } from "@/lib/platform/auth/session";
import { signIn } from "@/lib/platform/auth/sign-in";
import { db } from "@/lib/platform/db/client";
import { givenAccount, givenSession, givenViewer, PASSWORD } from "@/tests/factories/account";
import { trail } from "@/tests/support/trail";

const NOW = new Date("2021-03-01T02:00:00Z");
const TODAY = "2021-03-01";
const NEXT = "một câu dài dễ nhớ";

/** Somebody signed in on two machines, asking from the first. */
async function givenPerson(email = "lan@thu.vn") {
  const account = await givenAccount({ email });
  const here = await givenSession(account.id, NOW, "Mozilla/5.0 (Windows NT 10.0) Firefox/130.0");
  const there = await givenSession(account.id, new Date("2021-02-28T20:00:00Z"));
  const viewer = await findViewer(here.id, TODAY, NOW);
  if (!viewer) throw new Error("nobody");
  return { account, viewer, here, there };
}

const passwords = (over: Partial<Parameters<typeof changePassword>[1]> = {}) => ({
  current: PASSWORD,
  next: NEXT,
  again: NEXT,
  ...over,
});

describe("one's own sessions", () => {
  it("[A-30] are listed with device and time, this one marked; ended and expired ones are not", async () => {
    const { account, viewer, here, there } = await givenPerson();
    const gone = await givenSession(account.id, NOW);
    await db.session.update({ where: { id: gone.id }, data: { endedAt: NOW } });
    await givenSession(account.id, new Date("2021-02-27T02:00:00Z"));
    const own = await findAccount(viewer, viewer.accountId, NOW);
    expect(own?.sessions).toEqual([
      {
        id: here.id,
        device: "Firefox trên máy tính Windows",
        since: NOW,
        until: new Date("2021-03-01T14:00:00Z"),
        isThis: true,
      },
      expect.objectContaining({ id: there.id, device: "Thiết bị không rõ", isThis: false }),
    ]);
  });

  it("[A-31] one on another machine ends at once", async () => {
    const { viewer, here, there } = await givenPerson();
    expect((await endSession(viewer, { sessionId: there.id }, NOW)).ok).toBe(true);
    expect(await findViewer(there.id, TODAY, NOW)).toBeNull();
    expect(await findViewer(here.id, TODAY, NOW)).not.toBeNull();
    expect(await db.auditEntry.findMany()).toMatchObject([
      { action: "session.end", accountId: viewer.accountId, subjectId: there.id },
    ]);
    expect(await endSession(viewer, { sessionId: there.id }, NOW)).toEqual({
      ok: false,
      error: { code: "conflict" },
    });
  });

  it("[A-32] all others end at once, this one stays", async () => {
    const { account, viewer, here, there } = await givenPerson();
    const third = await givenSession(account.id, NOW);
    expect(await endOtherSessions(viewer, {}, NOW)).toEqual({ ok: true, value: { ended: 2 } });
    expect(await findViewer(there.id, TODAY, NOW)).toBeNull();
    expect(await findViewer(third.id, TODAY, NOW)).toBeNull();
    expect(await findViewer(here.id, TODAY, NOW)).not.toBeNull();
    expect(await trail("session")).toEqual(["end_others"]);
  });

  it("somebody else's is out of sight, except to an administrator", async () => {
    const { there } = await givenPerson();
    const { viewer: stranger } = await givenPerson("khac@thu.vn");
    expect(await endSession(stranger, { sessionId: there.id }, NOW)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    const administrator = await givenViewer("administrator");
    expect((await endSession(administrator, { sessionId: there.id }, NOW)).ok).toBe(true);
  });
});

describe("one's own password", () => {
  const enter = (password: string) =>
    signIn({ email: "lan@thu.vn", password }, { address: "203.0.113.9", device: "" }, NOW);

  it("[A-33] changes, ends the other sessions and keeps this one", async () => {
    const { viewer, here, there } = await givenPerson();
    expect(await changePassword(viewer, passwords(), NOW)).toEqual({
      ok: true,
      value: { ended: 1 },
    });
    expect(await findViewer(there.id, TODAY, NOW)).toBeNull();
    expect(await findViewer(here.id, TODAY, NOW)).not.toBeNull();
    expect((await enter(PASSWORD)).ok).toBe(false);
    expect((await enter(NEXT)).ok).toBe(true);
    const trace = await db.auditEntry.findMany({ where: { action: "account.change_password" } });
    expect(trace).toHaveLength(1);
  });

  it.each([
    ["a wrong current one", { current: "sai" }, "current", /chưa đúng/],
    ["one that is too short", { next: "ngắn quá" }, "next", /ít nhất 12/],
    ["one that holds the e-mail", { next: "toi la lan@thu.vn" }, "next", /thư điện tử/],
    ["the same again", { next: PASSWORD }, "next", /phải khác/],
  ])("[A-34] refuses %s, beside its field, and changes nothing", async (_, over, field, words) => {
    const { viewer, there } = await givenPerson();
    expect(await changePassword(viewer, passwords(over), NOW)).toEqual({
      ok: false,
      error: { code: "invalid", fields: { [field]: [expect.stringMatching(words)] } },
    });
    expect(await findViewer(there.id, TODAY, NOW)).not.toBeNull();
    expect((await enter(PASSWORD)).ok).toBe(true);
  });

  it("is not to be guessed from a session left open", async () => {
    const { viewer } = await givenPerson();
    for (let n = 0; n < 5; n++) {
      await changePassword(viewer, passwords({ current: `thử ${n}` }), NOW);
    }
    expect(await changePassword(viewer, passwords(), NOW)).toMatchObject({
      error: { fields: { current: [expect.stringContaining("chờ 15 phút")] } },
    });
  });

  it("changes once when it is changed twice at once", async () => {
    const { viewer } = await givenPerson();
    const results = await Promise.all([
      changePassword(viewer, passwords({ next: "câu thứ nhất dài" }), NOW),
      changePassword(viewer, passwords({ next: "câu thứ hai cũng dài" }), NOW),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });
});
