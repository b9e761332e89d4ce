import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { transact } from "@/lib/platform/db/transact";
import { fingerprint } from "@/lib/platform/paper/fingerprint";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { canSee, mayPrepare } from "../policy";
import { composeText } from "../queries";
import { openRefusal } from "../rules";
import type { BeginInput, OpenInput, TakeBackInput, WordsInput } from "../schema";
import { follow } from "../workflow";
import { appendEvent, type Held, holdCovenant, membersOn, tellMembers } from "./ground";

type Done = Result<null, Failure>;

/** The covenant for its leader's hand: out of sight, or in sight and not the viewer's to prepare, it is refused. */
async function openForLeader(
  tx: Tx,
  viewer: Viewer,
  covenantId: string,
  now: Date,
): Promise<Result<Held, Failure>> {
  const held = await holdCovenant(tx, covenantId);
  if (!held) return err({ code: "not_found" });
  const unitIds = await membersOn(tx, held.blocId, vietnamDay(now));
  if (!canSee(viewer, { blocId: held.blocId, unitIds })) return err({ code: "not_found" });
  return mayPrepare(viewer, held.blocId) ? ok(held) : err({ code: "forbidden" });
}

/** Begins the paper of the year; begun already, it is the one that stands. The bloc's leader only. */
export async function beginCovenant(
  viewer: Viewer,
  { blocId, year }: BeginInput,
  now: Date,
): Promise<Done> {
  if (!mayPrepare(viewer, blocId)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const campaign = await tx.campaign.findFirst({
      where: { year, status: { not: "draft" } },
      select: { id: true },
    });
    if (!campaign) return err({ code: "not_found" });
    await tx.$queryRaw`select id from bloc where id = ${blocId}::uuid for no key update`;
    const known = await tx.covenant.findUnique({
      where: { campaignId_blocId: { campaignId: campaign.id, blocId } },
      select: { id: true },
    });
    if (known) return ok(null);
    const { id } = await tx.covenant.create({
      data: { campaignId: campaign.id, blocId, createdAt: now },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: "covenant.begin",
      subjectId: id,
      detail: { blocId, year },
      at: now,
    });
    return ok(null);
  });
}

/** Writes the preamble and the common commitments while the paper is drafted. A stale version is a conflict. */
export async function saveWords(viewer: Viewer, input: WordsInput, now: Date): Promise<Done> {
  const { covenantId, version, preamble, commitments } = input;
  return transact(async (tx) => {
    const opened = await openForLeader(tx, viewer, covenantId, now);
    if (!opened.ok) return opened;
    if (opened.value.status !== "draft") return err({ code: "wrong_status" });
    if (commitments.some((body) => body.length > 600))
      return err(
        invalid("commitments", "Mỗi cam kết dài tối đa 600 ký tự; tách thành nhiều dòng."),
      );
    const { count } = await tx.covenant.updateMany({
      where: { id: covenantId, version, status: "draft" },
      data: { preamble, version: { increment: 1 } },
    });
    if (count === 0) return err({ code: "conflict" });
    await tx.covenantCommitment.deleteMany({ where: { covenantId } });
    await tx.covenantCommitment.createMany({
      data: commitments.map((body, index) => ({ covenantId, position: index + 1, body })),
    });
    await record(tx, viewer, {
      action: "covenant.write",
      subjectId: covenantId,
      detail: { commitments: commitments.length, version: version + 1 },
      at: now,
    });
    return ok(null);
  });
}

/**
 * Opens the paper for signing: words, members and their targets are frozen with their SHA-256, and every member's head is
 * told. Refuses a paper without a common commitment, and, unless accepted, one in which a member has no target.
 */
export async function openSigning(viewer: Viewer, input: OpenInput, now: Date): Promise<Done> {
  const { covenantId, version, acceptMissing } = input;
  return transact(async (tx) => {
    const opened = await openForLeader(tx, viewer, covenantId, now);
    if (!opened.ok) return opened;
    const held = opened.value;
    const next = follow(held.status, "open");
    if (!next.ok) return next;
    const text = await composeText(tx, covenantId, now);
    const refusal = openRefusal(text, acceptMissing === "on");
    if (refusal) return err(refusal);
    const sha256 = fingerprint(text);
    const { count } = await tx.covenant.updateMany({
      where: { id: covenantId, version, status: held.status },
      data: {
        status: next.value,
        version: { increment: 1 },
        round: { increment: 1 },
        text: text as unknown as Prisma.InputJsonObject,
        sha256,
        openedAt: now,
      },
    });
    if (count === 0) return err({ code: "conflict" });
    await tx.covenantSeat.deleteMany({ where: { covenantId } });
    await tx.covenantSeat.createMany({
      data: text.members.map(({ unitId }) => ({ covenantId, unitId })),
    });
    await appendEvent(tx, viewer, held, { kind: "open", to: next.value }, now);
    await tellMembers(
      tx,
      text.members.map(({ unitId }) => unitId),
      {
        title: `${text.blocName} mở ký giao ước thi đua năm ${text.year}`,
        blocCode: held.blocCode,
        at: now,
      },
    );
    await record(tx, viewer, {
      action: "covenant.open",
      subjectId: covenantId,
      detail: { round: held.round + 1, members: text.members.length, sha256 },
      at: now,
    });
    return ok(null);
  });
}

/** Takes the paper back to be changed: what was signed counts no more, and the members are told why. */
export async function takeBack(viewer: Viewer, input: TakeBackInput, now: Date): Promise<Done> {
  const { covenantId, version, reason } = input;
  return transact(async (tx) => {
    const opened = await openForLeader(tx, viewer, covenantId, now);
    if (!opened.ok) return opened;
    const held = opened.value;
    const next = follow(held.status, "take_back");
    if (!next.ok) return next;
    const { count } = await tx.covenant.updateMany({
      where: { id: covenantId, version, status: held.status },
      data: { status: next.value, version: { increment: 1 } },
    });
    if (count === 0) return err({ code: "conflict" });
    await appendEvent(
      tx,
      viewer,
      held,
      { kind: "take_back", to: next.value, comment: reason },
      now,
    );
    await tellMembers(tx, await membersOn(tx, held.blocId, vietnamDay(now)), {
      title: `Giao ước thi đua được rút lại để sửa, các đơn vị sẽ ký lại. Lý do: ${reason}`,
      blocCode: held.blocCode,
      at: now,
    });
    await record(tx, viewer, {
      action: "covenant.take_back",
      subjectId: covenantId,
      detail: { round: held.round },
      at: now,
    });
    return ok(null);
  });
}
