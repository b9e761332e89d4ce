import { proposedPeriods } from "@/lib/entry/progress/rules";
import { db } from "@/lib/platform/db/client";
import { toDateOrNull } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { isDemonstration } from "@/lib/platform/env";
import { formatDay } from "@/lib/platform/shared/dates";
import { plainText, textOf } from "@/lib/platform/shared/rich-text";
import { announcement2021 } from "./data/announcement-2021";
import { campaign2021 } from "./data/campaign-2021";
import type { MovementSeed } from "./data/campaign-shape";

/** When the demonstration's portal put the campaign on line; the date of the Minister's own document is not known. */
const DEMONSTRATION_PUBLICATION = new Date("2021-02-01T01:00:00Z");

const paragraphs = (texts: readonly string[]): string => texts.join("\n\n");

function decisionWords(movement: MovementSeed): string | null {
  const words = movement.decisions.map((decision) => {
    const signed = decision.signedOn ? ` ngày ${formatDay(decision.signedOn)}` : "";
    const period = decision.period ? ` (giai đoạn ${decision.period})` : "";
    const mark = decision.confidence === "confirmed" ? "" : " – cần xác nhận";
    return `Quyết định số ${decision.number}${signed}${period}${mark}`;
  });
  return words.length > 0 ? words.join("; ") : null;
}

/** One report at the end of each month, as the portal proposes it. */
function periods2021() {
  const dueOf = (code: string) =>
    campaign2021.milestones.find((milestone) => milestone.code === code)?.closesOn ?? null;
  const days = (day: string) => new Date(`${day}T00:00:00Z`);
  return proposedPeriods(campaign2021.year, {
    halfDueOn: dueOf("mid_year_review"),
    finalDueOn: dueOf("bloc_final_review"),
  }).map(({ startsOn, endsOn, opensOn, dueOn, ...period }, index) => ({
    ...period,
    position: index + 1,
    startsOn: days(startsOn),
    endsOn: days(endsOn),
    opensOn: days(opensOn),
    dueOn: days(dueOn),
  }));
}

/**
 * The campaign of 2021 and its announcement: published in the demonstration, a draft for the ministry's staff to
 * publish anywhere else.
 */
export async function seedCampaign(): Promise<{ id: string }> {
  const existing = await db.campaign.findUnique({
    where: { year: campaign2021.year },
    select: { id: true },
  });
  if (existing) return existing;

  const text = textOf(announcement2021.sections);
  const status = isDemonstration() ? ("published" as const) : ("draft" as const);
  const publishedAt = isDemonstration() ? DEMONSTRATION_PUBLICATION : null;
  return db.campaign.create({
    data: {
      year: campaign2021.year,
      theme: campaign2021.theme,
      occasion: campaign2021.occasion,
      launchedBy: `${campaign2021.launchedBy.title} ${campaign2021.launchedBy.name}`,
      rulesetCode: campaign2021.rulesetCode,
      status,
      publishedAt,
      // Proposed: no source says how late a registration may come; the staff set it.
      lateDays: 3,
      lateConfidence: "proposed",
      contents: {
        create: campaign2021.contents.map((content, index) => ({
          code: content.code,
          position: index + 1,
          title: content.title,
          body: paragraphs(content.paragraphs),
        })),
      },
      movements: {
        create: campaign2021.movements.map((movement, index) => ({
          position: index + 1,
          name: movement.name,
          decision: decisionWords(movement),
          confidence: movement.decisions.some((decision) => decision.confidence === "confirmed")
            ? "confirmed"
            : "proposed",
          note: movement.note,
        })),
      },
      duties: {
        create: campaign2021.duties.map((duty, index) => ({
          position: index + 1,
          addressee: duty.addressee,
          body: paragraphs(duty.items.map((item) => item.text)),
        })),
      },
      milestones: {
        create: campaign2021.milestones.map((milestone, index) => ({
          code: milestone.code,
          position: index + 1,
          name: milestone.name,
          opensOn: toDateOrNull(milestone.opensOn),
          dueOn: toDateOrNull(milestone.closesOn ?? milestone.date),
          confidence: milestone.confidence,
          note: milestone.note,
        })),
      },
      periods: { create: periods2021() },
      announcement: {
        create: {
          kind: "announcement",
          kicker: announcement2021.kicker,
          title: announcement2021.title,
          lead: announcement2021.lead,
          body: text as Prisma.InputJsonObject,
          bodyText: plainText(text),
          photoAlt: announcement2021.photo.alternative,
          photoCaption: announcement2021.photo.caption,
          photoCredit: announcement2021.photo.credit,
          sourceUrl: announcement2021.source.address,
          number: announcement2021.documentNumber,
          signedOn: toDateOrNull(announcement2021.documentSignedOn),
          status,
          publishedAt,
          updatedAt: DEMONSTRATION_PUBLICATION,
        },
      },
    },
    select: { id: true },
  });
}
