import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  footnotesOf,
  mediaIdsOf,
  outlineOf,
  slugOf,
  textRefusal,
} from "@/lib/campaign/article/rules";
import {
  isSafeHref,
  MOST_CHARACTERS,
  plainText,
  type RichText,
  richText,
  TOO_LONG,
  textOf,
} from "@/lib/platform/shared/rich-text";
import { eventsAndGuides } from "@/prisma/seed/data/news-2021";
import { newsOfContents } from "@/prisma/seed/data/news-of-contents";

const read = (content: unknown[]) =>
  richText.safeParse({ type: "doc", content } as unknown as RichText);
const words = (text: string, marks: unknown[] = []) => ({
  type: "paragraph",
  content: [{ type: "text", text, marks }],
});

describe("structured text", () => {
  it("[E-18] takes what is on the list and drops what a node carries beside its own", () => {
    const parsed = read([
      {
        type: "paragraph",
        attrs: { style: "color:red", onclick: "x()" },
        content: [
          {
            type: "text",
            text: "Đậm",
            marks: [
              { type: "bold" },
              { type: "link", attrs: { href: "/van-ban", target: "_top" } },
            ],
          },
        ],
      },
    ]);
    expect(parsed.success && parsed.data.content).toEqual([
      {
        type: "paragraph",
        content: [
          {
            type: "text",
            text: "Đậm",
            marks: [{ type: "bold" }, { type: "link", attrs: { href: "/van-ban" } }],
          },
        ],
      },
    ]);
  });

  it.each([
    ["a node that is not on the list", [{ type: "iframe", attrs: { src: "https://x" } }]],
    ["raw markup as a node", [{ type: "html", html: "<script>alert(1)</script>" }]],
    ["a mark that is not on the list", [words("a", [{ type: "style" }])]],
    ["a link that is a script", [words("a", [{ type: "link", attrs: { href: "javascript:x" } }])]],
    ["a figure whose picture is not an id", [{ type: "figure", attrs: { mediaId: "../../x" } }]],
    ["a heading of the page's own rank", [{ type: "heading", attrs: { level: 1 } }]],
  ])("[E-18] refuses %s, in one sentence", (_, content) => {
    const parsed = read(content);
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues).toHaveLength(1);
    expect(parsed.error?.issues[0]?.message).toContain("Đề nghị");
  });

  it("[E-18] keeps markup typed as words as the words that they are", () => {
    const script = "<script>alert(1)</script>";
    const parsed = read([words(script)]);
    expect(parsed.success && plainText(parsed.data)).toBe(script);
  });

  it.each([
    ["/phong-trao/2021#noi-dung-1", true],
    ["#muc-1", true],
    ["https://monre.gov.vn/", true],
    ["mailto:a@b.vn", true],
    ["//evil.example", false],
    ["/\\evil.example", false],
    ["javascript:alert(1)", false],
    ["JaVaScRiPt:alert(1)", false],
    ["data:text/html,x", false],
    [" /x", false],
  ])("a link to %s is safe: %s", (href, safe) => {
    expect(isSafeHref(href)).toBe(safe);
  });

  it("[E-19] refuses a text as long as a book, and one nested without end, with a sentence", () => {
    const long = read([words("a".repeat(MOST_CHARACTERS)), words("b")]);
    expect(long.error?.issues[0]?.message).toBe(TOO_LONG);
    let deep: unknown = words("a");
    for (let depth = 0; depth < 20_000; depth++) deep = { type: "blockquote", content: [deep] };
    expect(read([deep]).success).toBe(false);
    const wide = read(Array.from({ length: 30_000 }, () => ({ type: "horizontalRule" })));
    expect(wide.error?.issues[0]?.message).toBe(TOO_LONG);
  });

  it("keeps Vietnamese composed and drops characters that nobody sees", () => {
    const parsed = read([words("Đoa\u0300n\u0000 ke\u0302\u0301t")]);
    expect(parsed.success && plainText(parsed.data)).toBe("Đoàn kết".normalize("NFC"));
  });

  it("reads back what it wrote, whatever it is fed", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = richText.safeParse(value as unknown as RichText);
        if (parsed.success) expect(richText.parse(parsed.data)).toEqual(parsed.data);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.string()), (paragraphs) => {
        const once = richText.parse(textOf([{ heading: "Mục", paragraphs }]));
        expect(richText.parse(once)).toEqual(once);
      }),
    );
  });
});

describe("what a text is made of", () => {
  const note = { type: "footnote" as const, attrs: { text: "Nguồn." } };
  const figure = (mediaId: string, alt: string) => ({
    type: "figure" as const,
    attrs: { mediaId, alt, caption: "", credit: "" },
  });
  const text: RichText = {
    type: "doc",
    content: [
      ...textOf([{ heading: "Mục một", paragraphs: [] }]).content,
      { type: "blockquote", content: [{ type: "paragraph", content: [note] }, figure("a", "")] },
      ...textOf([{ heading: "Mục một", paragraphs: ["Hết."] }]).content,
      figure("a", "Cây"),
    ],
  };

  it("numbers footnotes, gives headings anchors, finds pictures, in reading order", () => {
    expect([...footnotesOf(text)]).toEqual([[note, 1]]);
    expect(outlineOf(text).map(({ anchor }) => anchor)).toEqual(["muc-mot", "muc-mot-2"]);
    expect(mediaIdsOf(text)).toEqual(["a"]);
  });

  it("[E-10] is not whole while a picture has no words in its place", () => {
    const refusal = textRefusal({ kicker: "K", title: "T", lead: "L", body: text });
    expect(refusal).toMatchObject({
      code: "invalid",
      fields: { body: [expect.stringContaining("Ảnh thứ 1")] },
    });
  });

  it.each([
    ["Ký giao ước thi đua năm 2021", "ky-giao-uoc-thi-dua-nam-2021"],
    ["  “Đổi mới” – 100 % ", "doi-moi-100"],
    ["…", ""],
  ])("the address of %o is %o", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it("never longer than eighty letters, and never cut inside a word", () => {
    const slug = slugOf("nghiêng ".repeat(20));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith("nghieng")).toBe(true);
  });
});

it("[E-20] the news of the demonstration are whole, at least twelve by its first day, each at its own address", () => {
  const news = [...eventsAndGuides, ...newsOfContents];
  for (const { slug, kicker, title, lead, parts } of news) {
    const paragraphs = parts.flatMap((part) => ("paragraph" in part ? [part.paragraph] : []));
    const body = textOf([{ paragraphs }]);
    expect([slug, textRefusal({ kicker, title, lead, body })]).toEqual([slug, null]);
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
  expect(new Set(news.map(({ slug }) => slug)).size).toBe(news.length);
  const first = new Date("2021-03-01T00:00:00+07:00");
  expect(news.filter(({ publishedAt }) => new Date(publishedAt) < first).length).toBeGreaterThan(
    11,
  );
});
