import "server-only";
import { record } from "@/lib/platform/audit/record";
import { confirmPassword } from "@/lib/platform/auth/commands/confirm-password";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { canSee, mayPrepare, maySignFor } from "../policy";
import type { ReleaseInput, SignInput } from "../schema";
import { follow } from "../workflow";
import { appendEvent, type Held, holdCovenant, membersOn, tellMembers } from "./ground";

type Signed = Result<{ sealed: boolean }, Failure>;

/**
 * The head of a member signs, in a session of their own and with the password typed again. Refuses another text than
 * the one that lies open now, a second signature, and a unit that has left the bloc. The last signature seals.
 */
export async function signCovenant(viewer: Viewer, input: SignInput, now: Date): Promise<Signed> {
  const { covenantId, unitId, sha256, password } = input;
  if (!maySignFor(viewer, unitId)) return err({ code: "forbidden" });
  const confirmed = await confirmPassword(viewer, password, "password");
  if (!confirmed.ok) return confirmed;
  return transact(async (tx) => {
    const held = await holdCovenant(tx, covenantId);
    const seat =
      held &&
      (await tx.covenantSeat.findUnique({
        where: { covenantId_unitId: { covenantId, unitId } },
        select: { releasedAt: true },
      }));
    if (!held || !seat) return err({ code: "not_found" });
    if (held.status !== "signing" || seat.releasedAt) return err({ code: "wrong_status" });
    if (held.sha256 !== sha256) return err({ code: "conflict" });
    if (!(await membersOn(tx, held.blocId, vietnamDay(now))).includes(unitId))
      return err(invalid("unitId", "Đơn vị không còn là thành viên của Khối, Cụm nên không ký."));
    const known = await tx.covenantSignature.findUnique({
      where: { covenantId_round_unitId: { covenantId, round: held.round, unitId } },
      select: { id: true },
    });
    if (known) return err({ code: "conflict" });
    await tx.covenantSignature.create({
      data: {
        covenantId,
        round: held.round,
        unitId,
        accountId: viewer.accountId,
        signerName: viewer.name,
        sha256,
        at: now,
      },
    });
    await record(tx, viewer, {
      action: "covenant.sign",
      subjectId: covenantId,
      detail: { unitId, round: held.round, sha256 },
      at: now,
    });
    return ok({ sealed: await sealIfWhole(tx, viewer, held, now) });
  });
}

/**
 * Frees a unit that has left the bloc of the signature it still owes, so that the others are not kept waiting. The
 * leader only; refuses a unit that is still a member.
 */
export async function releaseMember(
  viewer: Viewer,
  input: ReleaseInput,
  now: Date,
): Promise<Signed> {
  const { covenantId, unitId, reason } = input;
  return transact(async (tx) => {
    const held = await holdCovenant(tx, covenantId);
    if (!held) return err({ code: "not_found" });
    const members = await membersOn(tx, held.blocId, vietnamDay(now));
    if (!canSee(viewer, { blocId: held.blocId, unitIds: members }))
      return err({ code: "not_found" });
    if (!mayPrepare(viewer, held.blocId)) return err({ code: "forbidden" });
    const next = follow(held.status, "release");
    if (!next.ok) return next;
    if (members.includes(unitId)) {
      const words = "Đơn vị vẫn là thành viên nên vẫn phải ký. Đôn đốc đơn vị ký giao ước.";
      return err(invalid("unitId", words));
    }
    const { count } = await tx.covenantSeat.updateMany({
      where: { covenantId, unitId, releasedAt: null },
      data: { releasedAt: now, reason },
    });
    if (count === 0) return err({ code: "not_found" });
    await appendEvent(tx, viewer, held, { kind: "release", to: next.value, comment: reason }, now);
    await record(tx, viewer, {
      action: "covenant.release",
      subjectId: covenantId,
      detail: { unitId },
      at: now,
    });
    return ok({ sealed: await sealIfWhole(tx, viewer, held, now) });
  });
}

/** Seals the held covenant once nobody's signature is missing, and tells everybody. */
async function sealIfWhole(tx: Tx, viewer: Viewer, held: Held, now: Date): Promise<boolean> {
  const seats = await tx.covenantSeat.findMany({
    where: { covenantId: held.id },
    select: { unitId: true, releasedAt: true },
  });
  const signed = await tx.covenantSignature.findMany({
    where: { covenantId: held.id, round: held.round },
    select: { unitId: true },
  });
  const done = new Set(signed.map(({ unitId }) => unitId));
  if (done.size === 0 || seats.some((seat) => !seat.releasedAt && !done.has(seat.unitId)))
    return false;
  await tx.covenant.update({
    where: { id: held.id },
    data: { status: "sealed", sealedAt: now, version: { increment: 1 } },
  });
  await appendEvent(tx, viewer, held, { kind: "seal", to: "sealed" }, now);
  await tellMembers(
    tx,
    seats.map(({ unitId }) => unitId),
    {
      title: "Giao ước thi đua đã đủ chữ ký của các đơn vị thành viên",
      blocCode: held.blocCode,
      at: now,
    },
  );
  await record(tx, viewer, {
    action: "covenant.seal",
    subjectId: held.id,
    detail: { signatures: done.size, sha256: held.sha256 },
    at: now,
  });
  return true;
}
