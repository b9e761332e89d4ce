import "server-only";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { mayKeep } from "../policy";
import type { NamedSeat } from "../queries";
import { lineKey, seatKey } from "../rules";
import { holdSession } from "./hold";

/** A draft that this viewer keeps, its row held against a rival step until the transaction ends. */
export async function openDraft(tx: Tx, viewer: Viewer, id: string) {
  const session = await holdSession(tx, viewer, id);
  if (!session) return err<Failure>({ code: "not_found" });
  if (!mayKeep(viewer, session)) return err<Failure>({ code: "forbidden" });
  return session.status === "draft" ? ok(session) : err<Failure>({ code: "wrong_status" });
}

type Facts = Omit<Prisma.BallotSessionUncheckedCreateInput, "id" | "createdAt">;

/** A new draft, or the facts and rules of one set up anew; a stale `version` is a conflict. */
export async function writeDraft(
  tx: Tx,
  subject: { readonly id: string | null; readonly version: number },
  facts: Facts,
  now: Date,
): Promise<Result<string, Failure>> {
  if (subject.id === null) {
    const { id } = await tx.ballotSession.create({
      data: { ...facts, createdAt: now },
      select: { id: true },
    });
    return ok(id);
  }
  const { count } = await tx.ballotSession.updateMany({
    where: { id: subject.id, version: subject.version, status: "draft" },
    data: { ...facts, version: { increment: 1 } },
  });
  return count === 0 ? err({ code: "conflict" }) : ok(subject.id);
}

type Line = Omit<Prisma.BallotLineCreateManyInput, "id" | "sessionId" | "position">;

export type Preparation = {
  readonly seats: readonly NamedSeat[];
  readonly lines: readonly Line[];
  /** Whom the portal itself keeps from which line, by the keys of seat and line. */
  readonly recusals: readonly {
    readonly seat: string;
    readonly line: string;
    readonly reason: string;
  }[];
};

/** Writes roll and paper of a draft anew, keeping what was marked by hand for seats and lines that stay. */
export async function writePaper(
  tx: Tx,
  sessionId: string,
  { seats, lines, recusals }: Preparation,
): Promise<void> {
  const kept = await tx.ballotRecusal.findMany({
    where: { line: { sessionId }, computed: false },
    select: { reason: true, voter: true, line: true },
  });
  const here = new Set(seats.map(seatKey));
  const before = await tx.ballotVoter.findMany({ where: { sessionId } });
  await tx.ballotVoter.deleteMany({
    where: { id: { in: before.filter((voter) => !here.has(seatKey(voter))).map(({ id }) => id) } },
  });
  await tx.ballotVoter.createMany({
    data: seats.map((seat) => ({ ...seat, sessionId })),
    skipDuplicates: true,
  });
  await tx.ballotLine.deleteMany({ where: { sessionId } });
  await tx.ballotLine.createMany({
    data: lines.map((line, index) => ({ ...line, sessionId, position: index + 1 })),
  });
  const [voterRows, lineRows] = [
    await tx.ballotVoter.findMany({ where: { sessionId } }),
    await tx.ballotLine.findMany({ where: { sessionId } }),
  ];
  const voterIds = new Map(voterRows.map((voter) => [seatKey(voter), voter.id]));
  const lineIds = new Map(lineRows.map((line) => [lineKey(line), line.id]));
  const found = recusals.map((one) => ({ ...one, computed: true }));
  const byHand = kept.map(({ voter, line, reason }) => ({
    seat: seatKey(voter),
    line: lineKey(line),
    reason,
    computed: false,
  }));
  await tx.ballotRecusal.createMany({
    data: [...found, ...byHand].flatMap(({ seat, line, reason, computed }) => {
      const [voterId, lineId] = [voterIds.get(seat), lineIds.get(line)];
      return voterId && lineId ? [{ voterId, lineId, reason, computed }] : [];
    }),
    skipDuplicates: true,
  });
}
