import { formatDayTime } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import {
  type Block,
  blocksOf,
  type Inline,
  inlineText,
  plainText,
  type RichText,
} from "@/lib/platform/shared/rich-text";
import { foldDiacritics } from "@/lib/platform/shared/vietnamese";

/** The longest sapo, in words as an editor counts them. */
export const LEAD_WORDS = 60;

/** Words between spaces that hold a letter or a figure; a dash standing alone is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const LONGEST_SLUG = 80;

/** "Ký giao ước thi đua năm 2021" as "ky-giao-uoc-thi-dua-nam-2021", whole words, at most 80 letters. */
export function slugOf(title: string): string {
  const words = foldDiacritics(title).match(/[a-z0-9]+/g) ?? [];
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, LONGEST_SLUG) : `${slug}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  return slug;
}

export type Address =
  | { readonly kind: "announcement"; readonly year: number }
  | { readonly kind: "news"; readonly slug: string };

/** Where the public reads a text. */
export const articlePath = (address: Address): string =>
  address.kind === "announcement" ? `/phong-trao/${address.year}` : `/tin-tuc/${address.slug}`;

/** Where the staff work on a text: an announcement by its campaign's year, news by itself. */
export const deskPath = ({ id, year }: { id: string; year: number | null }): string =>
  year === null ? `/lam-viec/bien-tap/tin/${id}` : `/lam-viec/bien-tap/${year}`;

const LONGEST_QUOTE = 200;

/** A reason as the subject of a mail can hold it; the whole stands in the log. */
export function quotedReason(reason: string): string {
  const words = reason.replace(/\s+/g, " ").trim();
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}

export type Heading = { readonly anchor: string; readonly text: string; readonly level: 2 | 3 };

/** Anchors for headings in their order, no two alike; words of the page's own anchors may be given as taken. */
export function anchorsOf(headings: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(taken);
  return headings.map((heading) => {
    const base = slugOf(heading) || "muc";
    let anchor = base;
    for (let count = 2; used.has(anchor); count++) anchor = `${base}-${count}`;
    used.add(anchor);
    return anchor;
  });
}

/** A heading with words in it; one left empty is not shown. */
const isHeading = (node: Block): node is Extract<Block, { type: "heading" }> =>
  node.type === "heading" && inlineText(node.content).trim() !== "";

/** The contents list of a text: its headings of the first two ranks with their anchors. */
export function outlineOf(text: RichText): Heading[] {
  const headings = text.content.filter(isHeading);
  const anchors = anchorsOf(headings.map(({ content }) => inlineText(content)));
  return headings.map(({ attrs, content }, index) => ({
    anchor: anchors[index] ?? "muc",
    text: inlineText(content),
    level: attrs.level,
  }));
}

/** The anchor of each heading in the text, for drawing it. */
export function headingAnchors(text: RichText): Map<Block, string> {
  const outline = outlineOf(text);
  return new Map(
    text.content.filter(isHeading).map((node, index) => [node, outline[index]?.anchor ?? "muc"]),
  );
}

const inlinesOf = (node: Block): readonly Inline[] =>
  node.type === "paragraph" || node.type === "heading" ? (node.content ?? []) : [];

/** The footnotes of a text with their numbers, in the order in which they are called. */
export const footnotesOf = (text: RichText): Map<Inline, number> =>
  new Map(
    [...blocksOf(text.content)]
      .flatMap(inlinesOf)
      .filter((node) => node.type === "footnote")
      .map((node, index) => [node, index + 1]),
  );

/** The library's pictures that stand in the text, each once. */
export const mediaIdsOf = (text: RichText): string[] => [
  ...new Set(
    [...blocksOf(text.content)].flatMap((node) =>
      node.type === "figure" ? [node.attrs.mediaId] : [],
    ),
  ),
];

export type Text = {
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly body: RichText;
  readonly photoId?: string | null;
  readonly photoAlt?: string;
};

/** The fields that every text has, as its form sends them. */
export type Written = {
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly body: RichText;
  readonly photoId: string | null;
  readonly photoAlt: string;
  readonly photoCaption: string;
  readonly photoCredit: string;
};

/** The fields of a text alone, whatever else an input carries. */
export const writtenOf = (input: Written): Written => ({
  kicker: input.kicker,
  title: input.title,
  lead: input.lead,
  body: input.body,
  photoId: input.photoId,
  photoAlt: input.photoAlt,
  photoCaption: input.photoCaption,
  photoCredit: input.photoCredit,
});

const figuresWithoutAlt = (text: RichText): number[] =>
  [...blocksOf(text.content)]
    .filter((node) => node.type === "figure")
    .flatMap((node, index) => (node.attrs.alt.trim() === "" ? [index + 1] : []));

/** What keeps the text from being shown to the public, beside its fields; null when it is whole. */
export function textRefusal(text: Text): Failure | null {
  const fields: Record<string, string[]> = {};
  if (text.kicker.trim() === "") fields.kicker = ["Nhập chuyên mục."];
  if (text.title.trim() === "") fields.title = ["Nhập tiêu đề."];
  const unseen = figuresWithoutAlt(text.body);
  if (plainText(text.body) === "") fields.body = ["Nhập nội dung bài."];
  else if (unseen.length > 0) {
    fields.body = [
      `Ảnh thứ ${unseen.join(", ")} trong bài chưa có chữ thay ảnh. Nhập chữ tả ảnh cho người không nhìn thấy ảnh.`,
    ];
  }
  const words = countWords(text.lead);
  if (words === 0) fields.lead = ["Nhập đoạn mở đầu (sapo)."];
  else if (words > LEAD_WORDS) {
    fields.lead = [`Sapo đang có ${words} chữ. Rút gọn còn tối đa ${LEAD_WORDS} chữ.`];
  }
  if (text.photoId && (text.photoAlt ?? "").trim() === "") {
    fields.photoAlt = ["Nhập chữ thay ảnh: tả ảnh cho người không nhìn thấy ảnh."];
  }
  return Object.keys(fields).length > 0 ? { code: "invalid", fields } : null;
}

/** The instant of a day and a time of day in Việt Nam. */
export const instantOf = (day: string, time: string): Date =>
  new Date(`${day}T${time}:00.000+07:00`);

type Timing = { readonly publishAt: Date | null; readonly withdrawAt: Date | null };

/** Why these moments cannot be set now; null when they can. A text is scheduled for later and taken down after that. */
export function timingRefusal({ publishAt, withdrawAt }: Timing, now: Date): Failure | null {
  if (publishAt !== null && publishAt <= now) {
    return invalid(
      "publishDay",
      `Thời điểm hẹn công bố đã qua (bây giờ là ${formatDayTime(now)}). Chọn thời điểm sau đó, hoặc công bố ngay.`,
    );
  }
  if (withdrawAt !== null && withdrawAt <= (publishAt ?? now)) {
    return invalid("withdrawDay", "Thời điểm gỡ bài phải sau thời điểm công bố.");
  }
  return null;
}

const MINUTES = 60_000;
/** One person's typing is kept as one version for so long. */
const ONE_SITTING = 10 * MINUTES;

/**
 * Whether a saving is kept as a version of its own: every one that the public may read, and in a sketch each person's
 * first and one every ten minutes, rather than every word.
 */
export function isKept(
  last: { readonly at: Date; readonly accountId: string | null } | null,
  saving: { readonly at: Date; readonly accountId: string; readonly sketch: boolean },
): boolean {
  if (!saving.sketch || last === null || last.accountId !== saving.accountId) return true;
  return saving.at.getTime() - last.at.getTime() >= ONE_SITTING;
}
