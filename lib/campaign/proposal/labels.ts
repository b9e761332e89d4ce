import { CONFIDENCE_LABEL, type Confidence } from "@/lib/platform/shared/confidence";
import { formatDay } from "@/lib/platform/shared/dates";
import { midSentence } from "@/lib/platform/shared/vietnamese";
import { type Campaign, withParts } from "./rules";
import type { Part, ProposedPart } from "./schema";

export const PART_LABEL: Record<Part, string> = {
  contents: "Chủ đề, nội dung thi đua",
  movements: "Phong trào của Thủ tướng Chính phủ",
  milestones: "Mốc thời gian",
  correction: "Đính chính",
  hidden_correction: "Ẩn một đính chính",
};

/** What of a text is said to wait, in a notice. */
export const partWords = (part: Part, title: string): string =>
  `${midSentence(PART_LABEL[part])} của bài “${title}”`;

/** What it is that waits, in a list. */
export const awaitingWords = ({ part, edit, title }: Waiting): string => {
  if (part !== null) return `${PART_LABEL[part]} của bài “${title}”`;
  return edit ? `Thay đổi của bài “${title}”` : `Bài “${title}”`;
};
type Waiting = { readonly part: Part | null; readonly edit: boolean; readonly title: string };

export type Line = {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** Shown as one word, old and new: a date is not read by its parts. */
  readonly whole: boolean;
};

type Said = readonly [label: string, words: string, whole?: true];

const dayWords = (day: string | null): string => (day === null ? "để trống" : formatDay(day));
const confidenceWords = (confidence: Confidence): string => CONFIDENCE_LABEL[confidence];

/** Everything that a part says, each under its name, as the staff compare it. */
function wordsOf(campaign: Campaign): Said[] {
  const { theme, launchedBy, occasion, contents, movements, milestones } = campaign;
  return [
    ["Chủ đề", theme],
    ["Người phát động", launchedBy],
    ["Dịp phát động", occasion],
    ...contents.flatMap(({ position, title, body }): Said[] => [
      [`Nội dung ${position}: tên`, title],
      [`Nội dung ${position}: diễn giải`, body],
    ]),
    ...movements.flatMap(({ name, decision, confidence, note }): Said[] => [
      [`“${name}”: quyết định`, decision ?? ""],
      [`“${name}”: mức độ xác nhận`, confidenceWords(confidence), true],
      [`“${name}”: ghi chú`, note ?? ""],
    ]),
    ...milestones.flatMap(({ name, opensOn, dueOn, confidence, note }): Said[] => [
      [`${name}: từ ngày`, dayWords(opensOn), true],
      [`${name}: đến hết ngày`, dayWords(dueOn), true],
      [`${name}: mức độ xác nhận`, confidenceWords(confidence), true],
      [`${name}: ghi chú`, note ?? ""],
    ]),
  ];
}

/** What a waiting part would put in the place of what readers have; only what differs. `campaign` is null for news. */
export function changesOf(row: ProposedPart, campaign: Campaign | null): Line[] {
  switch (row.part) {
    case "correction":
      return [{ label: "Nội dung đính chính", from: "", to: row.input.what, whole: false }];
    case "hidden_correction":
      return [{ label: "Nội dung đính chính", from: row.input.what, to: "", whole: false }];
    case "contents":
    case "movements":
    case "milestones": {
      if (campaign === null) return [];
      const after = wordsOf(withParts(campaign, [row]));
      return wordsOf(campaign).flatMap(([label, from, whole = false], index) => {
        const to = after[index]?.[1] ?? "";
        return from === to ? [] : [{ label, from, to, whole }];
      });
    }
  }
}
