import { describe, expect, it } from "vitest";
import { INSET_HEADING } from "@/lib/campaign/announcement/labels";
import { sectionsOf } from "@/lib/campaign/announcement/rules";
import { moveInput } from "@/lib/campaign/announcement/schema";
import { MOVED_WORDS, STATUS_LABEL } from "@/lib/campaign/article/labels";
import { countWords, textRefusal } from "@/lib/campaign/article/rules";
import { follow, STATUSES, STEPS_OF_ALL } from "@/lib/campaign/article/workflow";
import { contentsRefusal, datedEntries, paragraphsOf } from "@/lib/campaign/campaign/rules";
import { EMPTY_TEXT, plainText, textOf } from "@/lib/platform/shared/rich-text";

describe("the life of a text", () => {
  const TABLE = [
    ["draft", ["submit", "publish", "schedule"], ["awaiting_second", "published", "scheduled"]],
    ["awaiting_second", ["send_back", "publish", "schedule"], ["draft", "published", "scheduled"]],
    ["scheduled", ["publish", "unschedule", "fall_due"], ["published", "draft", "published"]],
    [
      "published",
      ["withdraw", "expire", "approve_edit", "return_edit"],
      ["withdrawn", "withdrawn", "published", "published"],
    ],
    ["withdrawn", ["submit", "publish", "schedule"], ["awaiting_second", "published", "scheduled"]],
  ] as const;

  it.each(TABLE)("%s goes on by %o to %o and by nothing else", (status, steps, to) => {
    for (const step of STEPS_OF_ALL) {
      const next = follow(status, step);
      const place = steps.map(String).indexOf(step);
      expect(next.ok ? next.value : null).toBe(to[place] ?? null);
    }
  });

  it("is told whole by the table, and every status has its words", () => {
    expect(TABLE.map(([status]) => status)).toEqual(STATUSES);
    for (const status of STATUSES) {
      expect(STATUS_LABEL[status]).not.toBe("");
      expect(MOVED_WORDS[status]).not.toBe("");
    }
  });

  it("asks for a reason to take it down, none to publish", () => {
    const move = { year: 2021, version: 1, reason: "  " };
    expect(moveInput.safeParse({ ...move, event: "withdraw" }).success).toBe(false);
    expect(moveInput.safeParse({ ...move, event: "publish" }).success).toBe(true);
  });
});

describe("the words of a sapo", () => {
  it.each([
    ["", 0],
    ["Bộ trưởng phát động", 4],
    ["(TN&MT) – Bộ trưởng\nphát động", 5],
    ["năm 2021,  gồm 5 nội dung", 6],
  ])("%o has %i", (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it("[P-10] are at most 60 once the public reads it", () => {
    const whole = {
      kicker: "Chuyên mục",
      title: "Tiêu đề",
      body: textOf([{ paragraphs: ["Bài."] }]),
    };
    const words = (count: number) => Array.from({ length: count }, () => "chữ").join(" ");
    expect(textRefusal({ ...whole, lead: words(60) })).toBeNull();
    expect(textRefusal({ ...whole, lead: words(61) })).toEqual({
      code: "invalid",
      fields: { lead: ["Sapo đang có 61 chữ. Rút gọn còn tối đa 60 chữ."] },
    });
  });

  it("names every part that is missing", () => {
    const refusal = textRefusal({ kicker: " ", title: "", lead: "–", body: EMPTY_TEXT });
    expect(refusal?.code === "invalid" && Object.keys(refusal.fields)).toEqual([
      "kicker",
      "title",
      "body",
      "lead",
    ]);
  });
});

describe("the running text as sections", () => {
  it("sets contents, movements and duties after the sections that name them", () => {
    const sections = sectionsOf(
      textOf([
        { paragraphs: ["Mở đầu."] },
        { heading: "Năm nội dung thi đua", paragraphs: ["Một.", "Hai."] },
        { heading: "Bốn phong trào do Thủ tướng Chính phủ phát động", paragraphs: [] },
        { heading: "Tổ chức thực hiện", paragraphs: ["Ba."] },
      ]),
      INSET_HEADING,
    );
    const words = sections.map(({ blocks, ...section }) => ({
      ...section,
      paragraphs: plainText({ type: "doc", content: blocks }).split("\n"),
    }));
    expect(words).toEqual([
      { heading: null, anchor: "mo-dau", paragraphs: ["Mở đầu."], inset: null },
      {
        heading: "Năm nội dung thi đua",
        anchor: "nam-noi-dung-thi-dua",
        paragraphs: ["Một.", "Hai."],
        inset: "contents",
      },
      {
        heading: "Bốn phong trào do Thủ tướng Chính phủ phát động",
        anchor: "bon-phong-trao-do-thu-tuong-chinh-phu-phat-dong",
        paragraphs: [""],
        inset: "movements",
      },
      {
        heading: "Tổ chức thực hiện",
        anchor: "to-chuc-thuc-hien",
        paragraphs: ["Ba."],
        inset: "duties",
      },
    ]);
  });

  it("adds under their own headings those that no section names", () => {
    const body = textOf([{ heading: "Mục đích", paragraphs: ["Vì ngành."] }]);
    expect(sectionsOf(body, INSET_HEADING).map(({ heading, inset }) => [heading, inset])).toEqual([
      ["Mục đích", null],
      ["Nội dung thi đua", "contents"],
      ["Các phong trào do Thủ tướng Chính phủ phát động", "movements"],
      ["Tổ chức thực hiện", "duties"],
    ]);
  });

  it("gives two sections of one name two anchors", () => {
    const body = textOf([
      { heading: "Mục", paragraphs: [] },
      { heading: "Mục", paragraphs: [] },
    ]);
    const anchors = sectionsOf(body, INSET_HEADING).map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it("parts paragraphs at empty lines and keeps single breaks", () => {
    expect(paragraphsOf("Một\nhai\n\n \n\nBa\n")).toEqual(["Một\nhai", "Ba"]);
  });
});

describe("the contents and the entry points of a campaign", () => {
  it("[P-13] refuses contents that are not whole, beside the field", () => {
    expect(contentsRefusal([])?.code).toBe("invalid");
    expect(contentsRefusal([{ title: "Thể chế", body: "Đổi mới." }])).toBeNull();
    expect(
      contentsRefusal([
        { title: "Thể chế", body: "Đổi mới." },
        { title: " ", body: "" },
      ]),
    ).toEqual({
      code: "invalid",
      fields: {
        "contents.1.title": ["Nhập tên nội dung thi đua thứ 2."],
        "contents.1.body": ["Nhập diễn giải của nội dung thi đua thứ 2."],
      },
    });
  });

  it("dates each entry by its own milestone, else by that of registration", () => {
    const registration = { code: "registration", dueOn: "2021-03-15" };
    const pledge = { code: "pledge", dueOn: "2021-03-31" };
    expect(datedEntries([pledge, registration])).toEqual([
      { key: "titles", milestone: registration },
      { key: "pledge", milestone: pledge },
      { key: "initiatives", milestone: registration },
    ]);
    expect(datedEntries([]).map(({ milestone }) => milestone)).toEqual([null, null, null]);
  });
});
