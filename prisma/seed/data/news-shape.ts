import type { ContentCode } from "./campaign-shape";
import type { Illustration } from "./illustrations";

export type NewsPart =
  | { readonly heading: string }
  | { readonly paragraph: string }
  | { readonly list: readonly string[] }
  | { readonly link: string; readonly href: string };

export type NewsSeed = {
  readonly slug: string;
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly NewsPart[];
  /** When the demonstration's portal put it on line. What it tells is dated in its own words. */
  readonly publishedAt: string;
  /** Whose facts it was written from; null for the portal's own notes. */
  readonly source: string | null;
  readonly contents: readonly ContentCode[];
  /** The drawing at its head. */
  readonly illustration: Illustration;
};

export const NOTE =
  "Bài do Cổng biên soạn từ thông báo phát động năm 2021; số, ngày văn bản và các thời hạn chưa có nguồn chính thức được ghi là đang cập nhật hoặc cần xác nhận.";

/** The instant at an hour of the morning of a day in Việt Nam. */
export const morning = (day: string, hour = 8): string =>
  `${day}T${String(hour).padStart(2, "0")}:00:00.000+07:00`;
