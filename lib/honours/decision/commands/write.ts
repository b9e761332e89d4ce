import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { inspectUpload, removeFile, storeFile } from "@/lib/platform/file/commands";
import { SCAN_TYPES } from "@/lib/platform/file/rules";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayWrite } from "../policy";
import { dateProblems } from "../rules";
import type { CreateInput, EditInput, ScanInput } from "../schema";
import { openDraft } from "./open";

type Header = Omit<CreateInput, "scan">;

/** Null when the header may be kept. */
async function checkHeader(tx: Tx, header: Header, now: Date): Promise<Failure | null> {
  const campaign = header.campaignId
    ? await tx.campaign.findUnique({ where: { id: header.campaignId }, select: { year: true } })
    : null;
  if (header.campaignId && !campaign)
    return invalid("campaignId", "Chọn phong trào trong danh sách.");
  const fields = dateProblems(header, vietnamDay(now), campaign?.year ?? null);
  return fields && { code: "invalid", fields };
}

const enteredAlready = ({ number, signedOn }: Header): Failure =>
  invalid(
    "number",
    `Quyết định số ${number} ký ngày ${formatDay(signedOn)} đã được nhập. Tìm trong danh sách quyết định.`,
  );

/**
 * Enters a signed decision as a draft, with its scan when it is at hand. Refuses a date of signing in the future, a
 * decision entered already, and a scan that is too large or not what it may be; a refusal leaves nothing behind.
 */
export async function createDecision(
  viewer: Viewer,
  input: CreateInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  if (!mayWrite(viewer)) return err({ code: "forbidden" });
  const { scan, ...header } = input;
  const upload = scan && (await inspectUpload(scan, SCAN_TYPES, "scan"));
  if (upload && !upload.ok) return upload;
  try {
    return await transact(async (tx) => {
      const refused = await checkHeader(tx, header, now);
      if (refused) return err(refused);
      const decision = await tx.decision.create({
        data: {
          ...header,
          signedOn: toDate(header.signedOn),
          fileId: upload ? await storeFile(tx, viewer, upload.value, now) : null,
          createdAt: now,
        },
        select: { id: true },
      });
      await record(tx, viewer, {
        action: "decision.create",
        subjectId: decision.id,
        detail: { number: header.number, scan: upload?.value.sha256 ?? null },
        at: now,
      });
      return ok(decision);
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(enteredAlready(header));
  }
}

/** Corrects the header of a draft. `version` is the one last seen; a stale one is a conflict. */
export async function editDecision(
  viewer: Viewer,
  input: EditInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  const { decisionId, version, ...header } = input;
  try {
    return await transact(async (tx) => {
      const draft = await openDraft(tx, viewer, { decisionId, version });
      if (!draft.ok) return draft;
      const refused = await checkHeader(tx, header, now);
      if (refused) return err(refused);
      await tx.decision.update({
        where: { id: decisionId },
        data: { ...header, signedOn: toDate(header.signedOn) },
      });
      await record(tx, viewer, {
        action: "decision.edit",
        subjectId: decisionId,
        detail: { number: header.number, signedOn: header.signedOn, year: header.year },
        at: now,
      });
      return ok({ version: draft.value.version });
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    return err(enteredAlready(header));
  }
}

/** Attaches the scan of the signed paper to a draft, in place of an earlier one. Judged by content and size. */
export async function attachScan(
  viewer: Viewer,
  input: ScanInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  if (!mayWrite(viewer)) return err({ code: "forbidden" });
  const upload = await inspectUpload(input.scan, SCAN_TYPES, "scan");
  if (!upload.ok) return upload;
  return transact(async (tx) => {
    const draft = await openDraft(tx, viewer, input);
    if (!draft.ok) return draft;
    const fileId = await storeFile(tx, viewer, upload.value, now);
    await tx.decision.update({ where: { id: draft.value.id }, data: { fileId } });
    if (draft.value.fileId) await removeFile(tx, draft.value.fileId);
    await record(tx, viewer, {
      action: "decision.attach_scan",
      subjectId: draft.value.id,
      detail: { name: upload.value.name, sha256: upload.value.sha256 },
      at: now,
    });
    return ok({ version: draft.value.version });
  });
}
