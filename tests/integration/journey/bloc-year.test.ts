import { expect, it } from "vitest";
import { drawFile } from "@/app/api/khoi-cum/[code]/ban-giao/files";
import { findPaper } from "@/lib/entry/covenant/queries";
import { moveSession } from "@/lib/judging/ballot/commands/move";
import { findBallot } from "@/lib/judging/ballot/queries";
import { remindLate } from "@/lib/judging/cockpit/commands";
import { findBoard } from "@/lib/judging/cockpit/queries";
import { handOver, receive } from "@/lib/judging/handover/commands";
import { packFiles } from "@/lib/judging/handover/labels";
import { findPack } from "@/lib/judging/handover/queries";
import { scoreBoard } from "@/lib/judging/ranking/queries";
import { moveSheet } from "@/lib/judging/scoring/commands/move";
import { saveScores, startSheet } from "@/lib/judging/scoring/commands/score";
import type { Event, Layer } from "@/lib/judging/scoring/workflow";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenCountedVote } from "@/tests/factories/ballot";
import { givenSealedCovenant } from "@/tests/factories/covenant";
import { givenReportYear, givenSentReport } from "@/tests/factories/progress";
import { NOW } from "@/tests/factories/registration";
import { givenTable } from "@/tests/factories/scoring";

const DECEMBER = new Date("2021-12-20T02:00:00Z");

it("[Q-50] a bloc's year goes from the pledge to the handover, by its leader, deputy, heads, officer and the staff", async () => {
  const year = await givenReportYear();
  const { bloc, leader, deputy, officer, head, staff, member } = year;

  // All sign; the last signature seals.
  expect((await givenSealedCovenant(year)).status).toBe("sealed");
  expect(await findPaper(officer, bloc.code, 2021, NOW)).not.toBeNull();

  // One reports; the two others are late and reminded.
  await givenSentReport(year, { code: "T01" });
  const board = await findBoard(leader, bloc.code, 2021, NOW);
  expect(board?.rows.map(({ late }) => late.length)).toEqual([1, 1, 0]);
  expect(await remindLate(leader, { blocId: bloc.id, year: 2021 }, NOW)).toMatchObject({
    value: { reminded: 2 },
  });

  // Four layers score; the gap asks for its reason.
  const table = await givenTable(year.campaign.id);
  await db.scoreTable.update({
    where: { id: table.id },
    data: { status: "published", publishedAt: NOW },
  });
  const criteria = await db.scoreCriterion.findMany({ orderBy: { position: "asc" } });
  const started = await startSheet(officer, { unitId: member.id }, NOW);
  if (!started.ok) throw new Error("a sheet");
  const { id } = started.value;
  const version = async () =>
    (await db.scoreSheet.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;
  const score = async (viewer: Viewer, layer: Layer, points: readonly number[], reason = "") =>
    saveScores(
      viewer,
      {
        sheetId: id,
        version: await version(),
        layer,
        entries: points.map((value, index) => ({
          criterionId: criteria[index]?.id ?? "",
          value,
          reason,
        })),
      },
      NOW,
    );
  const step = async (viewer: Viewer, event: Event) =>
    expect(
      await moveSheet(viewer, { id, version: await version(), event, comment: "" }, NOW),
    ).toMatchObject({ ok: true });
  expect(await score(officer, "self", [58, 38])).toMatchObject({ ok: true });
  await step(head, "send");
  expect(await score(deputy, "cross", [52])).toMatchObject({ error: { code: "invalid" } });
  expect(await score(deputy, "cross", [54], "Thiếu minh chứng quý IV")).toMatchObject({ ok: true });
  await step(deputy, "cross_check");
  await step(leader, "consolidate");
  await step(staff, "finalize");

  // The bloc votes with its quorum, and the count is published.
  const voteId = await givenCountedVote(year);
  const { version: counted } = await db.ballotSession.findUniqueOrThrow({ where: { id: voteId } });
  const publish = { id: voteId, version: counted, event: "publish", reason: "" } as const;
  expect(await moveSession(leader, publish, NOW)).toMatchObject({ ok: true });
  // The candidate stands back from its own line.
  expect((await findBallot(head, voteId))?.results).toMatchObject([
    { tally: { agree: 2 }, outcome: "won" },
  ]);

  // 54 and 38 rank first, and the members read it.
  expect((await scoreBoard(officer, bloc.code, 2021, NOW))?.rows).toMatchObject([
    { unitId: member.id, total: 92, rank: 1, votes: 2, status: "final" },
  ]);

  // The deputy's unit leads next year: one hands over, the other receives the whole pack.
  await db.blocLeadership.create({
    data: {
      blocId: bloc.id,
      unitId: year.second.id,
      office: "leader",
      startsOn: new Date("2022-01-01"),
      endsOn: new Date("2022-12-31"),
      confidence: "confirmed",
    },
  });
  expect(await handOver(leader, { code: bloc.code, note: "Đủ hồ sơ." }, DECEMBER)).toMatchObject({
    ok: true,
  });
  expect(await receive(deputy, { code: bloc.code }, DECEMBER)).toMatchObject({ ok: true });
  const pack = await findPack(deputy, bloc.code, DECEMBER);
  if (!pack) throw new Error("a pack");
  const minutes = packFiles(pack).find(({ name }) => name === "bien-ban-kiem-phieu-1.pdf");
  if (!minutes) throw new Error("minutes");
  expect((await drawFile(pack, minutes, DECEMBER))?.length).toBeGreaterThan(1_000);
});
