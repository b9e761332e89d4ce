import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "@/lib/platform/auth/password";
import { signIn, signOut } from "@/lib/platform/auth/sign-in";
import { signInLimits } from "@/lib/platform/auth/sign-in-limits";
import { db } from "@/lib/platform/db/client";
import { givenAccount, PASSWORD } from "@/tests/factories/account";

const NOW = new Date("2026-03-02T01:00:00Z");
const HERE = { address: "203.0.113.5", device: "Firefox thử" };

const typed = (email: string, password = PASSWORD) => ({ email, password });

describe("signing in", () => {
  it("[A-01] opens a session of twelve hours, whatever the case and the spaces of the e-mail", async () => {
    const account = await givenAccount({ email: "lan@thu.vn" });
    const result = await signIn(typed("  Lan@Thu.VN "), HERE, NOW);
    if (!result.ok) throw new Error("not let in");
    const session = await db.session.findUniqueOrThrow({ where: { id: result.value.sessionId } });
    expect(session).toMatchObject({
      accountId: account.id,
      device: "Firefox thử",
      createdAt: NOW,
      expiresAt: new Date("2026-03-02T13:00:00Z"),
      endedAt: null,
    });
    const trace = await db.auditEntry.findMany({ where: { subjectId: session.id } });
    expect(trace).toMatchObject([
      {
        action: "session.begin",
        accountId: account.id,
        detail: { address: "203.0.113.5" },
        at: NOW,
      },
    ]);
  });

  it("[A-02] says the same of a wrong password, an unknown e-mail and a disabled account", async () => {
    await givenAccount({ email: "lan@thu.vn" });
    await givenAccount({ email: "khoa@thu.vn", disabledAt: NOW });
    const answers = [
      await signIn(typed("lan@thu.vn", "sai mật khẩu rồi"), HERE, NOW),
      await signIn(typed("khong-co@thu.vn"), HERE, NOW),
      await signIn(typed("khoa@thu.vn"), HERE, NOW),
      await signIn(typed("", ""), HERE, NOW),
    ];
    for (const answer of answers) expect(answer).toEqual({ ok: false, error: { code: "wrong" } });
    expect(await db.session.count()).toBe(0);
  });

  it("[A-03] locks the account from an address after five failures, and says how long to wait", async () => {
    await givenAccount({ email: "lan@thu.vn" });
    for (let n = 0; n < 5; n++) {
      expect(await signIn(typed("lan@thu.vn", "sai"), HERE, NOW)).toEqual({
        ok: false,
        error: { code: "wrong" },
      });
    }
    expect(await signIn(typed("lan@thu.vn"), HERE, NOW)).toEqual({
      ok: false,
      error: { code: "wait", minutes: 15 },
    });
    const elsewhere = await signIn(typed("lan@thu.vn"), { ...HERE, address: "198.51.100.7" }, NOW);
    expect(elsewhere.ok).toBe(true);
  });

  it("[A-03] locks an e-mail without account all the same", async () => {
    for (let n = 0; n < 5; n++) await signIn(typed("khong-co@thu.vn", "sai"), HERE, NOW);
    expect(await signIn(typed("khong-co@thu.vn"), HERE, NOW)).toMatchObject({
      error: { code: "wait" },
    });
  });

  it("[A-04] keeps the lockout when the server starts anew", async () => {
    await givenAccount({ email: "lan@thu.vn" });
    const before = signInLimits();
    for (let n = 0; n < 6; n++) await signIn(typed("lan@thu.vn", "sai"), HERE, NOW, before);
    const afterRestart = signInLimits();
    expect(await signIn(typed("lan@thu.vn"), HERE, NOW, afterRestart)).toMatchObject({
      error: { code: "wait" },
    });
  });

  it("[A-05] stops an address that tries many accounts", async () => {
    const limits = signInLimits();
    for (let n = 0; n < 30; n++) {
      expect(await limits.attempt({ email: `${n}@thu.vn`, address: HERE.address })).toBeNull();
    }
    expect(await limits.attempt({ email: "khac@thu.vn", address: HERE.address })).toBe(15);
    expect(await limits.attempt({ email: "khac@thu.vn", address: "198.51.100.7" })).toBeNull();
  });

  it("does not shut out an office where forty people sign in at once", async () => {
    const limits = signInLimits();
    const people = Array.from({ length: 40 }, (_, n) => ({ ...HERE, email: `${n}@thu.vn` }));
    const waits = await Promise.all(people.map((who) => limits.attempt(who)));
    const judged = people.filter((_, n) => waits[n] === null);
    expect(judged.length).toBeGreaterThanOrEqual(30);
    await Promise.all(judged.map((who) => limits.forgive(who)));
    expect(await limits.attempt({ email: "41@thu.vn", address: HERE.address })).toBeNull();
  });

  it("stops an account that is tried from many addresses", async () => {
    const limits = signInLimits();
    for (let n = 0; n < 20; n++) {
      expect(await limits.attempt({ email: "lan@thu.vn", address: `198.51.100.${n}` })).toBeNull();
    }
    expect(await limits.attempt({ email: "lan@thu.vn", address: "198.51.100.200" })).toBe(15);
  });

  it("lets no more than five of many attempts at once be judged", async () => {
    const limits = signInLimits();
    const who = { email: "lan@thu.vn", address: HERE.address };
    const waits = await Promise.all(Array.from({ length: 25 }, () => limits.attempt(who)));
    expect(waits.filter((wait) => wait === null)).toHaveLength(5);
  });

  it("serves twice as many at once as there are connections", async () => {
    await givenAccount({ email: "lan@thu.vn" });
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        signIn(typed("lan@thu.vn"), { ...HERE, address: `198.51.100.${n}` }, NOW),
      ),
    );
    expect(results.every((result) => result.ok)).toBe(true);
  });

  it("forgets the failures of an address once the right password came from it", async () => {
    await givenAccount({ email: "lan@thu.vn" });
    for (let n = 0; n < 4; n++) await signIn(typed("lan@thu.vn", "sai"), HERE, NOW);
    expect((await signIn(typed("lan@thu.vn"), HERE, NOW)).ok).toBe(true);
    for (let n = 0; n < 4; n++) await signIn(typed("lan@thu.vn", "sai"), HERE, NOW);
    expect((await signIn(typed("lan@thu.vn"), HERE, NOW)).ok).toBe(true);
  });
});

describe("signing out", () => {
  it("[A-06] ends the session once, and leaves a trace", async () => {
    await givenAccount({ email: "lan@thu.vn" });
    const result = await signIn(typed("lan@thu.vn"), HERE, NOW);
    if (!result.ok) throw new Error("not let in");
    const { sessionId } = result.value;
    const later = new Date("2026-03-02T02:00:00Z");
    await signOut(sessionId, later);
    await signOut(sessionId, new Date("2026-03-02T03:00:00Z"));
    expect(await db.session.findUniqueOrThrow({ where: { id: sessionId } })).toMatchObject({
      endedAt: later,
    });
    const trace = await db.auditEntry.findMany({ where: { action: "session.end" } });
    expect(trace).toHaveLength(1);
  });
});

describe("a password's hash", () => {
  it("is argon2id, and knows composed from decomposed letters as the same", async () => {
    const hash = await hashPassword("mật khẩu của tôi".normalize("NFC"));
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(hash, "mật khẩu của tôi".normalize("NFD"))).toBe(true);
    expect(await verifyPassword(hash, "mật khẩu của toi")).toBe(false);
  });

  it("is never fitted by anything when there is none, or when it is not one", async () => {
    expect(await verifyPassword(null, "gì cũng được")).toBe(false);
    expect(await verifyPassword("không phải", "không phải")).toBe(false);
  });
});
