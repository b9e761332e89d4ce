import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import { notifyAccounts, notifyUnits } from "@/lib/platform/notice/notify";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { OBSTACLE_LABEL } from "../labels";
import { canSee, mayKeep } from "../policy";
import { loadSession, type Session, seatsOf } from "../queries";
import { obstaclesToOpening } from "../rules";
import type { AttendanceInput, MoveInput } from "../schema";
import { type Event, follow, type Status } from "../workflow";

/**
 * Opens, closes, voids or publishes a vote. Opening is refused while something is missing; closing without a quorum, so
 * that a vote whose quorum broke can only be mended or voided.
 */
export async function moveSession(
  viewer: Viewer,
  input: MoveInput,
  now: Date,
): Promise<Result<{ status: Status }, Failure>> {
  return transact(async (tx) => {
    const session = await loadSession(tx, input.id);
    if (!session || !canSee(viewer, session)) return err({ code: "not_found" });
    if (!mayKeep(viewer, session)) return err({ code: "forbidden" });
    const next = follow(session.status, input.event);
    if (!next.ok) return next;
    if (session.version !== input.version) return err({ code: "conflict" });

    const done = await STEP[input.event](tx, session, input, now);
    if (!done.ok) return done;
    await record(tx, viewer, {
      action: `ballot.${input.event}`,
      subjectId: session.id,
      detail: {
        members: session.roll.length,
        voted: session.roll.filter((voter) => voter.hasVoted).length,
        ...(input.reason && { reason: input.reason }),
      },
      at: now,
    });
    return ok({ status: next.value });
  });
}

type Step = (
  tx: Tx,
  session: Session,
  input: MoveInput,
  now: Date,
) => Promise<Result<null, Failure>>;

const STEP: Record<Event, Step> = {
  open: async (tx, session, _input, now) => {
    const [obstacle] = obstaclesToOpening(
      session,
      session.roll,
      session.lines.length,
      await seatsOf(tx, session, now),
    );
    if (obstacle) return err(invalid("event", OBSTACLE_LABEL[obstacle][session.kind]));
    const [answer] = await tx.$queryRaw<{ done: boolean }[]>`
      select ballot_box.open_session(${session.id}::uuid, ${now}) as done`;
    if (!answer?.done) return err({ code: "conflict" });
    await tell(
      tx,
      session,
      `Mời bỏ phiếu: ${session.title}`,
      `/lam-viec/bo-phieu/${session.id}`,
      now,
    );
    return ok(null);
  },
  close: async (tx, session, _input, now) => {
    const [answer] = await tx.$queryRaw<{ outcome: "closed" | "not_open" | "no_quorum" }[]>`
      select ballot_box.close_session(${session.id}::uuid, ${now}) as outcome`;
    switch (answer?.outcome) {
      case "closed":
        return ok(null);
      case "no_quorum":
        return err(
          invalid(
            "event",
            "Phiên họp không đủ số thành viên theo thể lệ nên chưa kiểm phiếu được. Điểm danh lại, lấy ý kiến bằng văn bản của người vắng, hoặc hủy phiên.",
          ),
        );
      case "not_open":
      case undefined:
        return err({ code: "conflict" });
    }
  },
  void: async (tx, session, input, now) => {
    const [answer] = await tx.$queryRaw<{ done: boolean }[]>`
      select ballot_box.void_session(${session.id}::uuid, ${input.reason}) as done`;
    if (!answer?.done) return err({ code: "conflict" });
    await tell(
      tx,
      session,
      `Đã hủy phiên bỏ phiếu: ${session.title}. Lý do: ${input.reason}`,
      `/lam-viec/bo-phieu/${session.id}`,
      now,
    );
    return ok(null);
  },
  publish: async (tx, session, input, now) => {
    const { count } = await tx.ballotSession.updateMany({
      where: { id: session.id, version: input.version, status: "closed" },
      data: { status: "published", publishedAt: now, version: { increment: 1 } },
    });
    if (count === 0) return err({ code: "conflict" });
    await tell(
      tx,
      session,
      `Đã công bố kết quả: ${session.title}`,
      `/lam-viec/bo-phieu/${session.id}`,
      now,
    );
    return ok(null);
  },
};

/** Tells whoever casts a paper: of a unit its head and its representative, of a council each member. */
async function tell(
  tx: Tx,
  session: Session,
  title: string,
  href: string,
  at: Date,
): Promise<void> {
  const notice = { title, href, at };
  const units = session.roll.flatMap((voter) => voter.unitId ?? []);
  const accounts = session.roll.flatMap((voter) => voter.accountId ?? []);
  if (units.length > 0) await notifyUnits(tx, units, ["unit_head", "bloc_leader"], notice);
  if (accounts.length > 0) await notifyAccounts(tx, accounts, notice);
}

/**
 * Marks who is in the room, or answers in writing, before and while the vote is open. Who has voted took part, and stays
 * so. Without a voter, everybody still expected is marked.
 */
export async function markAttendance(
  viewer: Viewer,
  input: AttendanceInput,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const session = await loadSession(tx, input.sessionId);
    if (!session || !canSee(viewer, session)) return err({ code: "not_found" });
    if (!mayKeep(viewer, session)) return err({ code: "forbidden" });
    if (session.status !== "draft" && session.status !== "open")
      return err({ code: "wrong_status" });
    if (input.attendance === "written" && !session.writtenVotes)
      return err(invalid("attendance", "Thể lệ của phiên này không cho gửi ý kiến bằng văn bản."));
    const { count } = await tx.ballotVoter.updateMany({
      where: {
        sessionId: session.id,
        hasVoted: false,
        ...(input.voterId === null ? { attendance: "expected" } : { id: input.voterId }),
      },
      data: { attendance: input.attendance },
    });
    if (count === 0 && input.voterId !== null)
      return session.roll.some((voter) => voter.id === input.voterId)
        ? err(invalid("attendance", "Thành viên này đã bỏ phiếu nên được tính là đã tham dự."))
        : err({ code: "not_found" });
    await record(tx, viewer, {
      action: "ballot.mark_attendance",
      subjectId: session.id,
      detail: { voter: input.voterId, attendance: input.attendance, members: count },
      at: now,
    });
    return ok(null);
  });
}
