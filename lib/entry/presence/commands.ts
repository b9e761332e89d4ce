import "server-only";
import { ownSightOf } from "@/lib/entry/registration/policy";
import { loadSubject } from "@/lib/entry/registration/queries";
import { SECTIONS, type Section } from "@/lib/entry/registration/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { transact } from "@/lib/platform/db/transact";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { BeatInput } from "./schema";

/** Somebody else who has the file open. */
export type Present = { readonly name: string; readonly section: Section | null };

/** Who has not been heard of for so long has left: two beats and a half. */
const HERE_SECONDS = 50;

/**
 * Says that the viewer is here, on which section, and learns who else is. The real clock counts, the database's own. For
 * the unit's own people; leaves no trace, since it changes nothing that anybody answers for.
 */
export async function beat(
  viewer: Viewer,
  { registrationId, section }: BeatInput,
): Promise<Result<Present[], Failure>> {
  return transact(async (tx) => {
    const subject = await loadSubject(tx, registrationId);
    if (!subject || !ownSightOf(viewer, subject)) return err({ code: "not_found" });
    await tx.$executeRaw`
      insert into presence (registration_id, account_id, section, seen_at)
      values (${registrationId}::uuid, ${viewer.accountId}::uuid, ${section ?? ""}, now())
      on conflict (registration_id, account_id) do update set section = excluded.section, seen_at = excluded.seen_at`;
    const others = await tx.$queryRaw<{ name: string; section: string }[]>`
      select account.name, presence.section
      from presence join account on account.id = presence.account_id
      where presence.registration_id = ${registrationId}::uuid and presence.account_id <> ${viewer.accountId}::uuid
        and presence.seen_at > now() - make_interval(secs => ${HERE_SECONDS})
      order by account.name, account.id
      limit 20`;
    return ok(
      others.map(({ name, section: where }) => ({
        name,
        section: SECTIONS.find((one) => one === where) ?? null,
      })),
    );
  });
}
