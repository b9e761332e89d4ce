import { type NewsInput, newsInput } from "@/lib/campaign/article/schema";
import type { Status } from "@/lib/campaign/article/workflow";
import { db } from "@/lib/platform/db/client";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { plainText, textOf } from "@/lib/platform/shared/rich-text";
import { nextCode } from "./organisation";

const BODY = textOf([
  { paragraphs: ["Mở đầu tin."] },
  { heading: "Diễn biến", paragraphs: ["Nội dung tin."] },
]);

type Over = {
  slug?: string;
  kicker?: string;
  publishedAt?: Date | null;
  withdrawAt?: Date | null;
  submittedById?: string;
};

/** A whole piece of news in the given state, read since 20/01/2021 unless said. */
export async function givenNews(status: Status = "published", over: Over = {}) {
  const slug = over.slug ?? nextCode("tin").toLowerCase();
  const publishedAt =
    over.publishedAt === undefined
      ? status === "draft" || status === "awaiting_second"
        ? null
        : new Date("2021-01-20T02:00:00Z")
      : over.publishedAt;
  return db.article.create({
    data: {
      kind: "news",
      slug,
      kicker: over.kicker ?? "Tin hoạt động",
      title: `Tin ${slug}`,
      lead: "Đoạn mở đầu của tin.",
      body: BODY as Prisma.InputJsonObject,
      bodyText: plainText(BODY),
      photoCaption: "",
      photoCredit: "",
      status,
      publishedAt,
      withdrawAt: over.withdrawAt ?? null,
      submittedById: over.submittedById ?? null,
      updatedAt: publishedAt ?? new Date("2021-01-20T02:00:00Z"),
      slugs: { create: { slug } },
    },
  });
}

/** What the form of a piece of news sends. */
export const someNews = (
  { id, slug }: { id: string; slug: string | null },
  over: Partial<NewsInput> = {},
): NewsInput =>
  newsInput.parse({
    id,
    version: 1,
    slug: slug ?? "",
    kicker: "Tin hoạt động",
    title: "Tiêu đề mới",
    lead: "Sapo mới.",
    body: textOf([{ paragraphs: ["Bài mới."] }]),
    photoId: null,
    photoAlt: "",
    photoCaption: "",
    photoCredit: "",
    sourceUrl: "",
    contentIds: [],
    ...over,
  });
