import { describe, expect, it } from "vitest";
import { announcementPaper } from "@/lib/campaign/announcement/labels";
import { textOf } from "@/lib/platform/shared/rich-text";

const campaign = {
  theme: "Đoàn kết",
  launchedBy: "Bộ trưởng",
  occasion: "",
  contents: [{ position: 1, title: "Thể chế", body: "Đổi mới cách làm." }],
  movements: [{ name: "Chung sức", decision: "Quyết định số 1730/QĐ-TTg" }],
  duties: [{ addressee: "Thủ trưởng đơn vị", body: "Phát động.\n\nĐăng ký." }],
  milestones: [
    {
      code: "registration",
      name: "Đăng ký thi đua",
      opensOn: null,
      dueOn: "2021-03-15",
      confidence: "proposed" as const,
      note: null,
    },
  ],
  announcement: {
    title: "Phát động phong trào",
    lead: "Sapo.",
    body: textOf([
      { paragraphs: ["Mở đầu."] },
      { heading: "Năm nội dung thi đua", paragraphs: ["Gồm:"] },
    ]),
    number: null,
    signedOn: null,
  },
};

describe("the announcement as a paper", () => {
  it("[Z-04] holds the text with contents, movements, duties and milestones in their places, and says what is not known", () => {
    const paper = announcementPaper(campaign, "2021-03-01");
    const text = JSON.stringify(paper.blocks);
    const places = [
      "Sapo.",
      "Mở đầu.",
      "Gồm:",
      "1. Thể chế",
      "Chung sức",
      "Phát động.",
      "15/03/2021",
    ];
    expect(places.map((words) => text.indexOf(words))).toEqual(
      places.map((words) => text.indexOf(words)).sort((a, b) => a - b),
    );
    expect(text.indexOf("Sapo.")).toBeGreaterThan(0);
    expect(text).toContain("cần xác nhận");
    expect(text).toContain("số, ký hiệu đang cập nhật");
    expect(text).toContain("không thay cho văn bản đã ký");
    expect(paper).toMatchObject({
      symbol: "",
      number: null,
      signatures: [],
      subject: "Phát động phong trào",
    });
  });
});
