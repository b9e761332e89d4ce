import "server-only";
import { randomUUID } from "node:crypto";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { transact } from "@/lib/platform/db/transact";
import { fingerprint } from "@/lib/platform/paper/fingerprint";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { PaperKind } from "./labels";
import { findPaperSource, type PaperSource } from "./queries";

/**
 * Notes that a paper was drawn from the file as it stands, and hands over what to draw. The same data drawn again is the
 * same paper. Refuses who does not read the whole file.
 */
export async function makePaper(
  viewer: Viewer,
  { registrationId, kind }: { registrationId: string; kind: PaperKind },
  now: Date,
): Promise<Result<PaperSource & { readonly sha256: string }, Failure>> {
  return transact(async (tx) => {
    const source = await findPaperSource(viewer, registrationId, tx);
    if (!source) return err({ code: "not_found" });
    const sha256 = fingerprint(source.dossier);
    const { count } = await tx.madePaper.createMany({
      data: [
        { id: randomUUID(), registrationId, kind, sha256, madeById: viewer.accountId, madeAt: now },
      ],
      skipDuplicates: true,
    });
    if (count > 0)
      await record(tx, viewer, {
        action: "registration.make_paper",
        subjectId: registrationId,
        detail: { kind, sha256 },
        at: now,
      });
    return ok({ ...source, sha256 });
  });
}
