import { type Failure, invalid } from "@/lib/platform/shared/failure";

export type Content = {
  readonly code: string;
  readonly position: number;
  readonly title: string;
  readonly body: string;
};

/** Paragraphs stand apart by an empty line; single line breaks inside one are kept together. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");

/** The id of a content on the campaign's page; cards elsewhere open the page there. */
export const contentAnchor = (position: number): string => `noi-dung-${position}`;

/** What a reader may set out to do, each with the milestones that date it, the more particular first. */
const ENTRY_POINTS = [
  { key: "titles", milestoneCodes: ["registration"] },
  { key: "pledge", milestoneCodes: ["pledge", "registration"] },
  { key: "initiatives", milestoneCodes: ["initiative", "registration"] },
] as const;
export type EntryPoint = (typeof ENTRY_POINTS)[number]["key"];

/** Each entry point with the milestone that dates it, if the campaign has one. */
export function datedEntries<M extends { readonly code: string }>(
  milestones: readonly M[],
): { key: EntryPoint; milestone: M | null }[] {
  return ENTRY_POINTS.map(({ key, milestoneCodes }) => {
    const dated = milestoneCodes.flatMap((code) =>
      milestones.filter((milestone) => milestone.code === code),
    );
    return { key, milestone: dated[0] ?? null };
  });
}

/** What keeps the contents from being shown to the public; null when they are whole. `at` names the field in its form. */
export function contentsRefusal(
  contents: readonly Pick<Content, "title" | "body">[],
): Failure | null {
  if (contents.length === 0) return invalid("contents", "Phong trào chưa có nội dung thi đua nào.");
  const fields = Object.fromEntries(
    contents.flatMap(({ title, body }, index) => [
      ...(title.trim() === ""
        ? [[`contents.${index}.title`, [`Nhập tên nội dung thi đua thứ ${index + 1}.`]]]
        : []),
      ...(body.trim() === ""
        ? [[`contents.${index}.body`, [`Nhập diễn giải của nội dung thi đua thứ ${index + 1}.`]]]
        : []),
    ]),
  );
  return Object.keys(fields).length > 0 ? { code: "invalid", fields } : null;
}
