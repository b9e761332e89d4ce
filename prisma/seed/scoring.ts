import { moveSheet } from "@/lib/judging/scoring/commands/move";
import { saveScores, startSheet } from "@/lib/judging/scoring/commands/score";
import type { Event, Layer } from "@/lib/judging/scoring/workflow";
import { type Grant, mintViewer, type Office, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import type { Failure } from "@/lib/platform/shared/failure";
import type { Result } from "@/lib/platform/shared/result";
import { DEMO_SHEETS, SCORE_CRITERIA, SCORE_RULES } from "./data/score-table";
import { unitIds } from "./organisation";

/** The proposed table of criteria of a campaign, as a draft for the staff to correct and publish. */
export async function seedScoreTable(campaignId: string): Promise<void> {
  if ((await db.scoreTable.count({ where: { campaignId } })) > 0) return;
  await db.scoreTable.create({
    data: {
      ...SCORE_RULES,
      tieBreaks: [...SCORE_RULES.tieBreaks],
      campaignId,
      edition: 1,
      criteria: {
        create: SCORE_CRITERIA.map((criterion, index) => ({ ...criterion, position: index + 1 })),
      },
    },
  });
}

const must = <T>(result: Result<T, Failure>, what: string): T => {
  if (result.ok) return result.value;
  throw new Error(`${what} was refused: ${JSON.stringify(result.error)}`);
};

const NOW = new Date("2021-02-26T02:00:00Z");
const STEPS: readonly (readonly [Layer, Event])[] = [
  ["self", "send"],
  ["cross", "cross_check"],
  ["leader", "consolidate"],
  ["ministry", "finalize"],
];
const WAITS_FOR: Record<(typeof DEMO_SHEETS)[number]["status"], Layer | null> = {
  draft: "self",
  awaiting_cross: "cross",
  awaiting_leader: "leader",
  awaiting_ministry: "ministry",
  final: null,
};

/** The table published and some units' sheets at every stage, by the portal's own commands. */
export async function seedScores(campaignId: string): Promise<void> {
  await db.scoreTable.updateMany({
    where: { campaignId, status: "draft" },
    data: { status: "published", publishedAt: NOW },
  });
  const narrator = await db.account.findUniqueOrThrow({
    where: { email: "tu-lieu@trinh-dien.example" },
  });
  const idOf = await unitIds();
  for (const sheet of DEMO_SHEETS) await seedSheet(sheet, narrator.id, idOf);
}

/** The narrator in the part of whoever scores at a layer. */
function narrating(accountId: string, layer: Layer, unitId: string, blocId: string): Viewer {
  const grants: Record<Layer, Grant[]> = {
    self: [{ role: "unit_head", unitId }],
    cross: [],
    leader: [],
    ministry: [{ role: "ministry_staff", unitId: null }],
  };
  const office: Office = {
    blocId,
    unitId: accountId,
    office: layer === "cross" ? "deputy" : "leader",
    leaderUnitId: accountId,
  };
  return mintViewer({
    accountId,
    sessionId: accountId,
    name: "",
    grants: grants[layer],
    offices: [office],
  });
}

async function seedSheet(
  seed: (typeof DEMO_SHEETS)[number],
  accountId: string,
  idOf: (code: string) => string,
): Promise<void> {
  const unitId = idOf(seed.unitCode);
  const { id: blocId } = await db.bloc.findUniqueOrThrow({ where: { code: seed.blocCode } });
  const viewer = (layer: Layer) => narrating(accountId, layer, unitId, blocId);
  const { id } = must(await startSheet(viewer("self"), { unitId }, NOW), seed.unitCode);
  const criteria = await db.scoreCriterion.findMany({
    where: { table: { sheets: { some: { id } } } },
    orderBy: { position: "asc" },
  });
  const given: Record<Layer, Readonly<Record<string, readonly [number, string]>>> = {
    self: Object.fromEntries([
      ...seed.self.map((points, index) => [criteria[index]?.code ?? "", [points, ""]]),
      ...(seed.bonus === undefined
        ? []
        : [["T1", [seed.bonus, "Mô hình được giới thiệu trong ngành"]]]),
      ...Object.entries(seed.cases ?? {}).map(([code, cases]) => [code, [cases, ""]]),
    ]),
    cross: seed.cross ?? {},
    leader: seed.leader ?? {},
    ministry: {},
  };
  for (const [layer, event] of STEPS) {
    const { status, version } = await db.scoreSheet.findUniqueOrThrow({ where: { id } });
    if (layer === "cross" && status !== "awaiting_cross") continue;
    const last = WAITS_FOR[seed.status] === layer;
    if (last && layer !== "self") return;
    const entries = Object.entries(given[layer]).flatMap(([code, [value, reason]]) => {
      const criterion = criteria.find((one) => one.code === code);
      return criterion ? [{ criterionId: criterion.id, value, reason }] : [];
    });
    const saved = must(
      await saveScores(viewer(layer), { sheetId: id, version, layer, entries }, NOW),
      `${seed.unitCode} ${layer}`,
    );
    if (last) return;
    must(
      await moveSheet(viewer(layer), { id, version: saved.version, event, comment: "" }, NOW),
      `${seed.unitCode} ${event}`,
    );
  }
}
