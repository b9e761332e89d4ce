import { STAGE_LABEL } from "@/lib/judging/review/labels";
import type { Comment } from "@/lib/judging/review/queries";
import { formatDay } from "@/lib/platform/shared/dates";

type Remark = Pick<Comment, "stage" | "path" | "body" | "asks" | "issuedAt">;

/** "Khối/Cụm thi đua, 05/03/2021: …": a remark as it stands beside its field. */
const words = ({ stage, issuedAt, asks, body }: Remark): string =>
  `${STAGE_LABEL[stage]}${issuedAt ? `, ${formatDay(issuedAt)}` : ""}: ${asks ? "yêu cầu sửa – " : ""}${body}`;

/** The remarks on the fields under a path, by what is left of each path: "headcount", or "<row>.fullName". */
export function remarksUnder(comments: readonly Remark[], prefix: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const comment of comments) {
    if (!comment.path.startsWith(`${prefix}.`)) continue;
    const field = comment.path.slice(prefix.length + 1);
    found[field] = [found[field], words(comment)].filter(Boolean).join("\n");
  }
  return found;
}

/** Those on one row of a list, each with the name of its field, in the order of the fields. */
export const remarksOn = (
  remarks: Readonly<Record<string, string>>,
  id: string,
  labels: Readonly<Record<string, string>>,
): { label: string; text: string }[] =>
  Object.entries(labels).flatMap(([field, label]) => {
    const text = remarks[`${id}.${field}`];
    return text ? [{ label, text }] : [];
  });
