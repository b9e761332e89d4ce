import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDateOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { inspectUpload, publishFile, removeFile, storeFile } from "@/lib/platform/file/commands";
import { SCAN_TYPES } from "@/lib/platform/file/rules";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { KIND_LABEL } from "./labels";
import { canSee, mayKeep } from "./policy";
import { loadDocument } from "./queries";
import { documentProblems, documentSlug } from "./rules";
import type { AddInput, EditInput, FileInput, MoveInput } from "./schema";
import { follow } from "./workflow";

type Entry = Omit<AddInput, "file">;

const rowOf = ({ signedOn, effectiveOn, expiresOn, ...entry }: Entry) => ({
  ...entry,
  signedOn: toDateOrNull(signedOn),
  effectiveOn: toDateOrNull(effectiveOn),
  expiresOn: toDateOrNull(expiresOn),
});

const enteredAlready = ({ kind, number }: Entry): Failure =>
  invalid(
    "number",
    `${KIND_LABEL[kind]} số ${number} đã có trong danh mục. Tìm văn bản đó rồi sửa, không nhập lần thứ hai.`,
  );

/** What keeps an entry from being kept: its dates, or a replacement that is none or that it replaces itself. */
async function refusalOf(tx: Tx, id: string | null, entry: Entry, now: Date) {
  const fields = documentProblems(entry, vietnamDay(now));
  if (fields) return { code: "invalid", fields } satisfies Failure;
  if (entry.replacedById === null) return null;
  const successor = await tx.document.findUnique({
    where: { id: entry.replacedById },
    select: { replacedById: true },
  });
  if (!successor) return invalid("replacedById", "Chọn văn bản thay thế trong danh sách.");
  if (id !== null && (entry.replacedById === id || successor.replacedById === id))
    return invalid("replacedById", "Hai văn bản không thể thay thế lẫn nhau. Chọn văn bản khác.");
  return null;
}

/**
 * Enters a document into the register as a draft, with its file when it is at hand. Refuses dates that do not stand
 * together, a number entered already, and a file that is too large or not what it may be.
 */
export async function addDocument(
  viewer: Viewer,
  { file, ...entry }: AddInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  if (!mayKeep(viewer)) return err({ code: "forbidden" });
  const upload = file && (await inspectUpload(file, SCAN_TYPES, "file"));
  if (upload && !upload.ok) return upload;
  try {
    return await transact(async (tx) => {
      const refused = await refusalOf(tx, null, entry, now);
      if (refused) return err(refused);
      const document = await tx.document.create({
        data: {
          ...rowOf(entry),
          slug: documentSlug(KIND_LABEL[entry.kind], entry.number, entry.year),
          fileId: upload ? await storeFile(tx, viewer, upload.value, now) : null,
          updatedAt: now,
        },
        select: { id: true },
      });
      await record(tx, viewer, {
        action: "document.add",
        subjectId: document.id,
        detail: { number: entry.number, file: upload?.value.sha256 ?? null },
        at: now,
      });
      return ok(document);
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(enteredAlready(entry));
  }
}

/** Opens an entry for one write: sight, right and version are checked, and its row is held until the end. */
async function openEntry(
  tx: Tx,
  viewer: Viewer,
  { documentId, version }: { documentId: string; version: number },
  now: Date,
) {
  const document = await loadDocument(tx, documentId);
  if (!document || !canSee(viewer, document)) return err({ code: "not_found" } as const);
  if (!mayKeep(viewer)) return err({ code: "forbidden" } as const);
  const { count } = await tx.document.updateMany({
    where: { id: documentId, version },
    data: { version: { increment: 1 }, updatedAt: now },
  });
  return count === 0 ? err({ code: "conflict" } as const) : ok(document);
}

/** Corrects an entry, published or not; its address stays. `version` is the one last seen; a stale one is a conflict. */
export async function editDocument(
  viewer: Viewer,
  { documentId, version, ...entry }: EditInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  try {
    return await transact(async (tx) => {
      const opened = await openEntry(tx, viewer, { documentId, version }, now);
      if (!opened.ok) return opened;
      const refused = await refusalOf(tx, documentId, entry, now);
      if (refused) return err(refused);
      await tx.document.update({ where: { id: documentId }, data: rowOf(entry) });
      await record(tx, viewer, {
        action: "document.edit",
        subjectId: documentId,
        detail: {
          number: entry.number,
          signedOn: entry.signedOn,
          effectiveOn: entry.effectiveOn,
          expiresOn: entry.expiresOn,
        },
        at: now,
      });
      return ok({ version: version + 1 });
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(enteredAlready(entry));
  }
}

/** Attaches the document itself, in place of an earlier file. Judged by content and size; public once the entry is. */
export async function attachFile(
  viewer: Viewer,
  input: FileInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  if (!mayKeep(viewer)) return err({ code: "forbidden" });
  const upload = await inspectUpload(input.file, SCAN_TYPES, "file");
  if (!upload.ok) return upload;
  return transact(async (tx) => {
    const opened = await openEntry(tx, viewer, input, now);
    if (!opened.ok) return opened;
    const { id, status, fileId: earlier } = opened.value;
    const fileId = await storeFile(tx, viewer, upload.value, now);
    await tx.document.update({ where: { id }, data: { fileId } });
    if (earlier) await removeFile(tx, earlier);
    if (status === "published") await publishFile(tx, fileId);
    await record(tx, viewer, {
      action: "document.attach_file",
      subjectId: id,
      detail: { name: upload.value.name, sha256: upload.value.sha256, replaced: earlier !== null },
      at: now,
    });
    return ok({ version: input.version + 1 });
  });
}

/** Shows an entry to everybody, its file with it, or takes it out of sight again. */
export async function moveDocument(
  viewer: Viewer,
  input: MoveInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    const opened = await openEntry(tx, viewer, input, now);
    if (!opened.ok) return opened;
    const { id, status, number, fileId } = opened.value;
    const next = follow(status, input.event);
    if (!next.ok) return next;
    await tx.document.update({
      where: { id },
      data: { status: next.value, publishedAt: next.value === "published" ? now : null },
    });
    if (fileId)
      await tx.file.update({
        where: { id: fileId },
        data: { isPublic: next.value === "published" },
      });
    await record(tx, viewer, {
      action: `document.${input.event}`,
      subjectId: id,
      detail: { number },
      at: now,
    });
    return ok({ version: input.version + 1 });
  });
}
