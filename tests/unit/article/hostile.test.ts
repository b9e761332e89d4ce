import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ArticleData } from "@/components/article/article-data";
import { ArticleView } from "@/components/article/article-view";
import { FeedbackItem } from "@/components/feedback/feedback-item";
import { textOf } from "@/lib/platform/shared/rich-text";

const AT = new Date("2021-03-01T02:00:00Z");
const SCRIPT = `</script><script>alert("1")</script><img src=x onerror=alert(1)>`;
const HARMLESS =
  "&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;";

const drawn = (element: ReactElement): string => renderToStaticMarkup(element);
const times = (text: string, part: string): number => text.split(part).length - 1;

/** A text with script in every field that an editor can fill. */
const hostile = {
  id: "01a20a63-0a81-7488-998d-ae087a851198",
  kind: "news" as const,
  href: "/tin-tuc/x",
  status: "published" as const,
  kicker: SCRIPT,
  title: SCRIPT,
  lead: SCRIPT,
  body: textOf([{ heading: SCRIPT, paragraphs: [SCRIPT] }]),
  photo: null,
  photoAlt: SCRIPT,
  photoCaption: SCRIPT,
  photoCredit: SCRIPT,
  sourceUrl: `https://vidu.vn/"><script>alert(1)</script>`,
  publishedAt: AT,
  updatedAt: AT,
  pictures: [],
  corrections: [{ id: "c", at: AT, what: SCRIPT }],
  contents: [{ position: 1, title: SCRIPT, year: 2021 }],
};

describe("script typed into any field", () => {
  it("[E-70] of a text and its corrections is words on its page, nothing that runs", () => {
    const page = drawn(createElement(ArticleView, { article: hostile }));
    expect(page).not.toMatch(/<script|<img/);
    // Kicker, title, sapo, heading with its place in the contents list, paragraph, correction, linked content.
    expect(times(page, HARMLESS)).toBeGreaterThanOrEqual(8);
  });

  it("[E-70] does not end the data that search engines read", () => {
    const data = drawn(
      createElement(ArticleData, {
        article: hostile,
        publishedAt: AT,
        address: "https://vidu.vn/tin-tuc/x",
        image: null,
        nonce: undefined,
      }),
    );
    expect(times(data, "<script")).toBe(1);
    expect(times(data, "</script")).toBe(1);
    const json = data.replace(/^<script[^>]*>|<\/script>$/g, "");
    expect(JSON.parse(json)).toMatchObject({ headline: SCRIPT, description: SCRIPT });
  });

  it("[E-70] of a reader's feedback, and of the answer to it, is words", () => {
    const feedback = {
      name: SCRIPT,
      body: SCRIPT,
      reply: SCRIPT,
      status: "published" as const,
      createdAt: AT,
    };
    const page = drawn(createElement(FeedbackItem, { feedback }));
    expect(page).not.toMatch(/<script|<img/);
    expect(times(page, HARMLESS)).toBe(3);
  });
});
