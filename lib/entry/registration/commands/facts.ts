import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { toDateOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { FactsInput, SeenInput } from "../schema";
import { openForWriting } from "./write";

/** Saves the unit's facts. `version` is the one last seen; a stale one is a conflict. */
export async function saveFacts(
  viewer: Viewer,
  input: FactsInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    const desk = await openForWriting(
      tx,
      viewer,
      { registrationId: input.registrationId, departmentId: null },
      now,
    );
    if (!desk.ok) return desk;

    const { registrationId, version, launchedOn, ...facts } = input;
    const { count } = await tx.registration.updateMany({
      where: { id: registrationId, factsVersion: version },
      data: { ...facts, launchedOn: toDateOrNull(launchedOn), factsVersion: { increment: 1 } },
    });
    if (count === 0) return err({ code: "conflict" });
    await record(tx, viewer, {
      action: "registration.save_facts",
      subjectId: registrationId,
      detail: { version: version + 1 },
      at: now,
    });
    return ok({ version: version + 1 });
  });
}

/** Marks a section as looked at, so that one left empty on purpose is not taken for one forgotten. */
export async function markSeen(
  viewer: Viewer,
  input: SeenInput,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const desk = await openForWriting(
      tx,
      viewer,
      { registrationId: input.registrationId, departmentId: null },
      now,
    );
    if (!desk.ok) return desk;
    await tx.$executeRaw`
      update registration set seen_sections = array_append(seen_sections, ${input.section})
      where id = ${input.registrationId}::uuid and not ${input.section} = any(coalesce(seen_sections, '{}'))`;
    return ok(null);
  });
}
