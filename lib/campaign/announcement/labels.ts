import { UNKNOWN, whenWords } from "@/lib/campaign/calendar/labels";
import type { Milestone } from "@/lib/campaign/calendar/rules";
import { paragraphsOf } from "@/lib/campaign/campaign/rules";
import type { Paper, Block as PaperBlock } from "@/lib/platform/paper/paper";
import { CONFIDENCE_MARK } from "@/lib/platform/shared/confidence";
import { formatDay } from "@/lib/platform/shared/dates";
import { MINISTRY, PORTAL } from "@/lib/platform/shared/portal";
import { type Block, inlineText, plainText, type RichText } from "@/lib/platform/shared/rich-text";
import { type Inset, sectionsOf } from "./rules";
import type { View } from "./schema";

/** Heads an inset that no section of the text introduces. */
export const INSET_HEADING: Record<Inset, string> = {
  contents: "Nội dung thi đua",
  movements: "Các phong trào do Thủ tướng Chính phủ phát động",
  duties: "Tổ chức thực hiện",
};

/** What a paper is made of; days are yyyy-mm-dd. */
export type Printed = {
  readonly theme: string;
  readonly launchedBy: string;
  readonly occasion: string;
  readonly contents: readonly { position: number; title: string; body: string }[];
  readonly movements: readonly { name: string; decision: string | null }[];
  readonly duties: readonly { addressee: string; body: string }[];
  readonly milestones: readonly Milestone[];
  readonly announcement: {
    readonly title: string;
    readonly lead: string;
    readonly body: RichText;
    readonly number: string | null;
    readonly signedOn: string | null;
  };
};

const paragraph = (text: string): PaperBlock => ({ kind: "paragraph", text });
const heading = (text: string): PaperBlock => ({ kind: "heading", text });

const wordsOf = (content: readonly Block[]): string =>
  plainText({ type: "doc", content }).replace(/\s+/g, " ").trim();

/** A block of the text as a paper prints it: prose, lists and plain words; pictures stay on the page. */
function printed(node: Block): PaperBlock[] {
  switch (node.type) {
    case "paragraph":
      return [paragraph(inlineText(node.content).trim())];
    case "heading":
      return [heading(inlineText(node.content).trim())];
    case "bulletList":
    case "orderedList":
      return [{ kind: "list", items: node.content.map((item) => wordsOf(item.content)) }];
    case "blockquote":
      return node.content.flatMap(printed);
    case "table":
      return node.content.map((row) =>
        paragraph(row.content.map((cell) => wordsOf(cell.content)).join("; ")),
      );
    case "document":
      return [paragraph(`Văn bản kèm theo: ${node.attrs.label}`)];
    case "figure":
    case "horizontalRule":
      return [];
  }
}

function insetBlocks(inset: Inset, campaign: Printed): PaperBlock[] {
  switch (inset) {
    case "contents":
      return campaign.contents.flatMap(({ position, title, body }) => [
        paragraph(`${position}. ${title}`),
        ...paragraphsOf(body).map(paragraph),
      ]);
    case "movements":
      return [
        {
          kind: "list",
          items: campaign.movements.map(({ name, decision }) =>
            [`“${name}”`, decision].filter(Boolean).join(" – "),
          ),
        },
      ];
    case "duties":
      return campaign.duties.flatMap(({ addressee, body }) => [
        paragraph(`${addressee}:`),
        { kind: "list", items: paragraphsOf(body) } satisfies PaperBlock,
      ]);
  }
}

/**
 * The announcement as a paper to print and to carry, made on `day`. It says that it is the portal's print and not the
 * signed document, whose number and date it names as far as they are known.
 */
export function announcementPaper(campaign: Printed, day: string): Paper {
  const { announcement, milestones } = campaign;
  const signed = announcement.signedOn ? formatDay(announcement.signedOn) : UNKNOWN;
  return {
    issuer: { superior: MINISTRY, body: PORTAL },
    number: null,
    symbol: "",
    place: "Hà Nội",
    date: day,
    kind: "BÀI PHÁT ĐỘNG PHONG TRÀO THI ĐUA",
    subject: announcement.title,
    blocks: [
      paragraph(announcement.lead),
      paragraph(`Chủ đề: “${campaign.theme}”. ${campaign.launchedBy} phát động.`),
      ...(campaign.occasion === "" ? [] : [paragraph(campaign.occasion)]),
      ...sectionsOf(announcement.body, INSET_HEADING).flatMap((section) => [
        ...(section.heading === null ? [] : [heading(section.heading)]),
        ...section.blocks.flatMap(printed),
        ...(section.inset === null ? [] : insetBlocks(section.inset, campaign)),
      ]),
      heading("Các mốc thời gian"),
      {
        kind: "table",
        columns: [
          { title: "Việc", width: 6 },
          { title: "Thời gian", width: 4 },
        ],
        rows: milestones.map((milestone) => [
          milestone.name,
          [whenWords(milestone), CONFIDENCE_MARK[milestone.confidence]].filter(Boolean).join(", "),
        ]),
      },
      paragraph(
        `Văn bản phát động: số, ký hiệu ${announcement.number ?? UNKNOWN}; ngày ký ${signed}. Bản này do Cổng in ra để tiện theo dõi, không thay cho văn bản đã ký.`,
      ),
    ],
    signatures: [],
    recipients: [],
  };
}
export const VIEW_LABEL: Record<View, string> = {
  all: "Tất cả",
  unopened: "Chưa mở",
  opened: "Đã mở",
  nobody: "Chưa có người nhận",
};
