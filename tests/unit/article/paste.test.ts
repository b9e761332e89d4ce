// @vitest-environment jsdom
import { getSchema } from "@tiptap/core";
import { DOMParser as SchemaParser } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { textExtensions } from "@/components/article/editor/extensions";
import { cleanPasted, lengthRefusal } from "@/components/article/editor/paste";
import { type Block, type RichText, richText } from "@/lib/platform/shared/rich-text";
import { WORD_PAGE } from "@/tests/support/word-page";

const schema = getSchema(textExtensions(() => null));

/** The blocks that the editor makes of what is pasted, as the server reads them. */
function pasted(html: string): readonly Block[] {
  const holder = document.createElement("div");
  holder.innerHTML = cleanPasted(html).html;
  const doc = SchemaParser.fromSchema(schema).parse(holder).toJSON() as RichText;
  return richText.parse(doc).content;
}

const line = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const item = (text: string, ...inner: unknown[]) => ({
  type: "listItem",
  content: [line(text), ...inner],
});
const cell = (text: string, spans: { colspan?: number; rowspan?: number } = {}) => ({
  type: "tableCell",
  attrs: { colspan: 1, rowspan: 1, ...spans },
  content: [text === "" ? { type: "paragraph" } : line(text)],
});
const list = (level: number, mark: string, text: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${mark}&nbsp; </span>${text}</p>`;

describe("what Word hands over", () => {
  const blocks = pasted(WORD_PAGE);
  const ofType = (type: Block["type"]) => blocks.filter((block) => block.type === type);

  it("[E-30] keeps its headings at our ranks, numbers that were typed or drawn with them", () => {
    expect(
      ofType("heading").map(
        (block) => block.type === "heading" && [block.attrs.level, block.content],
      ),
    ).toEqual([
      [2, [{ type: "text", text: "BÁO CÁO KẾT QUẢ", marks: [{ type: "bold" }] }]],
      [2, [{ type: "text", text: "I. Diễn biến" }]],
    ]);
  });

  it("[E-30] keeps words, emphasis, links and footnotes where they stood", () => {
    expect(blocks[2]).toEqual({
      type: "paragraph",
      content: [
        { type: "text", text: "Sáng ngày 28/02/2021, " },
        { type: "text", text: "hội nghị", marks: [{ type: "bold" }] },
        { type: "text", text: " diễn ra tại " },
        { type: "text", text: "Hà Nội", marks: [{ type: "italic" }] },
        { type: "footnote", attrs: { text: "Theo chương trình của Bộ." } },
        { type: "text", text: "; xem " },
        {
          type: "text",
          text: "trang của Bộ",
          marks: [{ type: "link", attrs: { href: "https://monre.gov.vn/" } }],
        },
        { type: "text", text: " và tài liệu." },
      ],
    });
  });

  it("[E-30] makes lists of its list paragraphs: bullets, depths, numbers from where they began", () => {
    expect(ofType("bulletList")).toEqual([
      {
        type: "bulletList",
        content: [
          item("Ký giao ước", { type: "bulletList", content: [item("Theo Khối")] }),
          item("Đăng ký danh hiệu"),
        ],
      },
    ]);
    expect(ofType("orderedList")).toEqual([
      { type: "orderedList", attrs: { start: 3 }, content: [item("Chấm điểm"), item("Bỏ phiếu")] },
    ]);
  });

  it("[E-30] keeps a table with its head and merged cells, without the rows that held them in place", () => {
    const [table] = ofType("table");
    expect(table?.type === "table" && table.content).toEqual([
      {
        type: "tableRow",
        content: [
          {
            type: "tableHeader",
            attrs: { colspan: 2, rowspan: 1 },
            content: [
              {
                type: "paragraph",
                content: [{ type: "text", text: "Đơn vị", marks: [{ type: "bold" }] }],
              },
            ],
          },
          {
            type: "tableHeader",
            attrs: { colspan: 1, rowspan: 1 },
            content: [
              {
                type: "paragraph",
                content: [{ type: "text", text: "Số", marks: [{ type: "bold" }] }],
              },
            ],
          },
        ],
      },
      { type: "tableRow", content: [cell("Cục", { rowspan: 2 }), cell("A"), cell("12")] },
      { type: "tableRow", content: [cell("B"), cell("")] },
    ]);
  });

  it("[E-31] leaves its pictures, scripts and empty lines behind, and counts the pictures", () => {
    const { html, pictures } = cleanPasted(WORD_PAGE);
    expect(pictures).toBe(2);
    expect(html).not.toMatch(/<img|<script|onerror|file:|mso-element|<o:p|<!--|<!\[/i);
    expect(blocks.at(-1)).toEqual(line("Nguồn: Vụ Thi đua"));
    expect(blocks.map(({ type }) => type)).toEqual([
      "heading",
      "heading",
      "paragraph",
      "bulletList",
      "orderedList",
      "table",
      "paragraph",
    ]);
  });

  it("[E-30] makes no empty list where it begins deep, and goes back up", () => {
    expect(pasted(list(3, "§", "sâu") + list(1, "·", "nông"))).toEqual([
      { type: "bulletList", content: [item("sâu")] },
      { type: "bulletList", content: [item("nông")] },
    ]);
  });

  it("[E-30] begins another list where the kind of mark changes", () => {
    expect(pasted(list(1, "a)", "một") + list(1, "-", "hai"))).toEqual([
      { type: "orderedList", attrs: { start: 1 }, content: [item("một")] },
      { type: "bulletList", content: [item("hai")] },
    ]);
  });

  it("[E-31] drops what was struck out or hidden, and comments", () => {
    expect(
      pasted(
        "<p>Giữ<del> bỏ</del><span style='mso-hide:all'> ẩn</span></p><div style='mso-element:comment-list'><p>Ghi chú</p></div>",
      ),
    ).toEqual([line("Giữ")]);
  });
});

describe("what other pages hand over", () => {
  it("[E-31] loses links and nodes that could run, and keeps the words", () => {
    expect(
      pasted(
        `<div onclick="x()"><p>Đọc <a href="javascript:alert(1)">ở đây</a><iframe src="https://a.vn"></iframe></p><svg><script>x()</script></svg></div>`,
      ),
    ).toEqual([line("Đọc ở đây")]);
  });
});

describe("a book", () => {
  it("[E-19] is refused before it is parsed, with its length and what to do instead", () => {
    expect(lengthRefusal(99_000, 1_000)).toBeNull();
    expect(lengthRefusal(633_930, 0)).toBe(
      "Phần định dán có 633.930 ký tự nên chưa được dán. Bài dài quá 100.000 ký tự (khoảng 40 trang). Đề nghị rút gọn bài, và đưa toàn văn thành văn bản đính kèm.",
    );
  });

  it("[E-19] of forty pages is cleaned within a moment, whole pictures in it cut first", () => {
    const page = `<p class=MsoNormal>${"Thi đua là yêu nước. ".repeat(120)}<o:p></o:p></p>`;
    const began = performance.now();
    const { html } = cleanPasted(
      `${page.repeat(40)}<img src="data:image/png;base64,${"A".repeat(5_000_000)}">`,
    );
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(html).not.toContain("AAAA");
  });
});
