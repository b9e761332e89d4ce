import { describe, expect, it } from "vitest";
import { addRecusal, removeRecusal } from "@/lib/judging/ballot/commands/recuse";
import { findBallot, loadSession } from "@/lib/judging/ballot/queries";
import { saveCouncil } from "@/lib/judging/council/commands/keep";
import {
  addToAgenda,
  removeFromAgenda,
  saveCouncilSession,
} from "@/lib/judging/council/commands/session";
import { listAgendaPicks } from "@/lib/judging/council/queries";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { givenViewer } from "@/tests/factories/account";
import { givenAccepted, givenCouncil } from "@/tests/factories/council";
import { must } from "@/tests/factories/decision";
import { givenRegistration, NOW } from "@/tests/factories/registration";
import { connect } from "@/tests/support/portal-role";
import { trail } from "@/tests/support/trail";

const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
const beside = (field: string, words: RegExp) => ({
  ok: false,
  error: { code: "invalid", fields: { [field]: [expect.stringMatching(words)] } },
});

describe("the paper of a council's session", () => {
  it("[T-43] is drawn from accepted lines alone, all of them or none, each once", async () => {
    const council = await givenCouncil();
    const [first, second] = council.files;
    expect(await council.add(first.personal.id, second.collective.id)).toEqual({
      ok: true,
      value: { added: 2 },
    });
    expect(await council.add(first.personal.id)).toEqual({ ok: true, value: { added: 0 } });
    const waiting = await givenRegistration({
      campaignId: first.file.campaignId,
      status: "awaiting_ministry",
    });
    expect(await council.add(second.personal.id, waiting.lines[0]?.id ?? "")).toEqual(
      beside("ids", /không còn trong hồ sơ đã tiếp nhận/),
    );
    const { lines, roll } = await council.read();
    expect(lines.map(({ title, honour }) => [title, honour])).toEqual([
      ["Cục Thứ Hai", "Tập thể lao động xuất sắc"],
      ["Người của Cục Thứ Nhất (Cục Thứ Nhất)", "Bằng khen của Bộ trưởng"],
    ]);
    // The secretary who does not vote is not on the roll.
    expect(roll).toHaveLength(5);
    const ballot = await findBallot(council.staff, council.id);
    if (!ballot) throw new Error("out of sight");
    const pick = { unitId: null, honour: null, scope: null, page: 1 };
    const { rows, total } = await listAgendaPicks(ballot, pick);
    expect(total).toBe(4);
    expect(rows.filter((row) => row.taken)).toHaveLength(2);
    const [line] = lines;
    const ref = { sessionId: council.id, lineId: line?.id ?? "" };
    expect(await removeFromAgenda(council.voters[0] ?? council.staff, ref, NOW)).toEqual(
      refused("not_found"),
    );
    expect(await removeFromAgenda(council.staff, ref, NOW)).toMatchObject({ ok: true });
    expect((await council.read()).lines.map((one) => one.title)).toEqual([
      "Người của Cục Thứ Nhất (Cục Thứ Nhất)",
    ]);
    expect((await trail("council")).slice(-2)).toEqual(["add_lines", "remove_line"]);
  });

  it("[T-43] holds a hundred lines at most", async () => {
    const council = await givenCouncil();
    const ids = Array.from({ length: 100 }, () => crypto.randomUUID());
    await council.add(council.files[0].personal.id);
    expect(await council.add(...ids)).toEqual(beside("ids", /nhiều nhất 100 dòng/));
  });

  it("[T-44] leaves out who it is about, and who works at the unit concerned, with the reason; by hand others", async () => {
    const council = await givenCouncil({ members: 3 });
    const [first, second] = council.files;
    // One member is the person herself, seated from elsewhere; one comes from the other unit.
    await db.councilMember.updateMany({
      where: { accountId: council.voters[0]?.accountId ?? "" },
      data: { personId: first.person.id },
    });
    await db.councilMember.updateMany({
      where: { accountId: council.voters[1]?.accountId ?? "" },
      data: { unitId: second.unit.id },
    });
    must(await council.add(first.personal.id, second.personal.id, second.collective.id));
    const session = await council.read();
    const reasons = session.lines.map(({ title, recusals }) => [
      title,
      recusals.map(({ voterId, reason, computed }) => [
        council.voters.findIndex(
          ({ accountId }) =>
            session.roll.find((voter) => voter.id === voterId)?.accountId === accountId,
        ),
        reason,
        computed,
      ]),
    ]);
    expect(reasons).toEqual([
      ["Cục Thứ Hai", [[1, "Công tác tại đơn vị được xét", true]]],
      ["Người của Cục Thứ Hai (Cục Thứ Hai)", [[1, "Công tác tại đơn vị được xét", true]]],
      ["Người của Cục Thứ Nhất (Cục Thứ Nhất)", [[0, "Là người được xét", true]]],
    ]);
    const [line] = session.lines;
    const found = line?.recusals[0];
    expect(
      await removeRecusal(
        council.staff,
        { sessionId: council.id, voterId: found?.voterId ?? "", lineId: line?.id ?? "" },
        NOW,
      ),
    ).toEqual(beside("lineId", /Công tác tại đơn vị được xét/));
    const third = session.roll.find((one) => one.accountId === council.voters[2]?.accountId);
    const byHand = {
      sessionId: council.id,
      voterId: third?.id ?? "",
      lineId: line?.id ?? "",
      reason: "Người thân của người được xét",
    };
    expect(await addRecusal(council.staff, byHand, NOW)).toMatchObject({ ok: true });
    // It is kept when the paper is written anew.
    must(await council.add(first.collective.id));
    const again = await council.read();
    const kept = again.lines.find((one) => one.title === "Cục Thứ Hai");
    expect(kept?.recusals.filter((one) => !one.computed)).toMatchObject([
      { reason: "Người thân của người được xét" },
    ]);
  });

  it("[T-45] shows beside each line how the rules judge it, as of the day it was prepared", async () => {
    const council = await givenCouncil();
    const [first] = council.files;
    must(await council.add(first.personal.id, first.collective.id));
    const before = (await council.read()).lines;
    expect(before.every(({ verdict }) => verdict !== null)).toBe(true);
    await db.openCase.create({
      data: {
        personId: first.person.id,
        kind: "complaint",
        openedOn: toDate("2021-02-01"),
        source: "Đơn đang xác minh",
        recordedAt: NOW,
      },
    });
    const { version } = await council.read();
    must(
      await saveCouncilSession(council.staff, { ...council.input, id: council.id, version }, NOW),
    );
    const after = (await council.read()).lines;
    const line = after.find((one) => one.registrationLineId === first.personal.id);
    expect(line?.verdict).toBe("review");
    // A verdict keeps nobody off the paper: the council weighs it.
    expect(after).toHaveLength(2);
  });

  it("[T-46] gives a title the share the law asks, or the one set, and freezes it at opening", async () => {
    const council = await givenCouncil({ members: 3 });
    await db.emulationTitle.create({
      data: {
        code: "CSTDB",
        position: 90,
        name: "Chiến sĩ thi đua cấp Bộ",
        shortName: "CSTĐ Bộ",
        aliases: [],
        subject: "person",
        level: "ministry",
        registrable: true,
        openToProvincial: false,
        decidedBy: "",
        legalBasis: "",
        confidence: "confirmed",
      },
    });
    const [first, second] = council.files;
    await db.registrationLine.update({
      where: { id: second.personal.id },
      data: { commendationFormCode: null, emulationTitleCode: "CSTDB" },
    });
    must(await council.add(first.personal.id, second.personal.id));
    const shares = async () =>
      (await council.read()).lines.map(({ honour, passPart, passWhole }) => [
        honour,
        passPart,
        passWhole,
      ]);
    expect(await shares()).toEqual([
      ["Chiến sĩ thi đua cấp Bộ", 90, 100],
      ["Bằng khen của Bộ trưởng", null, null],
    ]);
    const { version } = await council.read();
    must(
      await saveCouncilSession(
        council.staff,
        {
          ...council.input,
          id: council.id,
          version,
          shares: [
            { honour: "Bằng khen của Bộ trưởng", passPart: 1, passWhole: 2 },
            { honour: "Chiến sĩ thi đua cấp Bộ", passPart: 90, passWhole: 100 },
          ],
        },
        NOW,
      ),
    );
    // Two of three agree: enough for a half, not for nine tenths.
    await council.everybodyIsHere();
    must(await council.move("open"));
    for (const index of [0, 1]) must(await council.vote(index, "agree"));
    must(await council.vote(2, "disagree"));
    must(await council.move("close"));
    expect((await findBallot(council.staff, council.id))?.results).toMatchObject([
      { needed: 3, outcome: "lost" },
      { needed: 2, outcome: "won" },
    ]);
    const portal = await connect("portal");
    try {
      for (const forgery of [
        `update ballot_line set pass_part = 1 where session_id = '${council.id}'`,
        `update ballot_line set verdict = 'pass' where session_id = '${council.id}'`,
        `update ballot_session set secretary_id = null where id = '${council.id}'`,
        `update ballot_session set meets_on = '2021-01-01' where id = '${council.id}'`,
        `update ballot_session set council_id = gen_random_uuid() where id = '${council.id}'`,
      ])
        await expect(portal.query(forgery), forgery).rejects.toMatchObject({ code: "23514" });
    } finally {
      await portal.end();
    }
  });

  it("[T-49] a unit's council weighs the unit's own lines, and nobody stands back for working there", async () => {
    await givenCouncil({ members: 1 });
    const own = await givenAccepted("Cục Có Hội Đồng");
    const head = await givenViewer("unit_head", own.unit.id);
    const { id: councilId } = must(
      await saveCouncil(
        head,
        {
          id: null,
          version: 0,
          kind: "emulation",
          unitId: own.unit.id,
          name: "Hội đồng của Cục",
          documentNumber: "",
          documentOn: null,
          confidence: "proposed",
        },
        NOW,
      ),
    );
    await db.councilMember.create({
      data: {
        councilId,
        accountId: head.accountId,
        unitId: own.unit.id,
        personId: own.person.id,
        role: "chair",
        startsOn: toDate("2021-01-01"),
      },
    });
    const { input } = await givenCouncil({ members: 1 });
    const { id } = must(await saveCouncilSession(head, { ...input, councilId }, NOW));
    const other = await givenAccepted("Cục Khác");
    expect(await addToAgenda(head, { sessionId: id, ids: [other.collective.id] }, NOW)).toEqual(
      beside("ids", /không thuộc Hội đồng này/),
    );
    must(
      await addToAgenda(head, { sessionId: id, ids: [own.collective.id, own.personal.id] }, NOW),
    );
    const session = await loadSession(db, id);
    expect(
      session?.lines.map(({ title, recusals }) => [title, recusals.map((one) => one.reason)]),
    ).toEqual([
      ["Cục Có Hội Đồng", []],
      ["Người của Cục Có Hội Đồng (Cục Có Hội Đồng)", ["Là người được xét"]],
    ]);
  });
});
