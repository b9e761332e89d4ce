import { type Grant, mintViewer, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";

/** The narrator of the demonstration in somebody's part. */
export async function narratorWith(...grants: Grant[]): Promise<Viewer> {
  const { id, name } = await db.account.findUniqueOrThrow({
    where: { email: "tu-lieu@trinh-dien.example" },
  });
  return mintViewer({ accountId: id, sessionId: id, name, grants, offices: [] });
}
