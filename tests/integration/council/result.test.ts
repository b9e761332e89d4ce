import { describe, expect, it } from "vitest";
import { findVerdicts } from "@/lib/entry/verdict/queries";
import { removeAward } from "@/lib/honours/award/commands/arrange";
import { draftFromCouncil } from "@/lib/honours/decision/commands/draft";
import { publishDecision } from "@/lib/honours/decision/commands/publish";
import { attachScan, editDecision } from "@/lib/honours/decision/commands/write";
import { findDecision, findDrawn, findSource, listDecisions } from "@/lib/honours/decision/queries";
import { recogniseInitiatives } from "@/lib/judging/council/commands/recognise";
import { addToAgenda } from "@/lib/judging/council/commands/session";
import { countRecognised } from "@/lib/judging/council/queries";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenCouncil, givenInitiative, passAll } from "@/tests/factories/council";
import { aDecision, DECIDING, must } from "@/tests/factories/decision";
import { aPdf } from "@/tests/factories/files";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
const beside = (field: string, words: RegExp) => ({
  ok: false,
  error: { code: "invalid", fields: { [field]: [expect.stringMatching(words)] } },
});

/** A counted session on three lines: two passed, one not. */
async function givenResult() {
  const council = await givenCouncil({ members: 3 });
  const [first, second] = council.files;
  must(await council.add(first.personal.id, second.personal.id, second.collective.id));
  await passAll(council, (line) => !line.title.startsWith("Người của Cục Thứ Hai"));
  return council;
}

describe("a draft decision from a council's result", () => {
  it("[D-40] takes the passed lines as awards that know their votes; the others stand aside", async () => {
    const { id: sessionId, staff, files, voters } = await givenResult();
    const [member] = voters;
    if (!member) throw new Error("no member");
    expect(await draftFromCouncil(member, { sessionId }, NOW)).toEqual(refused("forbidden"));
    const { id, awards } = must(await draftFromCouncil(staff, { sessionId }, NOW));
    expect(awards).toBe(2);
    const rows = await db.award.findMany({
      where: { decisionId: id },
      orderBy: { position: "asc" },
      include: { ballotLine: { select: { sessionId: true } } },
    });
    expect(
      rows.map(({ recipientName, lineId, personId, unitId, ballotLine }) => ({
        recipientName,
        lineId,
        personId,
        unitId,
        session: ballotLine?.sessionId,
      })),
    ).toEqual([
      {
        recipientName: "Cục Thứ Hai",
        lineId: files[1].collective.id,
        personId: null,
        unitId: files[1].unit.id,
        session: sessionId,
      },
      {
        recipientName: "Người của Cục Thứ Nhất",
        lineId: files[0].personal.id,
        personId: files[0].person.id,
        unitId: files[0].unit.id,
        session: sessionId,
      },
    ]);
    expect(await findDecision(staff, id)).toMatchObject({
      number: "",
      signedOn: null,
      status: "draft",
      year: 2021,
      tally: { people: 1, collectives: 1 },
    });
    const source = await findSource(staff, id);
    expect(
      source?.lines.map(({ title, result, conferred }) => [
        title,
        result.tally.agree,
        result.denominator,
        result.outcome,
        conferred,
      ]),
    ).toEqual([
      ["Cục Thứ Hai", 3, 3, "won", true],
      ["Người của Cục Thứ Hai (Cục Thứ Hai)", 0, 3, "lost", false],
      ["Người của Cục Thứ Nhất (Cục Thứ Nhất)", 3, 3, "won", true],
    ]);
    expect(await findSource(member, id)).toBeNull();
    expect(await findDrawn(member, sessionId)).toBeNull();
    expect(await findDrawn(staff, sessionId)).toMatchObject({ id });
    const [award] = rows;
    must(await removeAward(staff, { decisionId: id, awardId: award?.id ?? "" }, NOW));
    expect((await findSource(staff, id))?.lines[0]?.conferred).toBe(false);
  });

  it("[D-41] is drawn once, also when two press at the same moment, and only from what was counted", async () => {
    const early = await givenCouncil({ members: 2 });
    must(await early.add(early.files[0].personal.id));
    expect(await draftFromCouncil(early.staff, { sessionId: early.id }, NOW)).toEqual(
      refused("wrong_status"),
    );
    const { id: sessionId, staff } = await givenResult();
    const both = await Promise.all([
      draftFromCouncil(staff, { sessionId }, NOW),
      draftFromCouncil(staff, { sessionId }, NOW),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toEqual(beside("sessionId", /đã có trong dự thảo/));
    expect(await trail("decision")).toEqual(["draft_from_council"]);
    expect(await draftFromCouncil(staff, { sessionId: crypto.randomUUID() }, NOW)).toEqual(
      refused("not_found"),
    );
  });

  it("[D-42] leaves out what the State confers, and is refused when nothing else passed", async () => {
    const council = await givenCouncil({ members: 2 });
    const [first, second] = council.files;
    await db.commendationForm.create({
      data: {
        code: "HCLD3",
        position: 91,
        name: "Huân chương Lao động hạng Ba",
        shortName: "HCLĐ hạng Ba",
        aliases: [],
        subject: "both",
        level: "state",
        registrable: true,
        openToProvincial: false,
        decidedBy: "",
        legalBasis: "",
        confidence: "confirmed",
      },
    });
    await db.registrationLine.update({
      where: { id: first.personal.id },
      data: { commendationFormCode: "HCLD3" },
    });
    must(await council.add(first.personal.id));
    await passAll(council);
    expect(await draftFromCouncil(council.staff, { sessionId: council.id }, NOW)).toEqual(
      beside("sessionId", /cấp Nhà nước quyết định/),
    );
    const lost = await givenCouncil({ members: 2 });
    must(await lost.add(second.personal.id));
    await passAll(lost, () => false);
    expect(await draftFromCouncil(lost.staff, { sessionId: lost.id }, NOW)).toEqual(
      beside("sessionId", /không có trường hợp nào được thông qua/),
    );
  });

  it("[D-43] is published only with the number and date of the signed paper; its awards then enter the ledger", async () => {
    const { id: sessionId, staff } = await givenResult();
    const { id } = must(await draftFromCouncil(staff, { sessionId }, NOW));
    must(await attachScan(staff, { decisionId: id, version: 1, scan: aPdf() }, DECIDING));
    expect(
      await publishDecision(staff, { decisionId: id, version: 2, number: "12/QĐ" }, DECIDING),
    ).toEqual({
      ok: false,
      error: {
        code: "invalid",
        fields: expect.objectContaining({ header: [expect.stringMatching(/số và ngày ký/)] }),
      },
    });
    await expect(
      db.$executeRaw`update decision set status = 'published', published_at = now() where id = ${id}::uuid`,
    ).rejects.toThrow(/decision_published_signed/);
    const filter = { status: null, year: null, search: "", page: 1 };
    expect((await listDecisions(staff, filter)).rows[0]).toMatchObject({ id, signedOn: null });
    const { campaignId } = await db.decision.findUniqueOrThrow({ where: { id } });
    const { scan: _, ...header } = aDecision({ number: "12/QĐ-BTNMT", campaignId });
    must(await editDecision(staff, { ...header, decisionId: id, version: 2 }, DECIDING));
    must(
      await publishDecision(staff, { decisionId: id, version: 3, number: "12/QĐ-BTNMT" }, DECIDING),
    );
    expect(await db.ledgerEntry.count({ where: { decisionNumber: "12/QĐ-BTNMT" } })).toBe(2);
  });
});

describe("an initiative council's result", () => {
  it("[T-51] is recorded for every author once, and from then on the rules count it", async () => {
    const council = await givenCouncil({ kind: "initiative", members: 3 });
    const [first, second] = council.files;
    const won = await givenInitiative(first, "Sáng kiến hay", first.person.fullName, "Tác Giả Mới");
    const lost = await givenInitiative(second, "Sáng kiến kém", "Tác Giả Khác");
    must(await addToAgenda(council.staff, { sessionId: council.id, ids: [won.id, lost.id] }, NOW));
    expect((await council.read()).lines.map(({ title, honour }) => [title, honour])).toEqual([
      ["Sáng kiến kém (Cục Thứ Hai)", "Công nhận sáng kiến cấp Bộ"],
      ["Sáng kiến hay (Cục Thứ Nhất)", "Công nhận sáng kiến cấp Bộ"],
    ]);
    const input = { sessionId: council.id, number: "15/QĐ-BTNMT", decidedOn: "2021-03-01" };
    expect(await recogniseInitiatives(council.staff, input, NOW)).toEqual(refused("wrong_status"));
    await passAll(council, (line) => line.title.startsWith("Sáng kiến hay"));
    expect(await recogniseInitiatives(council.voters[0] ?? council.staff, input, NOW)).toEqual(
      refused("forbidden"),
    );
    expect(
      await recogniseInitiatives(council.staff, { ...input, decidedOn: "2021-03-02" }, NOW),
    ).toEqual(beside("decidedOn", /tương lai/));
    expect(await recogniseInitiatives(council.secretary, input, NOW)).toEqual({
      ok: true,
      value: { initiatives: 1, authors: 2 },
    });
    expect(await recogniseInitiatives(council.staff, input, NOW)).toEqual({
      ok: true,
      value: { initiatives: 1, authors: 0 },
    });
    expect(await countRecognised(council.id)).toBe(2);
    const rows = await db.recognition.findMany({ where: { personId: first.person.id } });
    expect(rows).toMatchObject([
      {
        year: 2021,
        kind: "initiative",
        scope: "ministry",
        title: "Sáng kiến hay",
        initiativeId: won.id,
        source:
          "15/QĐ-BTNMT ngày 01/03/2021; Hội đồng Thử nghiệm của Bộ bỏ phiếu ngày 01/03/2021, đồng ý 3/3",
      },
    ]);
    expect(await draftFromCouncil(council.staff, { sessionId: council.id }, NOW)).toEqual(
      refused("wrong_status"),
    );
  });

  it("[T-51] is recorded once when two press at the same moment, and makes no author twice", async () => {
    const council = await givenCouncil({ kind: "initiative", members: 2 });
    const [first] = council.files;
    const won = await givenInitiative(first, "Sáng kiến hay", "Tác Giả Một", "Tác Giả Hai");
    must(await addToAgenda(council.staff, { sessionId: council.id, ids: [won.id] }, NOW));
    await passAll(council);
    const input = { sessionId: council.id, number: "", decidedOn: null };
    const answers = await Promise.all(
      [council.staff, council.secretary, council.staff].map((viewer) =>
        recogniseInitiatives(viewer, input, NOW),
      ),
    );
    expect(answers.map((one) => (one.ok ? one.value.authors : null)).sort()).toEqual([0, 0, 2]);
    expect(await db.recognition.count()).toBe(2);
    expect(await db.person.count({ where: { fullName: { startsWith: "Tác Giả" } } })).toBe(2);
    const traces = await db.auditEntry.findMany({ where: { action: "council.recognise" } });
    expect(traces.map(({ subjectId }) => subjectId)).toEqual(Array(3).fill(council.id));
  });

  it("[T-51] a chiến sĩ thi đua cơ sở whose initiative was recognised has the fact that was missing", async () => {
    const council = await givenCouncil({ kind: "initiative", members: 2 });
    const [first] = council.files;
    await db.emulationTitle.create({
      data: {
        code: "CSTDCS",
        position: 92,
        name: "Chiến sĩ thi đua cơ sở",
        shortName: "CSTĐCS",
        aliases: [],
        subject: "person",
        level: "grassroots",
        registrable: true,
        openToProvincial: false,
        decidedBy: "",
        legalBasis: "",
        confidence: "confirmed",
      },
    });
    await db.registrationLine.update({
      where: { id: first.personal.id },
      data: { commendationFormCode: null, emulationTitleCode: "CSTDCS" },
    });
    const initiative = await givenInitiative(first, "Sáng kiến hay", first.person.fullName);
    must(await addToAgenda(council.staff, { sessionId: council.id, ids: [initiative.id] }, NOW));
    await passAll(council);
    const seen = async () => {
      const verdicts = await findVerdicts(council.staff, first.file.id, NOW);
      return JSON.stringify(
        verdicts?.live?.lines.find((line) => line.lineId === first.personal.id)?.verdict,
      );
    };
    expect(await seen()).not.toContain("Sáng kiến hay");
    must(
      await recogniseInitiatives(
        council.staff,
        { sessionId: council.id, number: "", decidedOn: null },
        NOW,
      ),
    );
    expect(await seen()).toContain("đồng ý 2/2");
  });

  it("[T-51] an author of an initiative stands back from it", async () => {
    const council = await givenCouncil({ kind: "initiative", members: 2 });
    const [first] = council.files;
    await db.councilMember.updateMany({
      where: { accountId: council.voters[0]?.accountId ?? "" },
      data: { personId: first.person.id },
    });
    const one = await givenInitiative(first, "Sáng kiến", first.person.fullName);
    must(await addToAgenda(council.staff, { sessionId: council.id, ids: [one.id] }, NOW));
    const [line] = (await council.read()).lines;
    expect(line?.recusals).toMatchObject([{ reason: "Là tác giả, đồng tác giả", computed: true }]);
  });
});

it("[D-40] nobody but the staff draws a decision", async () => {
  const { id: sessionId, secretary } = await givenResult();
  for (const viewer of [secretary, await givenViewer("administrator")])
    expect(await draftFromCouncil(viewer, { sessionId }, NOW)).toEqual(refused("forbidden"));
});
