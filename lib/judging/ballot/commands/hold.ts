import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { canSee } from "../policy";
import { loadSession } from "../queries";

/** The session, where the viewer may see it, its row held against a rival step until the transaction ends. */
export async function holdSession(tx: Tx, viewer: Viewer, id: string) {
  await tx.$queryRaw`select 1 from ballot_session where id = ${id}::uuid for update`;
  const session = await loadSession(tx, id);
  return session && canSee(viewer, session) ? session : null;
}
