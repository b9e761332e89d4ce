import { describe, expect, it } from "vitest";
import { saveSession } from "@/lib/judging/ballot/commands/save";
import { overallRanking, scoreBoard, scoreColumn } from "@/lib/judging/ranking/queries";
import { saveScores, startSheet } from "@/lib/judging/scoring/commands/score";
import { disqualifiedUnits, findSheet } from "@/lib/judging/scoring/queries";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { givenViewer } from "@/tests/factories/account";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { givenScoring } from "@/tests/factories/scoring";
import { trail } from "@/tests/support/trail";

const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
const beside = (field: string, words: RegExp) => ({
  ok: false,
  error: { code: "invalid", fields: { [field]: [expect.stringMatching(words)] } },
});

describe("a member's sheet", () => {
  it("[C-20] goes from the unit to the deputy, the leader and the ministry, with one trail", async () => {
    const {
      officer,
      head,
      deputy,
      leader,
      staff,
      member,
      bloc,
      campaign,
      begin,
      score,
      move,
      read,
    } = await givenScoring();
    const id = await begin(officer, member.id);
    expect(await startSheet(head, { unitId: member.id }, NOW)).toEqual({ ok: true, value: { id } });
    expect(await score(officer, id, "self", { I: 58, II: 0 })).toMatchObject({ ok: true });
    expect(await move(officer, id, "send")).toEqual(refused("forbidden"));
    expect(await move(head, id, "send")).toMatchObject({
      ok: true,
      value: { status: "awaiting_cross" },
    });
    expect(await score(officer, id, "self", { I: 60 })).toEqual(refused("wrong_status"));
    expect(await score(leader, id, "leader", { I: 60 })).toEqual(refused("wrong_status"));
    expect(await score(deputy, id, "cross", { II: [30, "Có mô hình mới"] })).toMatchObject({
      ok: true,
    });
    expect(await move(deputy, id, "cross_check")).toMatchObject({
      value: { status: "awaiting_leader" },
    });
    expect(await score(leader, id, "leader", { II: 29, T: [2, "Được nhân rộng"] })).toMatchObject({
      ok: true,
    });
    expect(await move(leader, id, "consolidate")).toMatchObject({
      value: { status: "awaiting_ministry" },
    });
    expect(await move(staff, id, "finalize")).toMatchObject({ value: { status: "final" } });

    const seen = await findSheet(officer, id, NOW);
    expect(seen?.total).toMatchObject({ base: 87, bonus: 2, total: 89, band: "good" });
    expect((await scoreColumn(campaign.id, bloc.id)).get(member.id)).toEqual({
      sheetId: id,
      status: "final",
      total: 89,
      rank: 1,
    });
    const traces = await db.auditEntry.findMany({
      where: { subjectId: id },
      orderBy: { id: "asc" },
    });
    expect(traces.map((entry) => entry.action)).toEqual([
      "scoring.start",
      "scoring.save",
      "scoring.send",
      "scoring.save",
      "scoring.cross_check",
      "scoring.save",
      "scoring.consolidate",
      "scoring.finalize",
    ]);
    expect(traces[3]?.detail).toEqual({ layer: "cross", II: "— → 30" });
    expect(seen?.events.map((event) => event.kind)).toEqual([
      "send",
      "cross_check",
      "consolidate",
      "finalize",
    ]);
    expect((await read(id)).status).toBe("final");
    await expect(db.scoreEntry.deleteMany({ where: { sheetId: id } })).rejects.toThrow(
      "final score",
    );
  });

  it("[C-21] refuses a score above its maximum beside its box, and a gap without its reason", async () => {
    const { officer, head, deputy, member, begin, score, move, idOf } = await givenScoring();
    const id = await begin(officer, member.id);
    expect(await score(officer, id, "self", { I: 60.5, II: 40 })).toEqual(
      beside("entries.0.value", /cao nhất của tiêu chí này là 60/),
    );
    await score(officer, id, "self", { I: 60, II: 40 });
    await move(head, id, "send");
    expect(await score(deputy, id, "cross", { I: 60, II: 37 })).toEqual(
      beside("entries.1.reason", /nhập lý do/),
    );
    expect(await score(deputy, id, "cross", { II: [37, "Thiếu minh chứng"] })).toMatchObject({
      ok: true,
    });
    // The database holds the same bound whatever the portal says.
    await expect(
      db.scoreEntry.create({
        data: {
          sheetId: id,
          criterionId: idOf("I"),
          layer: "cross",
          value: 61,
          accountId: deputy.accountId,
          at: NOW,
        },
      }),
    ).rejects.toThrow("nought and its maximum");
  });

  it("[C-22] is not sent while a criterion has no score; nought is one", async () => {
    const { officer, head, member, begin, score, move } = await givenScoring();
    const id = await begin(officer, member.id);
    await score(officer, id, "self", { I: 60 });
    expect(await move(head, id, "send")).toEqual(beside("event", /Còn 1 tiêu chí chưa chấm/));
    await score(officer, id, "self", { II: 0 });
    expect(await move(head, id, "send")).toMatchObject({ ok: true });
  });

  it("[C-23] of the leader's own unit is locked to the leader, in the command and in the database; the deputy scores it", async () => {
    const { leading, leader, deputy, begin, score, move, idOf } = await givenScoring();
    const own = await givenViewer("unit_head", leading.id);
    const id = await begin(own, leading.id);
    await score(own, id, "self", { I: 60, II: 40 });
    expect(await move(own, id, "send")).toMatchObject({ value: { status: "awaiting_leader" } });
    expect(await score(leader, id, "leader", { I: 60 })).toEqual(refused("forbidden"));
    expect(await move(leader, id, "consolidate")).toEqual(refused("forbidden"));
    const entry = {
      sheetId: id,
      criterionId: idOf("I"),
      layer: "leader" as const,
      value: 60,
      at: NOW,
    };
    for (const { accountId } of [leader, own])
      await expect(db.scoreEntry.create({ data: { ...entry, accountId } })).rejects.toThrow(
        "own unit",
      );
    expect(await score(deputy, id, "leader", { I: [50, "Hai chỉ tiêu chưa đạt"] })).toMatchObject({
      ok: true,
    });
    await expect(
      db.scoreEntry.updateMany({
        where: { sheetId: id, layer: "leader" },
        data: { value: 60, accountId: leader.accountId },
      }),
    ).rejects.toThrow("own unit");
    expect(await move(deputy, id, "consolidate")).toMatchObject({
      value: { status: "awaiting_ministry" },
    });
  });

  it("[C-24] of the deputy's unit goes to the leader at once; the staff pass over a layer that has nobody", async () => {
    const { second, member, officer, head, staff, bloc, begin, score, move } = await givenScoring();
    const own = await givenViewer("unit_head", second.id);
    const id = await begin(own, second.id);
    await score(own, id, "self", { I: 60, II: 40 });
    expect(await move(own, id, "send")).toMatchObject({ value: { status: "awaiting_leader" } });
    const other = await begin(officer, member.id);
    await score(officer, other, "self", { I: 60, II: 40 });
    await move(head, other, "send");
    await db.blocLeadership.updateMany({
      where: { blocId: bloc.id },
      data: { endsOn: toDate("2021-02-01") },
    });
    expect(await move(staff, other, "skip")).toMatchObject({
      ok: true,
      value: { status: "awaiting_ministry" },
    });
    expect((await trail("scoring")).slice(-2)).toEqual(["send", "skip"]);
  });

  it("[C-25] is returned with a reason and sent again; of two who save at once one is told", async () => {
    const { officer, head, deputy, member, begin, score, move, read } = await givenScoring();
    const id = await begin(officer, member.id);
    const version = (await read(id)).version;
    const input = { sheetId: id, version, layer: "self" as const, entries: [] };
    const both = await Promise.all([saveScores(officer, input, NOW), saveScores(head, input, NOW)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toEqual(refused("conflict"));
    await score(officer, id, "self", { I: 60, II: 40 });
    await move(head, id, "send");
    expect(await move(deputy, id, "send_back", "Bổ sung minh chứng nhóm II")).toMatchObject({
      value: { status: "draft" },
    });
    expect((await findSheet(officer, id, NOW))?.events.at(-1)?.comment).toBe(
      "Bổ sung minh chứng nhóm II",
    );
    expect((await trail("scoring")).slice(-2)).toEqual(["send", "send_back"]);
    expect(await db.notice.count({ where: { accountId: officer.accountId } })).toBe(1);
  });

  it("[C-26] is seen by the unit always, by its bloc and the staff once sent, layer by layer", async () => {
    const { officer, head, deputy, leader, elsewhere, staff, member, bloc, begin, score, move } =
      await givenScoring();
    const stranger = await givenViewer("unit_head", (await givenUnit()).id);
    const id = await begin(officer, member.id);
    await score(officer, id, "self", { I: 60, II: 40 });
    for (const viewer of [deputy, leader, elsewhere, staff, stranger])
      expect(await findSheet(viewer, id, NOW)).toBeNull();
    await move(head, id, "send");
    await score(deputy, id, "cross", { I: 59 });
    const layersFor = async (viewer: typeof officer) =>
      [...new Set((await findSheet(viewer, id, NOW))?.entries.map((entry) => entry.layer))].sort();
    expect(await layersFor(officer)).toEqual(["self"]);
    expect(await layersFor(leader)).toEqual(["self"]);
    expect(await layersFor(deputy)).toEqual(["cross", "self"]);
    for (const viewer of [elsewhere, stranger]) expect(await findSheet(viewer, id, NOW)).toBeNull();

    // The board: offices and staff what was sent, members the agreed totals, others nothing.
    const rows = async (viewer: typeof officer) =>
      (await scoreBoard(viewer, bloc.code, null, NOW))?.rows.map((row) => row.unitId);
    expect(await rows(leader)).toEqual([member.id]);
    expect(await rows(head)).toEqual([]);
    expect(await rows(stranger)).toBeUndefined();
    expect(await overallRanking(leader)).toBeNull();
    expect((await overallRanking(staff))?.rows).toHaveLength(1);
    await move(deputy, id, "cross_check");
    await move(leader, id, "consolidate");
    expect(await rows(head)).toEqual([member.id]);
  });

  it("[C-27] bars the unit from the flag after discipline: it is not put to the bloc's vote", async () => {
    const { officer, head, leader, member, second, bloc, campaign, begin, score, move } =
      await givenScoring();
    const id = await begin(officer, member.id);
    await score(officer, id, "self", { I: 60, II: 40, Đ2: 1 });
    await move(head, id, "send");
    expect(await disqualifiedUnits(db, campaign.id, [member.id, second.id])).toEqual([member.id]);
    const session = {
      id: null,
      version: 0,
      blocCode: bloc.code,
      title: "Suy tôn Cờ",
      purpose: "Suy tôn",
      place: "",
      chair: "",
      secretary: "",
      tellers: "",
      seats: null,
      quorumPart: 2,
      quorumWhole: 3,
      passPart: 2,
      passWhole: 3,
      denominator: "all" as const,
      recusedCounted: false,
      writtenVotes: true,
      breaksTies: true,
      candidateIds: [member.id, second.id],
    };
    expect(await saveSession(leader, session, NOW)).toEqual(beside("candidateIds", /kỷ luật/));
    expect(await saveSession(leader, { ...session, candidateIds: [second.id] }, NOW)).toMatchObject(
      { ok: true },
    );
    expect((await findSheet(head, id, NOW))?.total).toMatchObject({
      total: 95,
      disqualified: true,
    });
  });

  it("[C-28] shows what the portal knows: when the file was sent, how late, targets and reports, whether the covenant is signed", async () => {
    const { officer, member, bloc, campaign, fileOf, begin } = await givenScoring();
    const file = await fileOf(member.id, "awaiting_bloc");
    await db.registration.update({ where: { id: file.id }, data: { lateDays: 2 } });
    await db.registrationEvent.create({
      data: {
        registrationId: file.id,
        sequence: 1,
        kind: "approve",
        fromStatus: "awaiting_head",
        toStatus: "awaiting_bloc",
        actorId: officer.accountId,
        at: new Date("2021-03-17T18:00:00Z"),
      },
    });
    const id = await begin(officer, member.id);
    const covenant = await db.covenant.create({
      data: {
        campaignId: campaign.id,
        blocId: bloc.id,
        status: "signing",
        round: 1,
        text: {},
        sha256: "0".repeat(64),
        openedAt: NOW,
        createdAt: NOW,
        seats: { create: { unitId: member.id } },
      },
    });
    expect((await findSheet(officer, id, NOW))?.facts).toMatchObject({
      targets: { set: 1, met: null },
      reports: null,
      covenantSigned: false,
    });
    await db.covenantSignature.create({
      data: {
        covenantId: covenant.id,
        round: 1,
        unitId: member.id,
        accountId: officer.accountId,
        signerName: "Người thử",
        sha256: "0".repeat(64),
        at: NOW,
      },
    });
    // Two reports were due: January's came late with one target of two reached, February's did not come.
    for (const [code, dueOn, sentAt] of [
      ["T01", "2021-02-05", "2021-02-06T02:00:00Z"],
      ["T02", "2021-02-28", null],
      ["T03", "2021-04-05", null],
    ] as const)
      await db.reportPeriod.create({
        data: {
          campaignId: campaign.id,
          code,
          position: Number(code.slice(1)),
          kind: "month",
          name: code,
          startsOn: toDate("2021-01-01"),
          endsOn: toDate("2021-01-31"),
          opensOn: toDate("2021-01-25"),
          dueOn: toDate(dueOn),
          ...(sentAt && {
            reports: {
              create: {
                unitId: member.id,
                blocId: bloc.id,
                status: "sent",
                sentAt: new Date(sentAt),
                createdAt: NOW,
                updatedAt: NOW,
                figures: {
                  create: [80, 100].map((value, index) => ({
                    lineId: index === 0 ? covenant.id : bloc.id,
                    position: index + 1,
                    indicator: `Chỉ tiêu ${index}`,
                    measure: "%",
                    baseline: 50,
                    target: 100,
                    value,
                  })),
                },
              },
            },
          }),
        },
      });
    expect((await findSheet(officer, id, NOW))?.facts).toEqual({
      registration: { sentOn: "2021-03-18", lateDays: 2 },
      targets: { set: 2, met: 1 },
      reports: { due: 2, late: 2 },
      covenantSigned: true,
    });
  });
});
