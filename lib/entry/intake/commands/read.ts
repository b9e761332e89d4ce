import "server-only";
import { canSee, penOf } from "@/lib/entry/registration/policy";
import { loadSubject } from "@/lib/entry/registration/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { type ReadTable, readTableFile, TABLE_REFUSAL } from "@/lib/platform/table/file";
import { waitingOf } from "../queries";
import type { Draft } from "../rules/read";
import type { BatchRef, TableInput } from "../schema";

/**
 * Reads a table out of a file for who may write in the registration; nothing is kept of it. Refuses what is no table,
 * beside the file box and with what to do instead.
 */
export async function readTable(
  viewer: Viewer,
  { registrationId, file }: TableInput,
): Promise<Result<ReadTable, Failure>> {
  const subject = await loadSubject(db, registrationId);
  if (!subject || !canSee(viewer, subject)) return err({ code: "not_found" });
  if (!penOf(viewer, subject)) return err({ code: "forbidden" });
  const read = await readTableFile(new Uint8Array(await file.arrayBuffer()));
  return read.ok ? ok(read.value) : err(invalid("file", TABLE_REFUSAL[read.error]));
}

/** The rows of a batch that wait to be mended, for who may write them. */
export async function readWaiting(
  viewer: Viewer,
  ref: BatchRef,
): Promise<Result<Draft[], Failure>> {
  const rows = await waitingOf(viewer, ref);
  return rows ? ok(rows) : err({ code: "not_found" });
}
