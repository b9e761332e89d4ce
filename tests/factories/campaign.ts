import { db } from "@/lib/platform/db/client";
import { toDateOrNull } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { textOf } from "@/lib/platform/shared/rich-text";

/** Two titles and one form: enough of the catalogue for a file. The Ministry gives a Sở only the form. */
export async function givenCatalogue() {
  const common = {
    aliases: [],
    registrable: true,
    decidedBy: "",
    legalBasis: "",
    confidence: "confirmed" as const,
  };
  await db.emulationTitle.createMany({
    data: [
      {
        ...common,
        code: "LDTT",
        position: 1,
        name: "Lao động tiên tiến",
        shortName: "LĐTT",
        subject: "person",
        level: "grassroots",
        openToProvincial: false,
      },
      {
        ...common,
        code: "TTLDXS",
        position: 2,
        name: "Tập thể lao động xuất sắc",
        shortName: "TTLĐXS",
        subject: "collective",
        level: "ministry",
        openToProvincial: false,
      },
    ],
  });
  await db.commendationForm.createMany({
    data: [
      {
        ...common,
        code: "BKB",
        position: 1,
        name: "Bằng khen của Bộ trưởng",
        shortName: "BK Bộ",
        subject: "both",
        level: "ministry",
        openToProvincial: true,
      },
    ],
  });
}

/** The published campaign of 2021 with one content and its registration window. */
export async function givenCampaign(
  over: {
    year?: number;
    opensOn?: string | null;
    dueOn?: string | null;
    status?: "draft" | "published";
  } = {},
) {
  const ruleset = await db.ruleset.upsert({
    where: { code: "R2017" },
    update: {},
    create: {
      code: "R2017",
      position: 1,
      validFrom: new Date("2017-10-01"),
      law: "Luật 2003",
      decree: "91/2017/NĐ-CP",
      circulars: "",
    },
  });
  const status = over.status ?? "published";
  return db.campaign.create({
    data: {
      year: over.year ?? 2021,
      theme: "Đoàn kết, kỷ cương",
      occasion: "",
      launchedBy: "Bộ trưởng",
      rulesetCode: ruleset.code,
      status,
      publishedAt: status === "published" ? new Date("2021-01-20T02:00:00Z") : null,
      contents: { create: [{ code: "c1", position: 1, title: "Xây dựng thể chế", body: "" }] },
      milestones: {
        create: [
          {
            code: "registration",
            position: 1,
            name: "Đăng ký thi đua",
            opensOn: toDateOrNull(over.opensOn ?? null),
            dueOn: toDateOrNull(over.dueOn === undefined ? "2021-03-15" : over.dueOn),
            confidence: "proposed",
          },
        ],
      },
    },
    include: { contents: true, milestones: true },
  });
}

const STATUS_OF_CAMPAIGN = {
  draft: "draft",
  published: "published",
  withdrawn: "published",
} as const;

const BODY = textOf([
  { paragraphs: ["Mở đầu."] },
  { heading: "Nội dung thi đua", paragraphs: ["Năm nội dung."] },
]);

/** A whole announcement over a campaign with one content, one movement and one duty, in the given state since 20/01/2021. */
export async function givenAnnouncement(
  status: "draft" | "published" | "withdrawn" = "published",
  over: { year?: number; lead?: string; publishedAt?: Date } = {},
) {
  const campaign = await givenCampaign({
    status: STATUS_OF_CAMPAIGN[status],
    ...(over.year !== undefined && { year: over.year }),
  });
  const publishedAt = over.publishedAt ?? new Date("2021-01-20T02:00:00Z");
  return db.campaign.update({
    where: { id: campaign.id },
    data: {
      contents: {
        update: {
          where: { campaignId_code: { campaignId: campaign.id, code: "c1" } },
          data: { body: "Đổi mới cách làm chính sách." },
        },
      },
      movements: {
        create: { position: 1, name: "Cả nước chung sức", confidence: "proposed" },
      },
      duties: { create: { position: 1, addressee: "Thủ trưởng đơn vị", body: "Phát động." } },
      announcement: {
        create: {
          kind: "announcement",
          kicker: "Phong trào thi đua",
          title: "Phát động phong trào thi đua",
          lead: over.lead ?? "Bộ trưởng phát động toàn ngành thi đua.",
          body: BODY as Prisma.InputJsonObject,
          photoCaption: "Lễ trao Bằng khen",
          photoCredit: "Tư liệu",
          status,
          publishedAt: status === "draft" ? null : publishedAt,
          updatedAt: publishedAt,
        },
      },
    },
    include: { announcement: true, contents: true, movements: true, milestones: true },
  });
}
