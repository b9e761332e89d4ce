import "server-only";
import type { Tx } from "@/lib/platform/db/client";

/**
 * Who of these mentions (`mentionOf`) is on the roster of the unit or one of its departments, in one statement. Of two
 * people who share both name and year within one unit the first is taken.
 */
export async function idsOnRoster(
  tx: Tx,
  unitId: string,
  mentions: readonly string[],
): Promise<Map<string, string>> {
  const keys = [...mentions];
  const known = await tx.$queryRaw<{ key: string; id: string }[]>`
    select distinct on (k.key) k.key, p.id
    from employment e
    join unit u on u.id = e.unit_id and (u.id = ${unitId}::uuid or u.parent_id = ${unitId}::uuid)
    join person p on p.id = e.person_id
    join unnest(${keys}::text[]) as k(key)
      on k.key = lower(regexp_replace(btrim(normalize(p.full_name, NFC)), '\s+', ' ', 'g')) || '|' || coalesce(p.birth_year::text, '')
    order by k.key, p.id`;
  return new Map(known.map(({ key, id }) => [key, id]));
}
