import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import type { BlocKind } from "../labels";

type Held = { id: string; name: string; kind: BlocKind };

/** The bloc, held until the transaction ends, so that two people change its register one after the other. */
export async function holdBloc(tx: Tx, blocId: string): Promise<Held | null> {
  const [bloc] = await tx.$queryRaw<Held[]>`
    select id, name, kind from bloc where id = ${blocId}::uuid for no key update`;
  return bloc ?? null;
}

/** Every bloc at once, in one order, for what may touch any of them. */
export async function holdBlocs(tx: Tx): Promise<void> {
  await tx.$queryRaw`select 1 from bloc order by id for no key update`;
}
