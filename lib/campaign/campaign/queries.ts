import "server-only";
import {
  asProposed,
  correctionsSelect,
  photoSelect,
  picturesSelect,
  proposalSelect,
  readProposal,
  visible,
} from "@/lib/campaign/article/queries";
import { articlePath } from "@/lib/campaign/article/rules";
import { listWaiting } from "@/lib/campaign/proposal/queries";
import { withCorrections, withParts } from "@/lib/campaign/proposal/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDayOrNull } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { readRichText } from "@/lib/platform/shared/rich-text";
import { editRefusal, mayEdit } from "./policy";

/** What the public reads at this moment: a called campaign whose announcement stands. */
const published = (now: Date) =>
  ({
    status: { not: "draft" },
    publishedAt: { lte: now },
    announcement: { is: visible(now) },
  }) satisfies Prisma.CampaignWhereInput;

const byPosition = { orderBy: { position: "asc" } } as const;

const pageSelect = {
  id: true,
  year: true,
  theme: true,
  occasion: true,
  launchedBy: true,
  publishedAt: true,
  participationShown: true,
  contents: { ...byPosition, select: { code: true, position: true, title: true, body: true } },
  movements: {
    ...byPosition,
    select: { position: true, name: true, decision: true, confidence: true, note: true },
  },
  duties: { ...byPosition, select: { position: true, addressee: true, body: true } },
  milestones: {
    ...byPosition,
    select: {
      id: true,
      code: true,
      name: true,
      opensOn: true,
      dueOn: true,
      confidence: true,
      note: true,
    },
  },
  announcement: {
    select: {
      id: true,
      kicker: true,
      title: true,
      lead: true,
      body: true,
      photo: photoSelect,
      photoAlt: true,
      photoCaption: true,
      photoCredit: true,
      sourceUrl: true,
      number: true,
      signedOn: true,
      updatedAt: true,
      corrections: correctionsSelect,
      media: picturesSelect,
    },
  },
} satisfies Prisma.CampaignSelect;

type Picture = Prisma.MediaGetPayload<typeof photoSelect>;
type PageRow = Prisma.CampaignGetPayload<{ select: typeof pageSelect }>;

function toPage({ announcement, ...campaign }: PageRow) {
  if (!announcement) return null;
  return {
    ...campaign,
    milestones: campaign.milestones.map((milestone) => ({
      ...milestone,
      opensOn: toDayOrNull(milestone.opensOn),
      dueOn: toDayOrNull(milestone.dueOn),
    })),
    announcement: readAnnouncement(announcement),
  };
}

/** The stored text as structured text, its document's date as a day. */
function readAnnouncement<
  A extends { body: unknown; signedOn: Date | null; media: readonly { media: Picture }[] },
>(announcement: A) {
  const { body, signedOn, media, ...rest } = announcement;
  return {
    ...rest,
    body: readRichText(body),
    signedOn: toDayOrNull(signedOn),
    pictures: media.map((hung) => hung.media),
  };
}

/** The campaign of a year with all that its page shows; null unless it is published at this moment. */
export async function publishedCampaign(year: number, now: Date) {
  const row = await db.campaign.findFirst({
    where: { AND: [{ year }, published(now)] },
    select: pageSelect,
  });
  return row && toPage(row);
}
/** A campaign as its pages show it; days are yyyy-mm-dd. */
export type CampaignPage = NonNullable<ReturnType<typeof toPage>>;

/** The latest campaign that is published at this moment, or null. */
export async function latestPublishedCampaign(now: Date) {
  const row = await db.campaign.findFirst({
    where: published(now),
    orderBy: { year: "desc" },
    select: pageSelect,
  });
  return row && toPage(row);
}

/** Every campaign published at this moment, the latest year first, as a list shows them. */
export async function publishedCampaigns(now: Date) {
  const rows = await db.campaign.findMany({
    where: published(now),
    orderBy: { year: "desc" },
    select: {
      year: true,
      theme: true,
      publishedAt: true,
      participationShown: true,
      announcement: { select: { kicker: true, title: true, lead: true, updatedAt: true } },
    },
  });
  return rows.flatMap(({ announcement, ...campaign }) =>
    announcement ? [{ ...campaign, ...announcement }] : [],
  );
}
export type CampaignListing = Awaited<ReturnType<typeof publishedCampaigns>>[number];

const NEWS_OF_A_CONTENT = 3;

/** The latest news read at this moment of each content of a year's campaign, by the content's position. */
export async function newsOfContents(year: number, now: Date) {
  const rows = await db.campaignContent.findMany({
    where: { campaign: { year } },
    select: {
      position: true,
      articles: {
        where: { article: visible(now) },
        orderBy: [{ article: { publishedAt: "desc" } }, { articleId: "desc" }],
        take: NEWS_OF_A_CONTENT,
        select: { article: { select: { slug: true, title: true, publishedAt: true } } },
      },
    },
  });
  return new Map(
    rows.map(({ position, articles }) => [
      position,
      articles.map(({ article: { slug, ...news } }) => ({
        ...news,
        href: articlePath({ kind: "news", slug: slug ?? "" }),
      })),
    ]),
  );
}
/** News by the position of the content that they tell of. */
export type NewsOfContents = Awaited<ReturnType<typeof newsOfContents>>;

/** The same page whatever its status, a waiting change in it, for the staff to look at before publishing. Null to anybody else. */
export async function previewCampaign(viewer: Viewer, year: number): Promise<CampaignPage | null> {
  if (!mayEdit(viewer)) return null;
  const row = await db.campaign.findUnique({
    where: { year },
    select: {
      ...pageSelect,
      announcement: { select: { ...pageSelect.announcement.select, proposal: proposalSelect } },
    },
  });
  if (!row?.announcement) return null;
  const { announcement } = row;
  const page = toPage({ ...row, announcement: { ...announcement, ...asProposed(announcement) } });
  const waiting = await listWaiting(viewer, announcement.id);
  if (page === null || waiting.length === 0) return page;
  const corrections = withCorrections(page.announcement.corrections, waiting);
  return withParts({ ...page, announcement: { ...page.announcement, corrections } }, waiting);
}

/** Every campaign with the state of its announcement, for the staff; nothing for anybody else. */
export async function listForEditing(viewer: Viewer) {
  if (!mayEdit(viewer)) return [];
  const rows = await db.campaign.findMany({
    orderBy: { year: "desc" },
    select: {
      year: true,
      theme: true,
      status: true,
      publishedAt: true,
      announcement: { select: { title: true, status: true, publishedAt: true, updatedAt: true } },
    },
  });
  return rows.flatMap(({ announcement, ...campaign }) =>
    announcement ? [{ ...campaign, announcement }] : [],
  );
}
export type EditingListing = Awaited<ReturnType<typeof listForEditing>>[number];

const LATEST_CAMPAIGNS = 5;

/** The latest campaigns with their contents, to link to and to tell of; nothing for anybody but the staff. */
export async function listPlaces(viewer: Viewer) {
  if (!mayEdit(viewer)) return [];
  return db.campaign.findMany({
    orderBy: { year: "desc" },
    take: LATEST_CAMPAIGNS,
    select: {
      year: true,
      contents: { ...byPosition, select: { id: true, position: true, title: true } },
    },
  });
}

const editSelect = {
  id: true,
  year: true,
  theme: true,
  occasion: true,
  launchedBy: true,
  rulesetCode: true,
  status: true,
  publishedAt: true,
  participationShown: true,
  version: true,
  contents: pageSelect.contents,
  movements: pageSelect.movements,
  milestones: {
    ...byPosition,
    select: { ...pageSelect.milestones.select, version: true },
  },
  announcement: {
    select: {
      ...pageSelect.announcement.select,
      kind: true,
      photoId: true,
      status: true,
      publishedAt: true,
      withdrawAt: true,
      submittedById: true,
      version: true,
      proposal: proposalSelect,
    },
  },
} satisfies Prisma.CampaignSelect;

function toEdit({
  announcement,
  ...campaign
}: Prisma.CampaignGetPayload<{ select: typeof editSelect }>) {
  if (!announcement) return null;
  return {
    ...campaign,
    isPublic: campaign.status !== "draft" && announcement.status === "published",
    milestones: campaign.milestones.map((milestone) => ({
      ...milestone,
      opensOn: toDayOrNull(milestone.opensOn),
      dueOn: toDayOrNull(milestone.dueOn),
    })),
    announcement: {
      ...readAnnouncement(announcement),
      proposal: readProposal(announcement.proposal),
    },
  };
}

/** A campaign with every version its forms must name when they save. */
export type CampaignDraft = NonNullable<ReturnType<typeof toEdit>>;

/** The campaign as its editors write it, inside a command's transaction; or why it is not the viewer's to edit. */
export async function openForEditing(
  tx: Tx,
  viewer: Viewer,
  year: number,
): Promise<Result<CampaignDraft, Failure>> {
  const row = await tx.campaign.findUnique({ where: { year }, select: editSelect });
  const campaign = row && toEdit(row);
  const refusal = editRefusal(viewer, campaign);
  if (refusal) return err(refusal);
  return campaign ? ok(campaign) : err({ code: "not_found" });
}

/** The campaign as its editors write it; null to anybody but the staff. */
export async function findForEditing(viewer: Viewer, year: number): Promise<CampaignDraft | null> {
  const opened = await openForEditing(db, viewer, year);
  return opened.ok ? opened.value : null;
}

/** The rulesets among which the staff choose the campaign's. Public reference data. */
export const publishedRulesets = () =>
  db.ruleset.findMany({
    orderBy: { position: "asc" },
    select: { code: true, law: true, decree: true, validFrom: true, validTo: true },
  });
