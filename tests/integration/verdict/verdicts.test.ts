import { beforeEach, describe, expect, it } from "vitest";
import { saveMinutes } from "@/lib/entry/minutes/commands";
import { moveRegistration } from "@/lib/entry/registration/commands/move";
import { answerJudgement, chooseRuleset } from "@/lib/entry/verdict/commands";
import { verdictSightOf } from "@/lib/entry/verdict/policy";
import { findVerdicts } from "@/lib/entry/verdict/queries";
import type { JudgedLine } from "@/lib/entry/verdict/rules";
import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { givenViewer } from "@/tests/factories/account";
import { must } from "@/tests/factories/decision";
import { givenDesk } from "@/tests/factories/desk";
import { givenBloc } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

let desk: Awaited<ReturnType<typeof givenDesk>>;

beforeEach(async () => {
  desk = await givenDesk();
  const { code: _, ...r2017 } = await db.ruleset.findUniqueOrThrow({ where: { code: "R2017" } });
  await db.ruleset.create({
    data: { ...r2017, code: "R2024", position: 2, validFrom: toDate("2024-01-01") },
  });
  await db.registrationLine.create({
    data: {
      registrationId: desk.file.id,
      subject: "person",
      fullName: "Lê Văn Mới",
      birthYear: 1990,
      jobTitle: "Chuyên viên",
      emulationTitleCode: "LDTT",
    },
  });
});

const send = async (event: "send" | "approve") => {
  const { version } = await db.registration.findUniqueOrThrow({ where: { id: desk.file.id } });
  const who = event === "send" ? desk.officer : desk.head;
  return must(
    await moveRegistration(who, { registrationId: desk.file.id, version, event, comment: "" }, NOW),
  );
};

const newcomer = async () => {
  const person = await db.person.create({
    data: { fullName: "Lê Văn Mới", birthYear: 1990, workingSince: toDate("2021-06-01") },
  });
  await db.employment.create({
    data: { personId: person.id, unitId: desk.unit.id, position: "Chuyên viên" },
  });
  return person;
};

const lineOf = (lines: readonly JudgedLine[] | undefined, name: string) =>
  lines?.find((line) => line.name === name);

describe("verdicts of a file", () => {
  it("[L-12] a draft is judged with what the roster knows of its people", async () => {
    const person = await newcomer();
    const before = await findVerdicts(desk.officer, desk.file.id, NOW);
    expect(lineOf(before?.live?.lines, "Lê Văn Mới")?.verdict.outcome).toBe("fail");
    expect(lineOf(before?.live?.lines, "Trần Thị Ví Dụ")?.verdict.outcome).toBe("review");

    await db.openCase.create({
      data: {
        personId: person.id,
        kind: "complaint",
        openedOn: toDate("2021-01-05"),
        source: "Đơn 01",
        recordedAt: NOW,
      },
    });
    const held = await findVerdicts(desk.officer, desk.file.id, NOW);
    expect(lineOf(held?.live?.lines, "Lê Văn Mới")?.verdict.held).toBe(true);
  });

  it("[L-13] each sending keeps its verdicts, and what changes later does not reach them", async () => {
    const person = await newcomer();
    await send("send");
    await db.person.update({
      where: { id: person.id },
      data: { workingSince: toDate("2019-01-01") },
    });
    const after = await findVerdicts(desk.officer, desk.file.id, NOW);
    expect(lineOf(after?.sets[0]?.lines, "Lê Văn Mới")?.verdict.outcome).toBe("fail");
    expect(lineOf(after?.live?.lines, "Lê Văn Mới")?.verdict.outcome).toBe("review");
    await expect(db.verdictSet.updateMany({ data: { reason: "khác" } })).rejects.toThrow();
  });

  it("[L-13] the file takes the ruleset of the day on which it leaves its unit", async () => {
    await send("send");
    await send("approve");
    const { rulesetCode } = await db.registration.findUniqueOrThrow({
      where: { id: desk.file.id },
    });
    expect(rulesetCode).toBe("R2017");
    expect(await db.verdictSet.count({ where: { registrationId: desk.file.id } })).toBe(2);
  });

  it("[L-14] staff judge a file by another ruleset with a reason; the old verdicts stay and the unit is told", async () => {
    await send("send");
    await send("approve");
    const { version } = await db.registration.findUniqueOrThrow({ where: { id: desk.file.id } });
    const input = {
      registrationId: desk.file.id,
      version,
      ruleset: "R2024",
      reason: "Điều khoản chuyển tiếp có lợi hơn",
    } as const;
    must(await chooseRuleset(desk.staff, input, NOW));
    const after = await findVerdicts(desk.staff, desk.file.id, NOW);
    expect(after?.sets.map((set) => set.rulesetCode)).toEqual(["R2024", "R2017", "R2017"]);
    expect(after?.live?.ruleset).toBe("R2024");
    expect(await db.notice.count({ where: { title: { contains: "bộ quy định khác" } } })).toBe(2);
    expect(await db.auditEntry.count({ where: { action: "registration.choose_ruleset" } })).toBe(1);

    expect(await chooseRuleset(desk.staff, input, NOW)).toMatchObject({
      error: { code: "invalid" },
    });
    const stale = { ...input, ruleset: "R2017" } as const;
    expect(await chooseRuleset(desk.staff, stale, NOW)).toEqual({
      ok: false,
      error: { code: "conflict" },
    });
    expect(await chooseRuleset(desk.officer, stale, NOW)).toEqual({
      ok: false,
      error: { code: "forbidden" },
    });
    expect(await chooseRuleset(desk.stranger, stale, NOW)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
  });

  it("[L-17] what only people weigh is said by the head or the ministry, and then counts", async () => {
    const line = await db.registrationLine.findFirstOrThrow({
      where: { fullName: "Trần Thị Ví Dụ" },
    });
    const say = (name: "exemplary" | "ad_hoc", said = true) => ({
      registrationId: desk.file.id,
      lineId: line.id,
      name,
      said,
      reason: "Biên bản họp ngày 20/02/2021",
    });
    const outcome = async () =>
      lineOf((await findVerdicts(desk.head, desk.file.id, NOW))?.live?.lines, "Trần Thị Ví Dụ")
        ?.verdict.outcome;
    expect(await outcome()).toBe("review");
    must(await answerJudgement(desk.head, say("exemplary"), NOW));
    must(await answerJudgement(desk.head, say("ad_hoc"), NOW));
    expect(await outcome()).toBe("pass");
    must(await answerJudgement(desk.head, say("exemplary", false), NOW));
    expect(await outcome()).toBe("fail");
    expect(await answerJudgement(desk.officer, say("ad_hoc"), NOW)).toEqual({
      ok: false,
      error: { code: "forbidden" },
    });
    expect(await answerJudgement(desk.stranger, say("ad_hoc"), NOW)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await answerJudgement(desk.staff, say("ad_hoc"), NOW)).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect((await trail("registration")).slice(-3)).toEqual(Array(3).fill("answer_judgement"));
  });

  it("[L-15] who may not know reads nothing; a bloc's reviewer reads outcomes without facts", async () => {
    await newcomer();
    const leader = await db.unit.findFirstOrThrow({
      where: { id: { not: desk.unit.id }, parentId: null },
    });
    const bloc = await givenBloc({ members: [desk.unit.id, leader.id], leaderId: leader.id });
    const office = {
      blocId: bloc.id,
      unitId: leader.id,
      office: "leader",
      leaderUnitId: leader.id,
    } as const;
    const reviewer = await givenViewer("bloc_leader", leader.id, [office]);
    await send("send");
    expect(await findVerdicts(desk.staff, desk.file.id, NOW)).toBeNull();
    await send("approve");
    const seen = await findVerdicts(reviewer, desk.file.id, NOW);
    expect(seen?.sight).toBe("outcomes");
    const line = lineOf(seen?.live?.lines, "Lê Văn Mới");
    expect(line?.verdict).toMatchObject({ outcome: "fail", finding: null, raised: [] });
    expect((await findVerdicts(desk.staff, desk.file.id, NOW))?.sight).toBe("facts");

    const subject = {
      ...(await db.registration.findUniqueOrThrow({ where: { id: desk.file.id } })),
      departmentIds: [desk.first.id],
    };
    for (const viewer of [
      desk.officer,
      desk.head,
      desk.department,
      desk.stranger,
      desk.staff,
      reviewer,
    ]) {
      const found = await findVerdicts(viewer, desk.file.id, NOW);
      expect(found?.sight ?? null).toBe(verdictSightOf(viewer, subject));
    }
  });

  it("[L-31] the vote of the unit's own minutes is the fact, with the meeting and its day; without them it is in doubt", async () => {
    const ldtt = await db.emulationTitle.findUniqueOrThrow({ where: { code: "LDTT" } });
    await db.emulationTitle.create({
      data: {
        ...ldtt,
        code: "CSTDB",
        position: 9,
        name: "Chiến sĩ thi đua cấp Bộ",
        shortName: "CSTĐ cấp Bộ",
      },
    });
    const line = await db.registrationLine.create({
      data: {
        registrationId: desk.file.id,
        subject: "person",
        fullName: "Phạm Thị Giả Định",
        jobTitle: "Chuyên viên",
        emulationTitleCode: "CSTDB",
      },
    });
    const minutes = async (version: number, over: { agreed?: number; metOn?: string | null }) =>
      must(
        await saveMinutes(
          desk.officer,
          {
            registrationId: desk.file.id,
            version,
            metOn: "2021-02-20",
            totalMembers: 40,
            presentMembers: 38,
            chair: "Nguyễn Văn Mẫu",
            secretary: "Lê Thị Giả Định",
            votes: { [line.id]: over.agreed ?? null },
            ...(over.metOn !== undefined && { metOn: over.metOn }),
          },
          NOW,
        ),
      );
    const ballot = async () => {
      const found = await findVerdicts(desk.officer, desk.file.id, NOW);
      const finding = lineOf(found?.live?.lines, "Phạm Thị Giả Định")?.verdict.finding;
      const leaves = finding && "of" in finding ? finding.of : [];
      const leaf = leaves.find((one) => "asks" in one && one.asks?.includes("bỏ phiếu kín"));
      return leaf && "article" in leaf
        ? [leaf.outcome, leaf.used, leaf.source, leaf.article]
        : undefined;
    };
    const article = "Nghị định 91/2017/NĐ-CP, Điều 45 khoản 8";
    const held = `Biên bản họp của ${desk.unit.name}, ngày 20/02/2021`;

    expect(await ballot()).toEqual(["review", null, null, article]);
    await minutes(0, {});
    expect(await ballot()).toEqual(["review", null, null, article]);
    await minutes(1, { agreed: 35 });
    expect(await ballot()).toEqual([
      "fail",
      "Tỷ lệ phiếu đồng ý của đơn vị (%): 87,5",
      `${held}: 35/40 phiếu đồng ý (87,5%)`,
      article,
    ]);
    await minutes(2, { agreed: 36 });
    expect(await ballot()).toEqual([
      "pass",
      "Tỷ lệ phiếu đồng ý của đơn vị (%): 90",
      `${held}: 36/40 phiếu đồng ý (90%)`,
      article,
    ]);
    await minutes(3, { agreed: 36, metOn: null });
    expect(await ballot()).toEqual(["review", null, null, article]);
    await minutes(4, { agreed: 41 });
    expect(await ballot()).toEqual(["review", null, null, article]);
  });

  it("[L-12] a list of three hundred people is judged whole", async () => {
    await db.registrationLine.createMany({
      data: Array.from({ length: 300 }, (_, n) => ({
        registrationId: desk.file.id,
        subject: "person" as const,
        fullName: `Người Thứ ${n}`,
        jobTitle: "Chuyên viên",
        emulationTitleCode: "LDTT",
      })),
    });
    const judged = await findVerdicts(desk.officer, desk.file.id, NOW);
    expect(judged?.live?.lines).toHaveLength(302);
  });
});
