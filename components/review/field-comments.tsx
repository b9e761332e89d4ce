import type { Route } from "next";
import Link from "next/link";
import { NoticePanel } from "@/components/ui/notice-panel";
import { RemarkBox } from "@/components/ui/remark-box";
import { type DossierRow, SECTION_LABEL } from "@/lib/entry/registration/labels";
import { SECTIONS, type Section } from "@/lib/entry/registration/rules";
import { STAGE_LABEL } from "@/lib/judging/review/labels";
import type { Comment } from "@/lib/judging/review/queries";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Remark = Pick<Comment, "id" | "stage" | "path" | "body" | "asks" | "issuedAt">;

/** What was said of one field, beside it. Nothing when nothing was said. */
export function FieldComments({ comments, path }: { comments: readonly Remark[]; path: string }) {
  const here = comments.filter((comment) => comment.path === path);
  if (here.length === 0) return null;
  return (
    <ul className="space-y-2">
      {here.map((comment) => (
        <li key={comment.id}>
          <RemarkBox>
            <RemarkText comment={comment} />
          </RemarkBox>
        </li>
      ))}
    </ul>
  );
}

function RemarkText({ comment }: { comment: Remark }) {
  return (
    <p className="min-w-0">
      <span className="font-semibold">
        {STAGE_LABEL[comment.stage]}
        {comment.issuedAt && `, ${formatDay(comment.issuedAt)}`}:
      </span>{" "}
      <span className="whitespace-pre-line">
        {comment.asks && <strong>Yêu cầu sửa: </strong>}
        {comment.body}
      </span>
    </p>
  );
}

type SummaryProps = {
  comments: readonly Remark[];
  /** The rows of the file in sight: they say what each path is called. */
  rows: readonly DossierRow[];
  /** Where a field is mended. */
  hrefOf: (section: Section, path: string) => Route;
};

/** All that a return asks to mend, in the order of the file, each a way to its field. Nothing when there is nothing. */
export function CommentsToMend({ comments, rows, hrefOf }: SummaryProps) {
  if (comments.length === 0) return null;
  const placed = rows.flatMap((row) =>
    comments.filter((comment) => comment.path === row.path).map((comment) => ({ comment, row })),
  );
  const onSections = SECTIONS.flatMap((section) =>
    comments.filter((comment) => comment.path === section).map((comment) => ({ comment, section })),
  );
  const stray = comments.filter(
    (comment) =>
      !rows.some((row) => row.path === comment.path) &&
      !SECTIONS.some((section) => section === comment.path),
  );
  return (
    <NoticePanel
      kind="warning"
      title={`Các nội dung được góp ý, yêu cầu sửa (${formatNumber(comments.length)} góp ý)`}
    >
      <ol className="space-y-3">
        {placed.map(({ comment, row }) => (
          <li key={comment.id}>
            <Link href={hrefOf(row.section, row.path)} className="font-semibold">
              {[SECTION_LABEL[row.section], row.group, row.label].filter(Boolean).join(" – ")}
            </Link>
            <RemarkText comment={comment} />
          </li>
        ))}
        {onSections.map(({ comment, section }) => (
          <li key={comment.id}>
            <Link href={hrefOf(section, section)} className="font-semibold">
              {SECTION_LABEL[section]} – cả mục
            </Link>
            <RemarkText comment={comment} />
          </li>
        ))}
        {stray.map((comment) => (
          <li key={comment.id}>
            <span className="font-semibold">Nội dung không còn trong hồ sơ</span>
            <RemarkText comment={comment} />
          </li>
        ))}
      </ol>
    </NoticePanel>
  );
}
