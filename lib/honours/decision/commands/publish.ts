import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import { publishFile } from "@/lib/platform/file/commands";
import { notifyUnits } from "@/lib/platform/notice/notify";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { enterDecision } from "@/lib/titles/ledger/commands";
import { canSee, mayWrite } from "../policy";
import { countAwards, loadDecision } from "../queries";
import { publishProblems } from "../rules";
import type { PublishInput } from "../schema";
import { follow } from "../workflow";

/**
 * Publishes a decision for good: its awards enter the ledger and the honour roll, its scan is opened to everybody, and
 * the officers of the recipients' units are told, all at once. Refuses a number typed otherwise than the decision's, a
 * decision without scan or awards, and one that changed since it was last seen.
 */
export async function publishDecision(
  viewer: Viewer,
  input: PublishInput,
  now: Date,
): Promise<Result<{ id: string; awards: number }, Failure>> {
  return transact(async (tx) => {
    const decision = await loadDecision(tx, input.decisionId);
    if (!decision || !canSee(viewer, decision)) return err({ code: "not_found" });
    if (!mayWrite(viewer)) return err({ code: "forbidden" });
    const next = follow(decision.status, "publish");
    if (!next.ok) return next;
    if (decision.version !== input.version) return err({ code: "conflict" });

    const tally = await countAwards(tx, decision.id);
    const awards = tally.titles + tally.forms;
    const problems = publishProblems(
      { number: decision.number, hasScan: decision.fileId !== null, awards },
      input.number,
    );
    if (Object.keys(problems).length > 0) return err({ code: "invalid", fields: problems });

    const { count } = await tx.decision.updateMany({
      where: { id: decision.id, version: input.version, status: decision.status },
      data: { status: next.value, publishedAt: now, version: { increment: 1 } },
    });
    if (count === 0) return err({ code: "conflict" });

    await enterDecision(tx, decision.id);
    if (decision.fileId) await publishFile(tx, decision.fileId);
    await notifyUnits(tx, await recipientUnits(tx, decision.id), ["unit_officer", "unit_head"], {
      title: `Đã công bố Quyết định số ${decision.number}: đơn vị có tập thể, cá nhân được khen thưởng`,
      href: `/bang-vang/quyet-dinh/${decision.id}`,
      at: now,
    });
    await record(tx, viewer, {
      action: "decision.publish",
      subjectId: decision.id,
      detail: { number: decision.number, ...tally },
      at: now,
    });
    return ok({ id: decision.id, awards });
  });
}

/** The units that receive something; a department's unit with it. */
async function recipientUnits(tx: Tx, decisionId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with recipient as (select distinct unit_id as id from award where decision_id = ${decisionId}::uuid)
    select id from recipient
    union
    select p.id from recipient r join unit u on u.id = r.id join unit p on p.id = u.parent_id
    where p.kind <> 'ministry'`;
  return rows.map((row) => row.id);
}
