import { describe, expect, it } from "vitest";
import { castPaper, enterWrittenPaper } from "@/lib/judging/ballot/commands/cast";
import { markAttendance, moveSession } from "@/lib/judging/ballot/commands/move";
import { findBallot, listBallots, loadSession, myBallots } from "@/lib/judging/ballot/queries";
import { repeatSession, saveCouncilSession } from "@/lib/judging/council/commands/session";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { same } from "@/tests/factories/ballot";
import { givenCouncil, passAll } from "@/tests/factories/council";
import { must } from "@/tests/factories/decision";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { connect } from "@/tests/support/portal-role";
import { trail } from "@/tests/support/trail";

const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
const beside = (field: string, words: RegExp) => ({
  ok: false,
  error: { code: "invalid", fields: { [field]: [expect.stringMatching(words)] } },
});

describe("a council's vote", () => {
  it("[T-47] is opened and closed by who keeps it and its secretary alone; only members vote", async () => {
    const council = await givenCouncil();
    const { id, staff, secretary, voters } = council;
    must(await council.add(council.files[0].personal.id));
    const [member] = voters;
    if (!member) throw new Error("no member");
    expect(await findBallot(member, id)).toBeNull();
    expect(await council.move("open", "", member)).toEqual(refused("not_found"));
    expect(await council.move("open", "", await givenViewer("administrator"))).toEqual(
      refused("not_found"),
    );
    must(await council.everybodyIsHere());
    expect(await council.move("open", "", secretary)).toMatchObject({ ok: true });
    expect(await council.move("close", "", member)).toEqual(refused("forbidden"));
    const session = await council.read();
    const [voter] = session.roll.filter((one) => one.accountId === member.accountId);
    const paper = {
      voterId: voter?.id ?? "",
      choices: same(session, voter?.id ?? "", "agree"),
    };
    // Nobody votes in another's place: not the staff, not the secretary, not another member.
    for (const other of [staff, secretary, voters[1] ?? staff])
      expect(await castPaper(other, paper, NOW)).toEqual(refused("forbidden"));
    expect(await castPaper(await givenViewer("administrator"), paper, NOW)).toEqual(
      refused("not_found"),
    );
    expect(await castPaper(member, paper, NOW)).toMatchObject({ ok: true });
    expect(await castPaper(member, paper, NOW)).toEqual(beside("paper", /đã được bỏ/));
    const seen = await findBallot(member, id);
    expect(seen).toMatchObject({ roll: null, results: null, keeps: false });
    expect((await findBallot(secretary, id))?.results).toBeNull();
    expect(await myBallots(member)).toMatchObject([{ hasVoted: true, session: { id } }]);
    const listed = async (viewer: typeof staff) =>
      (await listBallots(viewer, { councilId: council.councilId })).map((row) => row.id);
    for (const viewer of [staff, secretary, ...voters, await givenViewer("administrator")])
      expect(await listed(viewer)).toEqual((await findBallot(viewer, id)) ? [id] : []);
    const notices = await db.notice.findMany({ where: { accountId: member.accountId } });
    expect(notices.map(({ title }) => title)).toEqual([
      "Mời bỏ phiếu: Phiên xét khen thưởng năm 2021",
    ]);
  });

  it("[T-48] cannot be closed as passed while its quorum is broken; it is voided uncounted and repeated", async () => {
    const council = await givenCouncil({ members: 3 });
    must(await council.add(council.files[0].personal.id));
    must(await council.everybodyIsHere());
    must(await council.move("open"));
    must(await council.vote(0, "agree"));
    must(await council.mark(1, "absent"));
    must(await council.mark(2, "absent"));
    expect(await council.move("close")).toEqual(beside("event", /không đủ số thành viên/));
    const ref = { sessionId: council.id };
    expect(await repeatSession(council.staff, ref, NOW)).toEqual(refused("wrong_status"));
    must(await council.move("void", "Không đủ thành viên"));
    expect(await db.ballotSlip.count()).toBe(0);
    expect(await repeatSession(council.voters[0] ?? council.staff, ref, NOW)).toEqual(
      refused("forbidden"),
    );
    const { id } = must(await repeatSession(council.secretary, ref, NOW));
    const again = await loadSession(db, id);
    expect(again).toMatchObject({ status: "draft", councilId: council.councilId, passPart: 2 });
    expect(again?.lines.map((line) => line.title)).toEqual([
      "Người của Cục Thứ Nhất (Cục Thứ Nhất)",
    ]);
    expect(again?.roll.map((voter) => voter.hasVoted)).toEqual([false, false, false]);
    expect((await trail("council")).slice(-2)).toEqual(["add_lines", "repeat"]);
  });

  it("[T-370] is repeated once, however often and however close together that is asked for", async () => {
    const council = await givenCouncil({ members: 3 });
    must(await council.add(council.files[0].personal.id));
    must(await council.everybodyIsHere());
    must(await council.move("open"));
    must(await council.move("void", "Không đủ thành viên"));
    const ref = { sessionId: council.id };
    const asked = await Promise.all([
      repeatSession(council.secretary, ref, NOW),
      repeatSession(council.staff, ref, NOW),
      repeatSession(council.secretary, ref, NOW),
    ]);
    const [first, ...others] = asked.map((answer) => must(answer).id);
    expect(others).toEqual([first, first]);
    expect(must(await repeatSession(council.staff, ref, NOW)).id).toBe(first);
    const rows = await listBallots(council.staff, { councilId: council.councilId });
    expect(rows.map((row) => row.id).toSorted()).toEqual([council.id, first].toSorted());
    expect(await findBallot(council.staff, council.id)).toMatchObject({ repeat: { id: first } });
    expect(await db.auditEntry.count({ where: { action: "council.repeat" } })).toBe(1);
  });

  it("[T-48] an absent member answers in writing, entered by the secretary, and counts", async () => {
    const council = await givenCouncil({ members: 3 });
    must(await council.add(council.files[0].personal.id));
    must(await council.everybodyIsHere());
    must(await council.mark(2, "written"));
    must(await council.move("open"));
    const session = await council.read();
    const absent = session.roll.find((one) => one.accountId === council.voters[2]?.accountId);
    const paper = {
      voterId: absent?.id ?? "",
      choices: same(session, absent?.id ?? "", "agree"),
    };
    expect(await enterWrittenPaper(council.voters[0] ?? council.staff, paper, NOW)).toEqual(
      refused("forbidden"),
    );
    expect(await enterWrittenPaper(council.secretary, paper, NOW)).toMatchObject({ ok: true });
    for (const index of [0, 1]) must(await council.vote(index, "agree"));
    must(await council.move("close"));
    expect((await findBallot(council.staff, council.id))?.results).toMatchObject([
      { tally: { agree: 3, disagree: 0, blank: 0 }, outcome: "won" },
    ]);
  });

  it("[T-47] is not opened while the members of the council have changed since it was prepared", async () => {
    const council = await givenCouncil({ members: 3 });
    must(await council.add(council.files[0].personal.id));
    must(await council.everybodyIsHere());
    must(await council.seat(await givenViewer("administrator")));
    expect(await council.move("open")).toEqual(beside("event", /Thành viên Hội đồng đã thay đổi/));
    const { version } = await council.read();
    const change = { ...council.input, id: council.id, version };
    expect(await saveCouncilSession(council.voters[0] ?? council.staff, change, NOW)).toEqual(
      refused("not_found"),
    );
    must(await saveCouncilSession(council.secretary, change, NOW));
    expect((await council.read()).roll).toHaveLength(4);
    expect(await council.move("open")).toMatchObject({ ok: true });
    expect(await saveCouncilSession(council.staff, change, NOW)).toEqual(refused("wrong_status"));
    expect(await council.add(council.files[1].personal.id)).toEqual(refused("wrong_status"));
  });

  it("[T-50] a hundred members at once, each twice: none is lost and none doubled; the box is read by nobody", async () => {
    const council = await givenCouncil({ members: 100 });
    must(await council.add(council.files[0].personal.id, council.files[1].collective.id));
    must(await council.everybodyIsHere());
    must(await council.move("open"));
    const session = await council.read();
    const papers = council.voters.map((viewer, index) => {
      const voter = session.roll.find((one) => one.accountId === viewer.accountId);
      const choice = index % 4 === 0 ? ("disagree" as const) : ("agree" as const);
      return { viewer, voterId: voter?.id ?? "", choices: same(session, voter?.id ?? "", choice) };
    });
    const answers = await Promise.all(
      [...papers, ...papers].map(({ viewer, ...paper }) => castPaper(viewer, paper, NOW)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(100);
    const portal = await connect("portal");
    try {
      await expect(portal.query("select * from ballot_box.urn")).rejects.toMatchObject({
        code: "42501",
      });
    } finally {
      await portal.end();
    }
    must(await council.move("close"));
    const counted = await findBallot(council.staff, council.id);
    expect(counted?.results?.map((line) => line.tally)).toEqual([
      { agree: 75, disagree: 25, blank: 0 },
      { agree: 75, disagree: 25, blank: 0 },
    ]);
    expect(counted?.receipts).toHaveLength(100);
  }, 90_000);

  it("[T-50] no key of the database ties what a council decides to the roll", async () => {
    const ties = await db.$queryRaw<{ tie: string }[]>`
      select conrelid::regclass || ' → ' || confrelid::regclass as tie from pg_constraint
      where contype = 'f' and (confrelid = 'ballot_voter'::regclass or conrelid = 'ballot_line'::regclass) order by 1`;
    expect(ties.map((row) => row.tie)).toEqual([
      "ballot_line → ballot_session",
      "ballot_line → initiative",
      "ballot_line → registration_line",
      "ballot_line → unit",
      "ballot_recusal → ballot_voter",
    ]);
  });

  it("[T-47] the trail names who opened and closed, and never a choice", async () => {
    const council = await givenCouncil({ members: 2 });
    must(await council.add(council.files[0].personal.id));
    await passAll(council);
    must(await council.move("publish"));
    const traces = await db.auditEntry.findMany({
      where: { subjectId: council.id },
      orderBy: { id: "asc" },
    });
    expect(traces.map((entry) => entry.action)).toEqual([
      "ballot.save",
      "council.add_lines",
      "ballot.mark_attendance",
      "ballot.open",
      "ballot.cast",
      "ballot.cast",
      "ballot.close",
      "ballot.publish",
    ]);
    expect(JSON.stringify(traces.map((entry) => entry.detail))).not.toMatch(
      /agree|disagree|blank|Đồng ý|"[ADB]"/,
    );
  });
});

it("[T-47] attendance of a council is marked by who keeps it, never by a member", async () => {
  const council = await givenCouncil({ members: 2 });
  must(await council.add(council.files[0].personal.id));
  must(await council.everybodyIsHere());
  must(await council.move("open"));
  const { roll, version } = await council.read();
  const [member] = council.voters;
  if (!member) throw new Error("no member");
  const mark = { sessionId: council.id, voterId: roll[0]?.id ?? "", attendance: "absent" as const };
  expect(await markAttendance(member, mark, NOW)).toEqual(refused("forbidden"));
  const step = { id: council.id, version, event: "void" as const, reason: "Thử" };
  expect(await moveSession(member, step, NOW)).toEqual(refused("forbidden"));
  const unit = await givenUnit();
  expect(await moveSession(await givenViewer("unit_head", unit.id), step, NOW)).toEqual(
    refused("not_found"),
  );
});
