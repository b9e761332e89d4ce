import { describe, expect, it } from "vitest";
import { findSignedIn, findViewer } from "@/lib/platform/auth/session";
import { db } from "@/lib/platform/db/client";
import { givenAccount, givenSession } from "@/tests/factories/account";
import { givenBloc, givenUnit } from "@/tests/factories/organisation";

const NOW = new Date("2021-06-01T02:00:00Z");
const DAY = "2021-06-01";

async function givenSignedIn(over: Parameters<typeof givenAccount>[0] = {}) {
  const account = await givenAccount(over);
  const session = await givenSession(account.id, NOW);
  return { account, session };
}

describe("who a session is", () => {
  it("[A-07] is nobody once it has ended, at the very next request", async () => {
    const { session } = await givenSignedIn();
    expect(await findViewer(session.id, DAY, NOW)).not.toBeNull();
    await db.session.update({ where: { id: session.id }, data: { endedAt: NOW } });
    expect(await findViewer(session.id, DAY, NOW)).toBeNull();
  });

  it("[A-07] is nobody after its twelve hours", async () => {
    const { session } = await givenSignedIn();
    const justBefore = new Date("2021-06-01T13:59:59Z");
    const then = new Date("2021-06-01T14:00:00Z");
    expect(await findViewer(session.id, DAY, justBefore)).not.toBeNull();
    expect(await findViewer(session.id, DAY, then)).toBeNull();
  });

  it("[A-08] is nobody while the account is disabled", async () => {
    const { account, session } = await givenSignedIn();
    await db.account.update({ where: { id: account.id }, data: { disabledAt: NOW } });
    expect(await findViewer(session.id, DAY, NOW)).toBeNull();
  });

  it("is nobody when there is no such session", async () => {
    expect(await findViewer("00000000-0000-4000-8000-000000000000", DAY, NOW)).toBeNull();
  });

  it("[A-09] holds a role on the first and on the last day of its period, and on no other", async () => {
    const unit = await givenUnit();
    const { session } = await givenSignedIn({
      grants: [
        { role: "unit_officer", unitId: unit.id, startsOn: "2021-03-01", endsOn: "2021-06-30" },
        { role: "ministry_staff", startsOn: "2021-07-01" },
      ],
    });
    const rolesOn = async (day: string) =>
      (await findViewer(session.id, day, NOW))?.grants.map((grant) => grant.role);
    expect(await rolesOn("2021-02-28")).toEqual([]);
    expect(await rolesOn("2021-03-01")).toEqual(["unit_officer"]);
    expect(await rolesOn("2021-06-30")).toEqual(["unit_officer"]);
    expect(await rolesOn("2021-07-01")).toEqual(["ministry_staff"]);
  });

  it("[A-11] leads its bloc until 31/12 and no longer on 01/01, without anybody's doing", async () => {
    const unit = await givenUnit();
    const next = await givenUnit();
    const bloc = await givenBloc({ members: [unit.id, next.id], leaderId: unit.id, year: 2021 });
    await db.blocLeadership.create({
      data: {
        blocId: bloc.id,
        unitId: next.id,
        office: "leader",
        startsOn: new Date("2022-01-01"),
        endsOn: new Date("2022-12-31"),
        confidence: "confirmed",
      },
    });
    const { session } = await givenSignedIn({ grants: [{ role: "bloc_leader", unitId: unit.id }] });
    const { session: other } = await givenSignedIn({
      grants: [{ role: "unit_head", unitId: next.id }],
    });
    const officesOn = async (id: string, day: string) =>
      (await findViewer(id, day, NOW))?.offices ?? [];

    expect(await officesOn(session.id, "2021-12-31")).toEqual([
      { blocId: bloc.id, unitId: unit.id, office: "leader", leaderUnitId: unit.id },
    ]);
    expect(await officesOn(other.id, "2021-12-31")).toEqual([]);
    expect(await officesOn(session.id, "2022-01-01")).toEqual([]);
    expect(await officesOn(other.id, "2022-01-01")).toEqual([
      { blocId: bloc.id, unitId: next.id, office: "leader", leaderUnitId: next.id },
    ]);
  });

  it("a deputy knows who leads; an officer of the same unit holds no office", async () => {
    const leader = await givenUnit();
    const deputy = await givenUnit();
    const bloc = await givenBloc({
      members: [leader.id, deputy.id],
      leaderId: leader.id,
      deputyId: deputy.id,
    });
    const { session } = await givenSignedIn({
      grants: [
        { role: "unit_head", unitId: deputy.id },
        { role: "bloc_leader", unitId: deputy.id },
      ],
    });
    const { session: officer } = await givenSignedIn({
      grants: [{ role: "unit_officer", unitId: deputy.id }],
    });
    expect((await findViewer(session.id, DAY, NOW))?.offices).toEqual([
      { blocId: bloc.id, unitId: deputy.id, office: "deputy", leaderUnitId: leader.id },
    ]);
    expect((await findViewer(officer.id, DAY, NOW))?.offices).toEqual([]);
  });
});

describe("the frame of the signed-in pages", () => {
  it("names the viewer's units and blocs, and counts what is unread", async () => {
    const unit = await givenUnit({ shortName: "Cục Thử nghiệm" });
    const bloc = await givenBloc({ members: [unit.id], leaderId: unit.id });
    const { account, session } = await givenSignedIn({
      grants: [{ role: "unit_head", unitId: unit.id }, { role: "administrator" }],
    });
    await db.notice.createMany({
      data: [
        { accountId: account.id, title: "Một", href: "/lam-viec", createdAt: NOW },
        { accountId: account.id, title: "Hai", href: "/lam-viec", createdAt: NOW, readAt: NOW },
      ],
    });
    expect((await findSignedIn(session.id, DAY, NOW))?.shell).toEqual({
      place: "Cục Thử nghiệm; Quản trị hệ thống",
      unread: 1,
      inBloc: true,
      inCouncil: false,
      blocs: [{ code: bloc.code, name: bloc.name, office: "leader" }],
    });
    expect((await findSignedIn(session.id, "1999-12-31", NOW))?.shell.inBloc).toBe(false);
  });
});
