import { KIND_LABEL } from "@/lib/campaign/document/labels";
import { documentSlug } from "@/lib/campaign/document/rules";
import { db } from "@/lib/platform/db/client";
import { toDateOrNull } from "@/lib/platform/db/days";
import { startOfVietnamDay } from "@/lib/platform/shared/dates";
import { documents } from "./data/documents";

/** When the register was first opened; a later document enters it on the day after it was signed. */
const OPENED = "2021-02-01";

/** The register of documents, once: what staff have entered or edited since stays theirs. */
export async function seedDocuments(): Promise<void> {
  if ((await db.document.count()) > 0) return;
  await db.$transaction(async (tx) => {
    const ids = new Map<string, string>();
    for (const { code, replacedBy: _, signedOn, effectiveOn, expiresOn, ...entry } of documents) {
      const day = signedOn ?? `${entry.year}-01-01`;
      const publishedAt = startOfVietnamDay(day > OPENED ? day : OPENED);
      const { id } = await tx.document.create({
        data: {
          ...entry,
          slug: documentSlug(KIND_LABEL[entry.kind], entry.number, entry.year),
          signedOn: toDateOrNull(signedOn),
          effectiveOn: toDateOrNull(effectiveOn),
          expiresOn: toDateOrNull(expiresOn),
          status: "published",
          publishedAt,
          updatedAt: publishedAt,
        },
        select: { id: true },
      });
      ids.set(code, id);
    }
    for (const { code, replacedBy } of documents) {
      if (replacedBy === null) continue;
      await tx.document.update({
        where: { id: ids.get(code) ?? "" },
        data: { replacedById: ids.get(replacedBy) ?? null },
      });
    }
  });
}
