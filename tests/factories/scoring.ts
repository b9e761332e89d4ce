import { moveSheet } from "@/lib/judging/scoring/commands/move";
import { saveScores, startSheet } from "@/lib/judging/scoring/commands/score";
import { loadSheet } from "@/lib/judging/scoring/queries";
import type { Event, Layer } from "@/lib/judging/scoring/workflow";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { NOW } from "./registration";
import { givenReview } from "./review";

/** A table of two criteria of 60 and 40, a bonus of 5, a late report of 1 and a discipline of 5 that bars from the flag. */
export const givenTable = (campaignId: string) =>
  db.scoreTable.create({
    data: {
      campaignId,
      edition: 1,
      bonusMax: 5,
      gapLimit: 2,
      excellentFrom: 90,
      goodFrom: 80,
      fairFrom: 65,
      womenShare: 70,
      tieBreaks: ["women", "first_group", "ballot"],
      confidence: "proposed",
      criteria: {
        create: (
          [
            ["I", "base", 60, false],
            ["II", "base", 40, false],
            ["T", "bonus", 5, false],
            ["Đ1", "deduction", 1, false],
            ["Đ2", "deduction", 5, true],
          ] as const
        ).map(([code, kind, points, disqualifies], index) => ({
          position: index + 1,
          code,
          groupCode: code,
          groupTitle: `Nhóm ${code}`,
          title: `Tiêu chí ${code}`,
          kind,
          points,
          disqualifies,
        })),
      },
    },
  });

/** The member's sheet in a bloc's year that stands already, handed on to the bloc with 55 and 40 points of its own. */
export async function givenSentSheet(year: {
  readonly campaign: { readonly id: string };
  readonly bloc: { readonly id: string };
  readonly member: { readonly id: string };
  readonly officer: Viewer;
}) {
  const table = await givenTable(year.campaign.id);
  await db.scoreTable.update({
    where: { id: table.id },
    data: { status: "published", publishedAt: NOW },
  });
  const criteria = await db.scoreCriterion.findMany({ orderBy: { position: "asc" }, take: 2 });
  const { id } = await db.scoreSheet.create({
    data: {
      campaignId: year.campaign.id,
      tableId: table.id,
      blocId: year.bloc.id,
      unitId: year.member.id,
      createdAt: NOW,
      entries: {
        create: criteria.map((criterion, index) => ({
          criterionId: criterion.id,
          layer: "self" as const,
          value: [55, 40][index] ?? 0,
          accountId: year.officer.accountId,
          at: NOW,
        })),
      },
    },
  });
  await db.scoreSheet.update({ where: { id }, data: { status: "awaiting_cross" } });
  return id;
}

/** A bloc with leader, deputy and member, a published table, and the member's sheet begun by its officer. */
export async function givenScoring() {
  const ground = await givenReview();
  const table = await givenTable(ground.campaign.id);
  await db.scoreTable.update({
    where: { id: table.id },
    data: { status: "published", publishedAt: NOW },
  });
  const criteria = await db.scoreCriterion.findMany({ orderBy: { position: "asc" } });
  const idOf = (code: string) => criteria.find((one) => one.code === code)?.id ?? "";
  const begin = async (viewer: Viewer, unitId: string) => {
    const started = await startSheet(viewer, { unitId }, NOW);
    if (!started.ok) throw new Error(JSON.stringify(started.error));
    return started.value.id;
  };
  const read = async (id: string) => {
    const sheet = await loadSheet(db, id);
    if (!sheet) throw new Error("the sheet is gone");
    return sheet;
  };
  return {
    ...ground,
    table,
    idOf,
    begin,
    read,
    score: async (
      viewer: Viewer,
      sheetId: string,
      layer: Layer,
      scores: Readonly<Record<string, number | null | readonly [number, string]>>,
    ) =>
      saveScores(
        viewer,
        {
          sheetId,
          version: (await read(sheetId)).version,
          layer,
          entries: Object.entries(scores).map(([code, given]) => {
            const [value, reason] = Array.isArray(given) ? given : [given, ""];
            return { criterionId: idOf(code), value, reason };
          }),
        },
        NOW,
      ),
    move: async (viewer: Viewer, id: string, event: Event, comment = "") =>
      moveSheet(viewer, { id, version: (await read(id)).version, event, comment }, NOW),
  };
}
