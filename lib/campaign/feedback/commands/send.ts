import "server-only";
import { judgeChallenge, mintChallenge } from "@/lib/platform/auth/challenge";
import { digest, limiter, takePoints } from "@/lib/platform/auth/limiter";
import { db } from "@/lib/platform/db/client";
import { isUniqueViolation } from "@/lib/platform/db/violations";
import { messagesOf } from "@/lib/platform/shared/failure";
import type { FeedbackReply, FeedbackTyped } from "../rules";
import { type FeedbackInput, feedbackInput, type Proof } from "../schema";

/** From where it comes, and the real time: the date of the demonstration is no measure for robots. */
export type Sender = { readonly address: string; readonly at: Date };

const WINDOW = 10 * 60;
/** Of one address in ten minutes. A form whose browser did no work costs two. */
const fromOne = limiter("feedback:address", { points: 8, duration: WINDOW });
/** Of all the world in a minute: beyond that nobody could moderate it, whoever sends. */
const fromAll = limiter("feedback:all", { points: 120, duration: 60 });

const A_DAY = 24 * 60 * 60_000;

const TRAPPED =
  "Phản hồi chưa được gửi: ô “Để trống ô này” phải để trống. Xóa nội dung của ô đó rồi gửi lại.";
const CONFIRM = "Xem lại nội dung dưới đây, rồi bấm “Gửi phản hồi”.";
const TOO_SOON = "Xem lại nội dung trong vài giây rồi bấm “Gửi phản hồi” một lần nữa.";
const SENT_ALREADY =
  "Cổng đã nhận phản hồi này và đang chờ duyệt. Không cần gửi lại; nếu có ý khác, đề nghị viết thành phản hồi mới.";
const GONE = "Bài này không còn trên Cổng. Có thể gửi ở trang Góp ý.";

const wait = (milliseconds: number): string =>
  `Cổng vừa nhận nhiều phản hồi liên tiếp từ nơi ông/bà đang truy cập. Nội dung đã nhập vẫn còn; đề nghị gửi lại sau ${Math.ceil(milliseconds / 60_000)} phút.`;

export type Sent = { readonly reply: FeedbackReply; readonly id: string | null };

/**
 * Takes a reader's feedback, to be shown once the staff publish it. Without a proof it comes back once to be looked
 * over. Refuses, with the words kept: too many from one address, the same words a second time within a day, a filled
 * trap, an article that is not public.
 */
export async function sendFeedback(
  sender: Sender,
  raw: FeedbackTyped & { articleId: string },
  proof: Proof,
  now: Date,
): Promise<Sent> {
  const { articleId: _, ...typed } = raw;
  const back = (step: FeedbackReply["step"], over: Partial<FeedbackReply> = {}): Sent => ({
    id: null,
    reply: {
      step,
      typed,
      fields: {},
      message: "",
      challenge: step === "confirm" ? mintChallenge(sender.at) : "",
      ...over,
    },
  });

  const parsed = feedbackInput.safeParse(raw);
  if (!parsed.success) return back("write", { fields: messagesOf(parsed.error) });
  if (proof.trap !== "") return back("write", { message: TRAPPED });

  const judgement = judgeChallenge(proof.challenge, proof.answer, sender.at);
  if (judgement === "worthless") return back("confirm", { message: CONFIRM });
  if (judgement === "too_soon")
    return back("confirm", { message: TOO_SOON, challenge: proof.challenge });

  // Only what would be kept counts: mistakes, looking over and pressing too soon write nothing and cost nothing.
  const waits = await takePoints(fromOne, digest(sender.address), proof.answer === "" ? 2 : 1);
  if (waits > 0) return back("write", { message: wait(waits) });
  const crowded = await takePoints(fromAll, "all");
  if (crowded > 0) return back("write", { message: wait(crowded) });
  return keep(parsed.data, proof.challenge, now, back, typed);
}

async function keep(
  input: FeedbackInput,
  challenge: string,
  now: Date,
  back: (step: FeedbackReply["step"], over?: Partial<FeedbackReply>) => Sent,
  typed: FeedbackTyped,
): Promise<Sent> {
  if (input.articleId !== null && !(await isPublic(input.articleId, now)))
    return back("write", { message: GONE });
  const twin = await db.feedback.findFirst({
    where: {
      articleId: input.articleId,
      body: input.body,
      createdAt: { gte: new Date(now.getTime() - A_DAY) },
    },
    select: { id: true },
  });
  if (twin) return back("write", { message: SENT_ALREADY });
  try {
    const { id } = await db.feedback.create({
      data: { ...input, challenge, createdAt: now },
      select: { id: true },
    });
    return {
      id,
      reply: {
        step: "done",
        typed: { ...typed, body: "" },
        challenge: "",
        fields: {},
        message: "",
      },
    };
  } catch (thrown) {
    // The challenge was spent: the form was sent twice, or copied.
    if (!isUniqueViolation(thrown)) throw thrown;
    return back("write", { message: SENT_ALREADY });
  }
}

async function isPublic(articleId: string, now: Date): Promise<boolean> {
  const entry = await db.searchEntry.findFirst({
    where: {
      kind: { in: ["announcement", "news"] },
      refId: articleId,
      publishedAt: { lte: now },
      OR: [{ hiddenAt: null }, { hiddenAt: { gt: now } }],
    },
    select: { refId: true },
  });
  return entry !== null;
}
