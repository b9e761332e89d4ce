import { SECTION_PATH } from "@/lib/entry/registration/labels";
import { type Duty, dutyOf } from "@/lib/entry/registration/policy";
import type { OwnFile } from "@/lib/entry/registration/queries";
import { SENT_IN_WINDOW } from "@/lib/entry/registration/workflow";
import { signedWords } from "@/lib/organisation/delegation/labels";
import type { Viewer } from "@/lib/platform/auth/viewer";

/** One thing that awaits the reader: since when, until when, and the one place where it is done. */
export type Todo = {
  readonly key: string;
  readonly title: string;
  /** Who asked for it to be mended, and why; null for what was not returned. */
  readonly reason: string | null;
  readonly since: Date | null;
  /** yyyy-mm-dd; null where no last day is set. */
  readonly dueOn: string | null;
  readonly label: string;
  readonly href: string;
};

type Words = (year: number, unitName: string) => Pick<Todo, "title" | "label">;

const WORDS: Record<Duty, Words> = {
  complete: (year, unitName) => ({
    title: `Hoàn thành và gửi hồ sơ đăng ký thi đua năm ${year} của ${unitName}`,
    label: "Hoàn thành và gửi",
  }),
  mend: (year, unitName) => ({
    title: `Bổ sung và gửi lại hồ sơ đăng ký thi đua năm ${year} của ${unitName}`,
    label: "Xem nội dung cần bổ sung",
  }),
  fill_part: (year, unitName) => ({
    title: `Nhập phần của phòng, ban trong hồ sơ đăng ký thi đua năm ${year} của ${unitName}`,
    label: "Nhập phần của phòng",
  }),
  approve: (year, unitName) => ({
    title: `Duyệt hồ sơ đăng ký thi đua năm ${year} của ${unitName}`,
    label: "Xem và duyệt",
  }),
};

const fileHref = (id: string) => `/lam-viec/dang-ky/${id}`;

const HREF: Record<Duty, (id: string) => string> = {
  complete: fileHref,
  mend: fileHref,
  fill_part: (id) => `${fileHref(id)}/${SECTION_PATH.people}`,
  approve: (id) => `${fileHref(id)}/kiem-tra`,
};

/** What the reader's own units' files ask of the reader. What bloc or ministry returned has no last day of its own. */
export function todosOf(viewer: Viewer, files: readonly OwnFile[]): Todo[] {
  return files.flatMap((file): Todo[] => {
    const duty = dutyOf(viewer, file);
    if (duty === null) return [];
    const [last] = file.events;
    const dated = duty !== "mend" || SENT_IN_WINDOW.includes(file.status);
    return [
      {
        key: file.id,
        ...WORDS[duty](file.year, file.unitName),
        reason: duty === "mend" && last ? `${signedWords(last)}: ${last.comment}` : null,
        since: last?.at ?? file.createdAt,
        dueOn: dated ? file.dueOn : null,
        href: HREF[duty](file.id),
      },
    ];
  });
}

/** Returned ones first, then the nearest last day, then the longest waiting. */
export function inOrder(todos: readonly Todo[]): Todo[] {
  const rank = ({ reason, dueOn, since }: Todo) =>
    `${reason === null ? 1 : 0} ${dueOn ?? "9999"} ${since?.toISOString() ?? "9"}`;
  return [...todos].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
