import { describe, expect, it } from "vitest";
import { castPaper, enterWrittenPaper } from "@/lib/judging/ballot/commands/cast";
import { moveSession } from "@/lib/judging/ballot/commands/move";
import { addRecusal, removeRecusal } from "@/lib/judging/ballot/commands/recuse";
import { saveSession } from "@/lib/judging/ballot/commands/save";
import { findBallot, listBallots, myBallots, publishedVotes } from "@/lib/judging/ballot/queries";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { givenViewer } from "@/tests/factories/account";
import { givenBallot, same } from "@/tests/factories/ballot";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
const beside = (field: string, words: RegExp | string) => ({
  ok: false,
  error: { code: "invalid", fields: { [field]: [expect.stringMatching(words)] } },
});

describe("a vote of a bloc", () => {
  it("[T-01] is set up, opened, cast, closed and published; the members then read the count", async () => {
    const { id, leader, heads, everybodyIsHere, move, vote, units, bloc } = await givenBallot();
    expect(await everybodyIsHere()).toMatchObject({ ok: true });
    expect(await move("open")).toMatchObject({ ok: true, value: { status: "open" } });
    for (const [index, choice] of (
      ["agree", "agree", "agree", "agree", "disagree"] as const
    ).entries()) {
      expect(await vote(index, choice)).toMatchObject({
        ok: true,
        value: { receipt: expect.stringMatching(/^[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}$/) },
      });
    }
    expect(await move("close")).toMatchObject({ ok: true });
    const head = heads[2];
    if (!head) throw new Error("no head");
    expect((await findBallot(head, id))?.results).toBeNull();
    expect((await findBallot(leader, id))?.results).toHaveLength(2);
    expect(await move("publish")).toMatchObject({ ok: true });

    const seen = await findBallot(head, id);
    // Each candidate stands back from its own line: of the other four, three agree and one does not; 3 of 4 are 2/3.
    expect(
      seen?.results?.map(({ tally, denominator, needed, outcome }) => ({
        tally,
        denominator,
        needed,
        outcome,
      })),
    ).toEqual([
      { tally: { agree: 3, disagree: 1, blank: 0 }, denominator: 4, needed: 3, outcome: "won" },
      { tally: { agree: 3, disagree: 1, blank: 0 }, denominator: 4, needed: 3, outcome: "won" },
    ]);
    expect(seen?.receipts).toHaveLength(5);
    expect(seen?.roll).toBeNull();
    expect(await listBallots(head, { blocCode: bloc.code })).toMatchObject([
      { id, members: 5, voted: 5 },
    ]);
    expect(await myBallots(head)).toMatchObject([{ hasVoted: true, session: { id } }]);
    const { campaignId } = await db.ballotSession.findUniqueOrThrow({ where: { id } });
    expect(await publishedVotes(campaignId)).toEqual(
      new Map([
        [units[0]?.id, 3],
        [units[1]?.id, 3],
      ]),
    );
  });

  it("[T-02] takes a paper once, from whichever browser, and says so", async () => {
    const { everybodyIsHere, move, vote, read, leader } = await givenBallot();
    await everybodyIsHere();
    await move("open");
    const both = await Promise.all([vote(0, "agree"), vote(0, "disagree")]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toEqual(beside("paper", /đã được bỏ/));
    // The leader's representative and the head of the leader's unit share one paper.
    const session = await read();
    const own = session.roll.find((voter) => voter.name === "Đơn vị 0001");
    expect(
      await castPaper(
        leader,
        { voterId: own?.id ?? "", choices: same(session, own?.id ?? "", "agree") },
        NOW,
      ),
    ).toEqual(beside("paper", /đã được bỏ/));
  });

  it("[T-03] takes no paper before it is opened, after it was closed, or from who was not marked as here", async () => {
    const { everybodyIsHere, move, vote, mark } = await givenBallot();
    await everybodyIsHere();
    await mark(4, "absent");
    expect(await vote(0, "agree")).toEqual(refused("not_found"));
    await move("open");
    expect(await vote(4, "agree")).toEqual(beside("paper", /chưa được điểm danh/));
    await vote(1, "agree");
    await move("close");
    expect(await vote(0, "agree")).toEqual(beside("paper", /chưa mở hoặc đã kết thúc/));
  });

  it("[T-04] [M-31] stops taking papers while its quorum is broken, and is not counted without one", async () => {
    const { everybodyIsHere, move, vote, mark, read, id, heads } = await givenBallot();
    await everybodyIsHere();
    await move("open");
    await vote(0, "agree");
    await mark(3, "absent");
    await mark(4, "absent");
    expect(await vote(1, "agree")).toEqual(beside("paper", /không đủ số thành viên/));
    expect(await move("close")).toEqual(beside("event", /không đủ số thành viên/));
    await mark(4, "present");
    expect(await vote(1, "agree")).toMatchObject({ ok: true });
    await mark(4, "absent");
    expect(await move("void", "Không đủ thành viên")).toMatchObject({ ok: true });
    expect((await read()).status).toBe("void");
    const told = await db.notice.findMany({
      where: { title: { startsWith: "Đã hủy phiên bỏ phiếu: Suy tôn Cờ thi đua của Bộ" } },
      select: { accountId: true, title: true },
    });
    expect(told.map(({ accountId }) => accountId)).toEqual(
      expect.arrayContaining(heads.map(({ accountId }) => accountId)),
    );
    expect(told[0]?.title).toContain("Lý do: Không đủ thành viên");
    expect(await db.ballotSlip.count({ where: { line: { sessionId: id } } })).toBe(0);
    expect((await trail("ballot")).at(-1)).toBe("void");
  });

  it("[T-05] an absent member answers in writing; the paper lies with the others and counts for the quorum", async () => {
    const { id, leader, everybodyIsHere, move, vote, mark, read, heads } = await givenBallot({
      rules: { quorumPart: 1, quorumWhole: 1, passPart: 90, passWhole: 100 },
    });
    await everybodyIsHere();
    await mark(4, "written");
    await move("open");
    expect(await vote(0, "agree")).toEqual(beside("paper", /không đủ số thành viên/));
    const session = await read();
    const voter = session.roll.find((one) => one.name === "Đơn vị 0005");
    const paper = { voterId: voter?.id ?? "", choices: same(session, voter?.id ?? "", "agree") };
    expect(await enterWrittenPaper(heads[1] ?? leader, paper, NOW)).toEqual(refused("forbidden"));
    expect(await enterWrittenPaper(leader, paper, NOW)).toMatchObject({ ok: true });
    for (const index of [0, 1, 2, 3])
      expect(await vote(index, "agree")).toMatchObject({ ok: true });
    expect(await move("close")).toMatchObject({ ok: true });
    expect((await findBallot(leader, id))?.results?.map((line) => line.tally.agree)).toEqual([
      4, 4,
    ]);
    const present = session.roll.find((one) => one.name === "Đơn vị 0001");
    expect(await enterWrittenPaper(leader, { ...paper, voterId: present?.id ?? "" }, NOW)).toEqual(
      beside("paper", /vắng và gửi ý kiến bằng văn bản/),
    );
    expect(await trail("ballot")).toEqual([
      "save",
      "mark_attendance",
      "mark_attendance",
      "open",
      "enter_written",
      ...["cast", "cast", "cast", "cast"],
      "close",
    ]);
  });

  it("[T-06] no member's paper holds a line that the member stands back from", async () => {
    const { id, leader, units, move, everybodyIsHere, read, heads } = await givenBallot();
    const draft = await read();
    const [voter, line] = [
      draft.roll.find((one) => one.unitId === units[4]?.id),
      draft.lines.find((one) => one.unitId === units[0]?.id),
    ];
    const recusal = {
      sessionId: id,
      voterId: voter?.id ?? "",
      lineId: line?.id ?? "",
      reason: "Là đơn vị trực thuộc",
    };
    expect(await addRecusal(leader, recusal, NOW)).toMatchObject({ ok: true });
    expect(await addRecusal(leader, recusal, NOW)).toEqual(beside("lineId", /đã không tham gia/));
    // Marked by mistake it is taken back, once, and marked again.
    const { reason: _, ...ref } = recusal;
    expect(await removeRecusal(heads[4] ?? leader, ref, NOW)).toMatchObject({ ok: false });
    expect(await removeRecusal(leader, ref, NOW)).toEqual({ ok: true, value: null });
    expect(await removeRecusal(leader, ref, NOW)).toEqual(refused("not_found"));
    expect(await addRecusal(leader, recusal, NOW)).toMatchObject({ ok: true });
    const own = draft.roll.find((one) => one.unitId === units[0]?.id);
    expect(
      await removeRecusal(
        leader,
        { sessionId: id, voterId: own?.id ?? "", lineId: line?.id ?? "" },
        NOW,
      ),
    ).toEqual(beside("lineId", /Đơn vị không tự biểu quyết cho mình/));
    await everybodyIsHere();
    await move("open");
    const session = await read();
    const everyLine = Object.fromEntries(session.lines.map((one) => [one.id, "agree" as const]));
    expect(
      await castPaper(heads[4] ?? leader, { voterId: voter?.id ?? "", choices: everyLine }, NOW),
    ).toEqual(beside("paper", /một ý kiến cho mỗi dòng/));
    expect(
      await castPaper(heads[4] ?? leader, { voterId: voter?.id ?? "", choices: {} }, NOW),
    ).toEqual(beside("paper", /một ý kiến cho mỗi dòng/));
    expect(
      await castPaper(
        heads[4] ?? leader,
        { voterId: voter?.id ?? "", choices: same(session, voter?.id ?? "", "agree") },
        NOW,
      ),
    ).toMatchObject({ ok: true });
    expect(await addRecusal(leader, recusal, NOW)).toEqual(refused("wrong_status"));
    expect(await trail("ballot")).toEqual([
      "save",
      ...["add_recusal", "remove_recusal", "add_recusal"],
      ...["mark_attendance", "open", "cast"],
    ]);
  });

  it("[T-07] a paper agrees to no more lines than there are seats", async () => {
    const { everybodyIsHere, move, vote } = await givenBallot({
      candidates: 3,
      rules: { seats: 1 },
    });
    await everybodyIsHere();
    await move("open");
    expect(await vote(4, "agree")).toEqual(beside("paper", /nhiều đơn vị hơn/));
    expect(await vote(4, "blank")).toMatchObject({ ok: true });
  });

  it("[T-08] is opened only by the leader, with the members of the day, and only once", async () => {
    const { id, leader, heads, units, input, everybodyIsHere, move, read } = await givenBallot({
      rules: { writtenVotes: false },
    });
    expect(await move("open")).toEqual(beside("event", /Chưa đủ số thành viên có mặt/));
    await everybodyIsHere();
    const version = (await read()).version;
    const open = { id, version, event: "open" as const, reason: "" };
    const stranger = await givenViewer("unit_head", units[3]?.id ?? null);
    expect(await moveSession(stranger, open, NOW)).toEqual(refused("not_found"));
    expect(await moveSession(await givenViewer("ministry_staff"), open, NOW)).toEqual(
      refused("forbidden"),
    );
    // A member has left the bloc since the vote was set up.
    await db.blocMembership.updateMany({
      where: { unitId: units[4]?.id ?? "" },
      data: { endsOn: toDate("2021-02-01") },
    });
    expect(await moveSession(leader, open, NOW)).toEqual(beside("event", /đã thay đổi/));
    const saved = await saveSession(leader, { ...input, id, version }, NOW);
    expect(saved).toMatchObject({ ok: true });
    expect((await read()).roll).toHaveLength(4);
    const both = await Promise.all([move("open"), move("open")]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect((await findBallot(heads[0] ?? leader, id))?.status).toBe("open");
    expect(await saveSession(leader, { ...input, id, version: version + 2 }, NOW)).toEqual(
      refused("wrong_status"),
    );
  });

  it("[T-09] leaves a trail of who did what and when, and never a choice", async () => {
    const { id, everybodyIsHere, move, vote } = await givenBallot();
    await everybodyIsHere();
    await move("open");
    await vote(0, "agree");
    await move("close");
    await move("publish");
    const trail = await db.auditEntry.findMany({
      where: { subjectId: id },
      orderBy: { id: "asc" },
    });
    expect(trail.map((entry) => entry.action)).toEqual([
      "ballot.save",
      "ballot.mark_attendance",
      "ballot.open",
      "ballot.cast",
      "ballot.close",
      "ballot.publish",
    ]);
    const everything = JSON.stringify([
      trail.map((entry) => entry.detail),
      await db.notice.findMany(),
      await db.outboxMail.findMany(),
    ]);
    expect(everything).not.toMatch(/agree|disagree|blank|Đồng ý|"[ADB]"/);
    const receipt = await db.ballotReceipt.findFirstOrThrow();
    expect(everything).not.toContain(receipt.code);
  });

  it("[T-10] the list and the lens agree for every role, and a draft is nobody's but those who keep and oversee it", async () => {
    const { id, leader, heads, units, bloc } = await givenBallot();
    const viewers = [
      leader,
      ...heads,
      await givenViewer("ministry_staff"),
      await givenViewer("administrator"),
      await givenViewer("unit_officer", units[3]?.id ?? null),
      await givenViewer("unit_head", (await givenUnit()).id),
    ];
    for (const viewer of viewers) {
      const listed = (await listBallots(viewer, { blocCode: bloc.code })).map((row) => row.id);
      expect(listed).toEqual((await findBallot(viewer, id)) ? [id] : []);
    }
    expect(await findBallot(heads[3] ?? leader, id)).toBeNull();
    expect(await findBallot(leader, "khong-phai-ma")).toBeNull();
  });
});
