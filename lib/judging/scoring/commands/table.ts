import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayKeepTables } from "../policy";
import type { PublishTableInput, TableInput } from "../schema";

/** Keeps the draft of a campaign's table: a new edition while there is none, else the one begun, written anew. */
export async function saveTable(
  viewer: Viewer,
  input: TableInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    if (!mayKeepTables(viewer)) return err({ code: "not_found" });
    const campaign = await openCampaign(tx, input.year);
    if (!campaign) return err({ code: "not_found" });
    const { year: _, version, criteria, ...facts } = input;
    const editions = campaign.scoreTables;
    const draft = editions.find((table) => table.status === "draft");
    if ((draft?.version ?? 0) !== version) return err({ code: "conflict" });
    const id = draft?.id ?? crypto.randomUUID();
    if (draft)
      await tx.scoreTable.update({ where: { id }, data: { ...facts, version: { increment: 1 } } });
    else
      await tx.scoreTable.create({
        data: {
          ...facts,
          id,
          campaignId: campaign.id,
          edition: Math.max(0, ...editions.map((table) => table.edition)) + 1,
        },
      });
    await tx.scoreCriterion.deleteMany({ where: { tableId: id } });
    await tx.scoreCriterion.createMany({
      data: criteria.map((criterion, index) => ({
        ...criterion,
        tableId: id,
        position: index + 1,
      })),
    });
    await record(tx, viewer, {
      action: "scoring.save_table",
      subjectId: id,
      detail: { criteria: criteria.length },
      at: now,
    });
    return ok({ version: version + 1 });
  });
}

/** Publishes the draft. Sheets begun from then on follow it; those begun keep theirs. Nothing rewrites it afterwards. */
export async function publishTable(
  viewer: Viewer,
  input: PublishTableInput,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    if (!mayKeepTables(viewer)) return err({ code: "not_found" });
    const campaign = await openCampaign(tx, input.year);
    const draft = campaign?.scoreTables.find((table) => table.status === "draft");
    if (!draft) return err(invalid("year", "Chưa có bản nháp nào để công bố."));
    const { count } = await tx.scoreTable.updateMany({
      where: { id: draft.id, version: input.version, status: "draft" },
      data: { status: "published", publishedAt: now, version: { increment: 1 } },
    });
    if (count === 0) return err({ code: "conflict" });
    await record(tx, viewer, {
      action: "scoring.publish_table",
      subjectId: draft.id,
      detail: { edition: draft.edition },
      at: now,
    });
    return ok(null);
  });
}

/** The campaign with its editions; its row is held so that two who save at once come one after the other. */
async function openCampaign(tx: Tx, year: number) {
  await tx.$queryRaw`select 1 from campaign where year = ${year} for update`;
  return tx.campaign.findUnique({
    where: { year },
    select: {
      id: true,
      scoreTables: { select: { id: true, edition: true, status: true, version: true } },
    },
  });
}
