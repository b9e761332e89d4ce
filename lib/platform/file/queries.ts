import "server-only";
import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";

export type StoredFile = {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly sha256: string;
  readonly isPublic: boolean;
};

/** A file that is public, or any file for the ministry's staff; null otherwise. */
export const findFile = (viewer: Viewer | null, id: string): Promise<StoredFile | null> =>
  db.file.findFirst({
    where: {
      id,
      ...(!(viewer && hasRole(viewer, "ministry_staff")) && { isPublic: true }),
    },
    select: { id: true, name: true, contentType: true, size: true, sha256: true, isPublic: true },
  });

const PIECE = 1024 * 1024;

/** The bytes of a file found for this reader, a megabyte at a time, so that many downloads do not fill the memory. */
export function streamFile(file: StoredFile): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const [row] = await db.$queryRaw<{ piece: Uint8Array }[]>`
        select substring(bytes from ${sent + 1}::int for ${PIECE}::int) as piece
        from file_content where file_id = ${file.id}::uuid`;
      if (!row || row.piece.byteLength === 0)
        return controller.error(new Error(`File ${file.id} ends before its size`));
      controller.enqueue(row.piece);
      sent += row.piece.byteLength;
      if (sent >= file.size) controller.close();
    },
  });
}
