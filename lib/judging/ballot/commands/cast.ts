import "server-only";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { REFUSAL_LABEL, type Refusal } from "../labels";
import { canSee, mayCast, mayKeep } from "../policy";
import { loadSession } from "../queries";
import type { Choice } from "../rules";
import type { PaperInput } from "../schema";

const LETTER: Record<Choice, string> = { agree: "A", disagree: "D", blank: "B" };

type Answer = { readonly outcome: "cast" | Refusal; readonly receipt: string | null };

/**
 * Casts the viewer's paper, once. The database takes voter and choices apart in one act; here and in the log stays only
 * that the voter has voted. Answers the code that shows the paper among those counted.
 */
export async function castPaper(
  viewer: Viewer,
  input: PaperInput,
  now: Date,
): Promise<Result<{ receipt: string }, Failure>> {
  return transact(async (tx) => {
    const found = await openPaper(tx, viewer, input.voterId);
    if (!found.ok) return found;
    const { session, voter } = found.value;
    if (!mayCast(viewer, voter)) return err({ code: "forbidden" });
    const receipt = await putIn(tx, input);
    if (!receipt.ok) return receipt;
    await record(tx, viewer, {
      action: "ballot.cast",
      subjectId: session.id,
      detail: { voter: voter.id },
      at: now,
    });
    return ok({ receipt: receipt.value });
  });
}

/**
 * Enters the paper that an absent member sent in writing. Whoever enters it has read it: a written opinion is not secret by
 * nature. Once in the box it is like every other.
 */
export async function enterWrittenPaper(
  viewer: Viewer,
  input: PaperInput,
  now: Date,
): Promise<Result<{ receipt: string }, Failure>> {
  return transact(async (tx) => {
    const found = await openPaper(tx, viewer, input.voterId);
    if (!found.ok) return found;
    const { session, voter } = found.value;
    if (!mayKeep(viewer, session)) return err({ code: "forbidden" });
    if (!session.writtenVotes || voter.attendance !== "written")
      return err(
        invalid(
          "paper",
          "Chỉ nhập phiếu của thành viên được ghi nhận là vắng và gửi ý kiến bằng văn bản.",
        ),
      );
    const receipt = await putIn(tx, input);
    if (!receipt.ok) return receipt;
    await record(tx, viewer, {
      action: "ballot.enter_written",
      subjectId: session.id,
      detail: { voter: voter.id },
      at: now,
    });
    return ok({ receipt: receipt.value });
  });
}

/** The entry of the roll with its vote. Whoever casts it sees the vote by this one entry; the whole roll is asked only for others. */
async function openPaper(tx: Tx, viewer: Viewer, voterId: string) {
  const entry = await tx.ballotVoter.findUnique({
    where: { id: voterId },
    include: {
      session: {
        include: { council: { select: { unitId: true, unit: { select: { kind: true } } } } },
      },
    },
  });
  if (!entry) return err<Failure>({ code: "not_found" });
  const { session, ...voter } = entry;
  if (canSee(viewer, { ...session, roll: [voter] })) return ok({ session, voter });
  const whole = await loadSession(tx, session.id);
  return whole && canSee(viewer, whole)
    ? ok({ session, voter })
    : err<Failure>({ code: "not_found" });
}

async function putIn(tx: Tx, { voterId, choices }: PaperInput): Promise<Result<string, Failure>> {
  const letters = Object.fromEntries(
    Object.entries(choices).map(([lineId, choice]) => [lineId, LETTER[choice]]),
  );
  const [answer] = await tx.$queryRaw<Answer[]>`
    select outcome, receipt from ballot_box.cast_paper(${voterId}::uuid, ${JSON.stringify(letters)}::jsonb)`;
  if (answer?.outcome === "cast" && answer.receipt) return ok(answer.receipt);
  return err(
    answer && answer.outcome !== "cast"
      ? invalid("paper", REFUSAL_LABEL[answer.outcome])
      : { code: "not_found" },
  );
}
