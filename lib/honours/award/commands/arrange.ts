import "server-only";
import { openDraft } from "@/lib/honours/decision/commands/open";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { moved } from "../rules";
import type { AwardRef, PlaceInput, SortInput } from "../schema";

/** Takes a line off a draft. Gone already is as good as removed. */
export async function removeAward(
  viewer: Viewer,
  ref: AwardRef,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const draft = await openDraft(tx, viewer, ref);
    if (!draft.ok) return draft;
    const award = await tx.award.findFirst({
      where: { id: ref.awardId, decisionId: draft.value.id },
      select: { recipientName: true },
    });
    if (!award) return ok(null);
    await tx.award.deleteMany({ where: { id: ref.awardId, decisionId: draft.value.id } });
    await record(tx, viewer, {
      action: "award.remove",
      subjectId: draft.value.id,
      detail: { awardId: ref.awardId, recipient: award.recipientName },
      at: now,
    });
    return ok(null);
  });
}

/** Puts a line at another place of its decision; the others close up around it. */
export async function placeAward(
  viewer: Viewer,
  input: PlaceInput,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const draft = await openDraft(tx, viewer, input);
    if (!draft.ok) return draft;
    const rows = await tx.award.findMany({
      where: { decisionId: draft.value.id },
      select: { id: true },
      orderBy: { position: "asc" },
    });
    const ids = rows.map((row) => row.id);
    if (!ids.includes(input.awardId)) return err({ code: "not_found" });
    await renumber(tx, draft.value.id, moved(ids, input.awardId, input.place));
    await record(tx, viewer, {
      action: "award.place",
      subjectId: draft.value.id,
      detail: { awardId: input.awardId, place: input.place },
      at: now,
    });
    return ok(null);
  });
}

/** Puts the lines in the order in which decisions print them: by honour, collectives first, by unit, by name. */
export async function sortAwards(
  viewer: Viewer,
  input: SortInput,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const draft = await openDraft(tx, viewer, input);
    if (!draft.ok) return draft;
    const rows = await tx.$queryRaw<{ id: string }[]>`
      select a.id from award a
      left join emulation_title t on t.code = a.emulation_title_code
      left join commendation_form f on f.code = a.commendation_form_code
      where a.decision_id = ${draft.value.id}::uuid
      order by coalesce(t.position, 1000 + f.position), a.person_id is not null,
        a.unit_name collate "vi-x-icu", name_key(a.recipient_name) collate "vi-x-icu", a.id`;
    await renumber(
      tx,
      draft.value.id,
      rows.map((row) => row.id),
    );
    await record(tx, viewer, {
      action: "award.sort",
      subjectId: draft.value.id,
      detail: { count: rows.length },
      at: now,
    });
    return ok(null);
  });
}

/** Two statements, because a position is held by one line at every moment: all step aside, then each takes its own. */
async function renumber(tx: Tx, decisionId: string, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`update award set position = -position where decision_id = ${decisionId}::uuid`;
  await tx.$executeRaw`
    update award a set position = wanted.place
    from unnest(${[...ids]}::uuid[]) with ordinality as wanted (id, place)
    where a.id = wanted.id and a.decision_id = ${decisionId}::uuid`;
}
