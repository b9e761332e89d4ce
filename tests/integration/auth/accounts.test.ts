import { describe, expect, it } from "vitest";
import {
  createAccount,
  endAccountSessions,
  grantRole,
  renewPassword,
  setAccountDisabled,
} from "@/lib/platform/auth/commands/accounts";
import { createAdministrator } from "@/lib/platform/auth/commands/first-administrator";
import { withdrawGrant } from "@/lib/platform/auth/commands/withdraw-grant";
import { findAccount, listAccounts, listUnitChoices } from "@/lib/platform/auth/queries";
import { findViewer } from "@/lib/platform/auth/session";
import { signIn } from "@/lib/platform/auth/sign-in";
import { ROLES, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { toDay } from "@/lib/platform/db/days";
import { givenAccount, givenSession, givenViewer, PASSWORD } from "@/tests/factories/account";
import { givenUnit } from "@/tests/factories/organisation";

const NOW = new Date("2021-03-01T02:00:00Z");
const TODAY = "2021-03-01";
const SOMEWHERE = { address: "203.0.113.9", device: "" };

const newAccount = (over: Partial<Parameters<typeof createAccount>[1]> = {}) => ({
  name: "Nguyễn Thị Thử",
  email: "thu@thu.vn",
  role: "ministry_staff" as const,
  unitId: "",
  startsOn: TODAY,
  endsOn: null,
  ...over,
});

const traceOf = (action: string) => db.auditEntry.findMany({ where: { action } });

describe("creating an account", () => {
  it("[A-20] gives a first password with which its owner signs in, and the role for its period", async () => {
    const administrator = await givenViewer("administrator");
    const unit = await givenUnit();
    const result = await createAccount(
      administrator,
      newAccount({ role: "unit_officer", unitId: unit.id, endsOn: "2021-12-31" }),
      NOW,
    );
    if (!result.ok) throw new Error(result.error.code);
    const { accountId, firstPassword } = result.value;
    expect(firstPassword).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);

    const entered = await signIn({ email: "thu@thu.vn", password: firstPassword }, SOMEWHERE, NOW);
    if (!entered.ok) throw new Error("not let in");
    const viewer = await findViewer(entered.value.sessionId, TODAY, NOW);
    expect(viewer?.grants).toEqual([{ role: "unit_officer", unitId: unit.id }]);

    expect(await traceOf("account.create")).toMatchObject([
      {
        accountId: administrator.accountId,
        subjectId: accountId,
        detail: { email: "thu@thu.vn", role: "unit_officer", unitId: unit.id },
      },
    ]);
    const everything = JSON.stringify([
      await db.account.findMany(),
      await db.auditEntry.findMany({ select: { detail: true } }),
    ]);
    expect(everything).not.toContain(firstPassword);
  });

  it("[A-21] refuses an e-mail that has an account, beside its field, and leaves nothing behind", async () => {
    const administrator = await givenViewer("administrator");
    await givenAccount({ email: "thu@thu.vn" });
    expect(await createAccount(administrator, newAccount(), NOW)).toEqual({
      ok: false,
      error: {
        code: "invalid",
        fields: { email: ["Địa chỉ thư điện tử này đã có tài khoản."] },
      },
    });
    expect(await traceOf("account.create")).toEqual([]);
  });

  it("makes one account of two made at once for the same e-mail", async () => {
    const administrator = await givenViewer("administrator");
    const results = await Promise.all([
      createAccount(administrator, newAccount(), NOW),
      createAccount(administrator, newAccount(), NOW),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await db.account.count({ where: { email: "thu@thu.vn" } })).toBe(1);
  });

  it("refuses a unit that is not there", async () => {
    const administrator = await givenViewer("administrator");
    const input = newAccount({
      role: "unit_officer",
      unitId: "00000000-0000-4000-8000-000000000000",
    });
    expect(await createAccount(administrator, input, NOW)).toMatchObject({
      error: { code: "invalid", fields: { unitId: [expect.stringContaining("Đơn vị")] } },
    });
  });
});

describe("[A-22] nobody but an administrator", () => {
  it.each(ROLES.filter((role) => role !== "administrator"))("not a %s", async (role) => {
    const scoped = role !== "ministry_staff";
    const viewer = await givenViewer(role, scoped ? (await givenUnit()).id : null);
    const { id: accountId } = await givenAccount({ grants: [{ role: "ministry_staff" }] });
    const grant = await db.grant.findFirstOrThrow({ where: { accountId } });
    const forbidden = { ok: false, error: { code: "forbidden" } };

    expect(await createAccount(viewer, newAccount(), NOW)).toEqual(forbidden);
    expect(await grantRole(viewer, { accountId, ...newAccount() }, NOW)).toEqual(forbidden);
    expect(await withdrawGrant(viewer, { grantId: grant.id, lastDay: null }, NOW)).toEqual(
      forbidden,
    );
    expect(await setAccountDisabled(viewer, { accountId, disabled: true }, NOW)).toEqual(forbidden);
    expect(await renewPassword(viewer, { accountId }, NOW)).toEqual(forbidden);
    expect(await endAccountSessions(viewer, { accountId }, NOW)).toEqual(forbidden);

    expect(await listAccounts(viewer, { words: "", state: null, page: 1 }, TODAY)).toEqual({
      rows: [],
      total: 0,
    });
    expect(await listUnitChoices(viewer)).toEqual([]);
    expect(await findAccount(viewer, accountId, NOW)).toBeNull();
    expect(await findAccount(viewer, viewer.accountId, NOW)).not.toBeNull();
  });
});

describe("giving and taking a role", () => {
  async function givenOfficer(endsOn: string | null = null) {
    const administrator = await givenViewer("administrator");
    const unit = await givenUnit();
    const account = await givenAccount({
      grants: [{ role: "unit_officer", unitId: unit.id, startsOn: "2021-01-01", endsOn }],
    });
    const grant = await db.grant.findFirstOrThrow({ where: { accountId: account.id } });
    return { administrator, unit, account, grant };
  }

  it("[A-23] gives it for its period", async () => {
    const { administrator, account, unit } = await givenOfficer("2021-02-28");
    const result = await grantRole(
      administrator,
      {
        accountId: account.id,
        role: "unit_officer",
        unitId: unit.id,
        startsOn: "2021-03-01",
        endsOn: "2021-12-31",
      },
      NOW,
    );
    expect(result.ok).toBe(true);
    const grants = await db.grant.findMany({
      orderBy: { startsOn: "asc" },
      where: { unitId: unit.id },
    });
    expect(
      grants.map((grant) => [toDay(grant.startsOn), grant.endsOn && toDay(grant.endsOn)]),
    ).toEqual([
      ["2021-01-01", "2021-02-28"],
      ["2021-03-01", "2021-12-31"],
    ]);
    expect(await traceOf("account.grant")).toHaveLength(1);
  });

  it("refuses the same role over the same unit on a day on which it is held", async () => {
    const { administrator, account, unit } = await givenOfficer("2021-03-01");
    const again = {
      accountId: account.id,
      role: "unit_officer" as const,
      unitId: unit.id,
      startsOn: "2021-03-01",
      endsOn: null,
    };
    expect(await grantRole(administrator, again, NOW)).toMatchObject({
      error: { code: "invalid", fields: { startsOn: [expect.any(String)] } },
    });
    const missing = { ...again, accountId: unit.id };
    expect(await grantRole(administrator, missing, NOW)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
  });

  it("lets one of two win who give the same role at once", async () => {
    const administrator = await givenViewer("administrator");
    const { id: accountId } = await givenAccount();
    const give = () => grantRole(administrator, { accountId, ...newAccount() }, NOW);
    const results = await Promise.all([give(), give()]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await db.grant.count({ where: { accountId } })).toBe(1);
  });

  it("serves twice as many at once as there are connections", async () => {
    const administrator = await givenViewer("administrator");
    const units = await Promise.all(Array.from({ length: 20 }, () => givenUnit()));
    const { id: accountId } = await givenAccount();
    const scope = { accountId, role: "unit_officer" as const, startsOn: TODAY, endsOn: null };
    const results = await Promise.all(
      units.map((unit) => grantRole(administrator, { ...scope, unitId: unit.id }, NOW)),
    );
    expect(results.every((result) => result.ok)).toBe(true);
  });

  it("[A-24] takes it away at once: it was in force until yesterday", async () => {
    const { administrator, account, grant } = await givenOfficer();
    const session = await givenSession(account.id, NOW);
    expect((await findViewer(session.id, TODAY, NOW))?.grants).toHaveLength(1);
    const result = await withdrawGrant(administrator, { grantId: grant.id, lastDay: null }, NOW);
    expect(result.ok).toBe(true);
    const { endsOn } = await db.grant.findUniqueOrThrow({ where: { id: grant.id } });
    expect(endsOn && toDay(endsOn)).toBe("2021-02-28");
    expect((await findViewer(session.id, TODAY, NOW))?.grants).toEqual([]);
    expect(await traceOf("account.withdraw")).toMatchObject([{ subjectId: account.id }]);
  });

  it("takes it away after a last day, and removes one that never was in force", async () => {
    const { administrator, grant, account } = await givenOfficer();
    await withdrawGrant(administrator, { grantId: grant.id, lastDay: "2021-06-30" }, NOW);
    const { endsOn } = await db.grant.findUniqueOrThrow({ where: { id: grant.id } });
    expect(endsOn && toDay(endsOn)).toBe("2021-06-30");

    const coming = await db.grant.create({
      data: { accountId: account.id, role: "ministry_staff", startsOn: new Date("2021-04-01") },
    });
    await withdrawGrant(administrator, { grantId: coming.id, lastDay: null }, NOW);
    expect(await db.grant.findUnique({ where: { id: coming.id } })).toBeNull();
  });

  it("refuses a last day before the first, one past the end, and a role that is not there", async () => {
    const { administrator, grant } = await givenOfficer("2021-05-31");
    const take = (grantId: string, lastDay: string | null) =>
      withdrawGrant(administrator, { grantId, lastDay }, NOW);
    const beside = { error: { code: "invalid", fields: { lastDay: [expect.any(String)] } } };
    expect(await take(grant.id, "2020-12-31")).toMatchObject(beside);
    expect(await take(grant.id, "2021-05-31")).toMatchObject(beside);
    expect(await take(grant.accountId, null)).toMatchObject({ error: { code: "not_found" } });
  });

  it("[A-25] keeps the last administrator, also when two take each other's role at once", async () => {
    const first = await givenViewer("administrator");
    const second = await givenViewer("administrator");
    const grantOf = async (viewer: Viewer) =>
      (await db.grant.findFirstOrThrow({ where: { accountId: viewer.accountId } })).id;
    const [own, other] = [await grantOf(first), await grantOf(second)];

    const results = await Promise.all([
      withdrawGrant(first, { grantId: other, lastDay: null }, NOW),
      withdrawGrant(second, { grantId: own, lastDay: null }, NOW),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.find((result) => !result.ok)).toMatchObject({
      error: { fields: { lastDay: [expect.stringContaining("cuối cùng")] } },
    });
    expect(await db.grant.count({ where: { role: "administrator", endsOn: null } })).toBe(1);
  });
});

describe("closing an account", () => {
  it("[A-26] ends its sessions at once and lets nobody in until it is opened again", async () => {
    const administrator = await givenViewer("administrator");
    const account = await givenAccount({ email: "lan@thu.vn" });
    const session = await givenSession(account.id, NOW);
    const ref = { accountId: account.id };
    const enter = () => signIn({ email: "lan@thu.vn", password: PASSWORD }, SOMEWHERE, NOW);

    expect((await setAccountDisabled(administrator, { ...ref, disabled: true }, NOW)).ok).toBe(
      true,
    );
    expect(await findViewer(session.id, TODAY, NOW)).toBeNull();
    expect(await enter()).toMatchObject({ error: { code: "wrong" } });
    expect(await setAccountDisabled(administrator, { ...ref, disabled: true }, NOW)).toMatchObject({
      error: { code: "conflict" },
    });

    expect((await setAccountDisabled(administrator, { ...ref, disabled: false }, NOW)).ok).toBe(
      true,
    );
    expect(await findViewer(session.id, TODAY, NOW)).toBeNull();
    expect((await enter()).ok).toBe(true);
    expect(await traceOf("account.disable")).toHaveLength(1);
    expect(await traceOf("account.enable")).toHaveLength(1);
  });

  it("refuses one's own, and one that is not there", async () => {
    const administrator = await givenViewer("administrator");
    const own = { accountId: administrator.accountId, disabled: true };
    expect(await setAccountDisabled(administrator, own, NOW)).toMatchObject({
      error: { code: "invalid" },
    });
    const nobody = { accountId: "00000000-0000-4000-8000-000000000000", disabled: true };
    expect(await setAccountDisabled(administrator, nobody, NOW)).toMatchObject({
      error: { code: "not_found" },
    });
  });

  it("[A-25] leaves an administrator when two close each other's account at once", async () => {
    const first = await givenViewer("administrator");
    const second = await givenViewer("administrator");
    const results = await Promise.all([
      setAccountDisabled(first, { accountId: second.accountId, disabled: true }, NOW),
      setAccountDisabled(second, { accountId: first.accountId, disabled: true }, NOW),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await db.account.count({ where: { disabledAt: null } })).toBe(1);
  });
});

describe("an administrator's help with passwords and sessions", () => {
  it("[A-27] gives a new first password; the old one and the open sessions are worth nothing", async () => {
    const administrator = await givenViewer("administrator");
    const account = await givenAccount({ email: "lan@thu.vn" });
    const session = await givenSession(account.id, NOW);
    const result = await renewPassword(administrator, { accountId: account.id }, NOW);
    if (!result.ok) throw new Error(result.error.code);
    const enter = (password: string) => signIn({ email: "lan@thu.vn", password }, SOMEWHERE, NOW);
    expect(await findViewer(session.id, TODAY, NOW)).toBeNull();
    expect((await enter(PASSWORD)).ok).toBe(false);
    expect((await enter(result.value.firstPassword)).ok).toBe(true);
    expect(await traceOf("account.renew_password")).toMatchObject([{ subjectId: account.id }]);
  });

  it("[A-28] ends all sessions of an account at once, and only that account's", async () => {
    const administrator = await givenViewer("administrator");
    const account = await givenAccount();
    const [one, two] = [await givenSession(account.id, NOW), await givenSession(account.id, NOW)];
    const others = await givenSession((await givenAccount()).id, NOW);
    expect(await endAccountSessions(administrator, { accountId: account.id }, NOW)).toEqual({
      ok: true,
      value: { ended: 2 },
    });
    expect(await findViewer(one.id, TODAY, NOW)).toBeNull();
    expect(await findViewer(two.id, TODAY, NOW)).toBeNull();
    expect(await findViewer(others.id, TODAY, NOW)).not.toBeNull();
    expect(await traceOf("account.end_sessions")).toHaveLength(1);
  });

  it("answers for an account that is not there", async () => {
    const administrator = await givenViewer("administrator");
    const nobody = { accountId: "00000000-0000-4000-8000-000000000000" };
    const missing = { ok: false, error: { code: "not_found" } };
    expect(await renewPassword(administrator, nobody, NOW)).toEqual(missing);
    expect(await endAccountSessions(administrator, nobody, NOW)).toEqual(missing);
  });
});

describe("the first administrator", () => {
  const input = { name: "Người Cài Đặt", email: "cai-dat@thu.vn" };

  it("[A-29] is made by whoever sets the portal up, once", async () => {
    const made = await createAdministrator(input, false, NOW);
    if (!made.ok) throw new Error(made.error.code);
    const entered = await signIn(
      { email: input.email, password: made.value.firstPassword },
      SOMEWHERE,
      NOW,
    );
    if (!entered.ok) throw new Error("not let in");
    const viewer = await findViewer(entered.value.sessionId, TODAY, NOW);
    expect(viewer?.grants).toEqual([{ role: "administrator", unitId: null }]);

    const another = { ...input, email: "nua@thu.vn" };
    expect(await createAdministrator(another, false, NOW)).toMatchObject({
      error: { fields: { again: [expect.stringContaining("--again")] } },
    });
    expect(await createAdministrator(input, true, NOW)).toMatchObject({
      error: { fields: { email: [expect.any(String)] } },
    });
    expect((await createAdministrator(another, true, NOW)).ok).toBe(true);
  });

  it("is one of two made at once", async () => {
    const results = await Promise.all([
      createAdministrator(input, false, NOW),
      createAdministrator({ ...input, email: "nua@thu.vn" }, false, NOW),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });
});
