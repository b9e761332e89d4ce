import "server-only";
import { createHash } from "node:crypto";
import sharp from "sharp";
import { mayEdit } from "@/lib/campaign/campaign/policy";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { transact } from "@/lib/platform/db/transact";
import { inspectUpload, removeFile, storeFile, type Upload } from "@/lib/platform/file/commands";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { listMedia, type MediaRow } from "./queries";
import {
  LONGEST_SIDE,
  MOST_PIXELS,
  PICTURE_TYPES,
  stillUsed,
  TOO_MANY_PIXELS,
  UNREADABLE_PICTURE,
} from "./rules";
import type { AddMediaInput, EditMediaInput, RemoveMediaInput } from "./schema";

type Drawn = { readonly upload: Upload; readonly width: number; readonly height: number };

const SECONDS = 20;

/**
 * Draws a picture anew: upright, at most 2,400 points a side, on white, as JPEG. Metadata, places and whatever was
 * hidden behind the picture's own bytes stay behind. Refuses, beside the file, one that unfolds too large or does not open.
 */
async function redraw(upload: Upload): Promise<Result<Drawn, Failure>> {
  const picture = sharp(upload.bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" });
  try {
    const { width = 0, height = 0 } = await picture.metadata();
    if (width * height > MOST_PIXELS) return err(invalid("file", TOO_MANY_PIXELS));
    const { data, info } = await picture
      .autoOrient()
      .resize({
        width: LONGEST_SIDE,
        height: LONGEST_SIDE,
        fit: "inside",
        withoutEnlargement: true,
      })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .jpeg({ quality: 86 })
      .timeout({ seconds: SECONDS })
      .toBuffer({ resolveWithObject: true });
    const bytes = new Uint8Array(data);
    return ok({
      width: info.width,
      height: info.height,
      upload: {
        name: upload.name.replace(/\.[a-z]+$/, ".jpg"),
        contentType: "image/jpeg",
        sha256: createHash("sha256").update(bytes).digest("hex"),
        bytes,
      },
    });
  } catch (thrown) {
    const tooLarge = thrown instanceof Error && /pixel limit/i.test(thrown.message);
    return err(invalid("file", tooLarge ? TOO_MANY_PIXELS : UNREADABLE_PICTURE));
  }
}

/**
 * Adds a picture to the library, drawn anew. It is seen by the staff alone until a text that shows it is published.
 * Refuses, beside the file, what is no picture by its bytes, is over 20 MB, or does not open.
 */
export async function addMedia(
  viewer: Viewer,
  { file, ...words }: AddMediaInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  if (!mayEdit(viewer)) return err({ code: "forbidden" });
  const inspected = await inspectUpload(file, PICTURE_TYPES, "file");
  if (!inspected.ok) return inspected;
  const drawn = await redraw(inspected.value);
  if (!drawn.ok) return drawn;
  const { upload, width, height } = drawn.value;
  return transact(async (tx) => {
    const fileId = await storeFile(tx, viewer, upload, now);
    const { id } = await tx.media.create({
      data: { fileId, width, height, ...words, createdAt: now },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: "media.add",
      subjectId: id,
      detail: { name: upload.name, width, height },
      at: now,
    });
    return ok({ id });
  });
}

/** The first page of what the words find in the library, for choosing a picture; none for anybody but the staff. */
export const offerMedia = async (
  viewer: Viewer,
  { q }: { q: string },
): Promise<Result<MediaRow[], Failure>> => ok((await listMedia(viewer, { q, page: 1 })).rows);

/** Changes a picture's words and focus. Texts keep the words that they were given; the focus holds everywhere. */
export async function editMedia(
  viewer: Viewer,
  { id, version, ...words }: EditMediaInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  if (!mayEdit(viewer)) return err({ code: "not_found" });
  return transact(async (tx) => {
    const found = await tx.media.findUnique({ where: { id }, select: { id: true } });
    if (!found) return err({ code: "not_found" });
    const { count } = await tx.media.updateMany({
      where: { id, version },
      data: { ...words, version: { increment: 1 } },
    });
    if (count === 0) return err({ code: "conflict" });
    await record(tx, viewer, {
      action: "media.edit",
      subjectId: id,
      detail: { focus: words.focus },
      at: now,
    });
    return ok({ version: version + 1 });
  });
}

/** Takes a picture out of the library with its bytes; refused while a text shows it. */
export async function removeMedia(
  viewer: Viewer,
  { id }: RemoveMediaInput,
  now: Date,
): Promise<Result<null, Failure>> {
  if (!mayEdit(viewer)) return err({ code: "not_found" });
  return transact(async (tx) => {
    // Locked, so that no text can hang it meanwhile: the link's foreign key waits for this row.
    const [locked] = await tx.$queryRaw<{ fileId: string }[]>`
      select file_id as "fileId" from media where id = ${id}::uuid for update`;
    if (!locked) return err({ code: "not_found" });
    const used = await tx.articleMedia.count({ where: { mediaId: id } });
    if (used > 0) return err(invalid("id", stillUsed(used)));
    await tx.media.delete({ where: { id } });
    await removeFile(tx, locked.fileId);
    await record(tx, viewer, { action: "media.remove", subjectId: id, detail: {}, at: now });
    return ok(null);
  });
}
