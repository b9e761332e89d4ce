import "server-only";
import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import {
  type ContentType,
  cleanFileName,
  FILE_EMPTY,
  FILE_TOO_LARGE,
  forbiddenContent,
  isContentType,
  MAX_FILE_BYTES,
} from "./rules";

/** A file whose size and content were judged; nothing else can be stored. */
export type Upload = {
  readonly name: string;
  readonly contentType: ContentType;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * Judges a file by its size and its bytes, never by its name. Refuses, beside `field`, one that is empty, over 20 MB,
 * or of a kind that is not allowed here. Runs before any transaction: reading 20 MB is no reason to hold a connection.
 */
export async function inspectUpload(
  file: File,
  allowed: readonly ContentType[],
  field: string,
): Promise<Result<Upload, Failure>> {
  if (file.size === 0) return err(invalid(field, FILE_EMPTY));
  if (file.size > MAX_FILE_BYTES) return err(invalid(field, FILE_TOO_LARGE));
  const bytes = new Uint8Array(await file.arrayBuffer());
  // What breaks off in the middle of its own header is no kind that we take.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!found || !isContentType(found.mime) || !allowed.includes(found.mime))
    return err(invalid(field, forbiddenContent(allowed)));
  return ok({
    name: cleanFileName(file.name, found.mime),
    contentType: found.mime,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes,
  });
}

/** Keeps an inspected file, seen by staff only until it is made public. */
export async function storeFile(
  tx: Tx,
  viewer: Viewer,
  upload: Upload,
  now: Date,
): Promise<string> {
  const { bytes, ...facts } = upload;
  const { id } = await tx.file.create({
    data: {
      ...facts,
      size: bytes.byteLength,
      uploadedById: viewer.accountId,
      createdAt: now,
      content: { create: { bytes } },
    },
    select: { id: true },
  });
  return id;
}

/** Opens a file to everybody. */
export async function publishFile(tx: Tx, id: string): Promise<void> {
  await tx.file.update({ where: { id }, data: { isPublic: true } });
}

/** Takes away a file that nothing names any more. */
export async function removeFile(tx: Tx, id: string): Promise<void> {
  await tx.file.delete({ where: { id } });
}
