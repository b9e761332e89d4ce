import { COMMENT_STATE_LABEL, STAGE_LABEL } from "@/lib/judging/review/labels";
import type { Comment } from "@/lib/judging/review/queries";
import { type CommentState, commentState } from "@/lib/judging/review/rules";
import { formatDayTime } from "@/lib/platform/shared/dates";

/** A remark as its reader sees it; plain words, since it crosses to the browser. */
export type RemarkView = {
  readonly id: string;
  readonly path: string;
  readonly body: string;
  /** "Khối/Cụm thi đua – Nguyễn Văn Mẫu, 24/02/2021 10:40". */
  readonly by: string;
  /** Whether the unit is asked to mend the field. */
  readonly asks: boolean;
  readonly state: CommentState;
  readonly stateWords: string;
  /** The reader's own, and still open to change. */
  readonly open: boolean;
};

/** `accountId` is the reader's; `writing` says whether the file now waits for the reader's remarks. */
export function remarkView(comment: Comment, accountId: string, writing: boolean): RemarkView {
  const state = commentState(comment);
  return {
    id: comment.id,
    path: comment.path,
    body: comment.body,
    by: `${STAGE_LABEL[comment.stage]} – ${comment.author.name}, ${formatDayTime(comment.createdAt)}`,
    asks: comment.asks,
    state,
    stateWords: COMMENT_STATE_LABEL[state],
    open: writing && state === "draft" && comment.authorId === accountId,
  };
}
