import "server-only";
import { editWaits, proposeEdit, takeProposal } from "@/lib/campaign/article/commands/propose";
import { takeStep } from "@/lib/campaign/article/commands/step";
import { writeText } from "@/lib/campaign/article/commands/write";
import { type Proposal, visible } from "@/lib/campaign/article/queries";
import type { Written } from "@/lib/campaign/article/rules";
import { isAboutProposal, type Status } from "@/lib/campaign/article/workflow";
import {
  callCampaign,
  chooseRuleset,
  TOLD_ROLES,
  tellUnits,
} from "@/lib/campaign/campaign/commands/call";
import { type CampaignDraft, openForEditing } from "@/lib/campaign/campaign/queries";
import { contentsRefusal } from "@/lib/campaign/campaign/rules";
import { record } from "@/lib/platform/audit/record";
import { unitsOf, type Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { toDateOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { queueMails } from "@/lib/platform/mail/outbox";
import { letter } from "@/lib/platform/notice/notify";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import {
  type AnnouncementInput,
  type AnnouncementOwn,
  announcementOwn,
  type MoveInput,
  type OpeningInput,
  type TestMailInput,
} from "./schema";

/**
 * Saves the text. A stale version is a conflict; what is no longer a sketch must stay whole. While the ministry wants a
 * second person, a change of what is published waits for one.
 */
export async function saveAnnouncement(
  viewer: Viewer,
  input: AnnouncementInput,
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  return transact(async (tx) => {
    const opened = await openForEditing(tx, viewer, input.year);
    if (!opened.ok) return opened;
    const { announcement } = opened.value;
    if (!(await editWaits(tx, announcement.status))) {
      return writeAnnouncement(tx, viewer, opened.value, input, now);
    }
    const { number, signedOn } = input;
    return proposeEdit(tx, viewer, announcement, input, { number, signedOn }, now);
  });
}

/** Writes what the public reads, or a sketch: the text, its document's number and date. */
function writeAnnouncement(
  tx: Tx,
  viewer: Viewer,
  { announcement, year }: CampaignDraft,
  input: Written & AnnouncementOwn & { readonly version: number },
  now: Date,
): Promise<Result<{ version: number }, Failure>> {
  const { number, signedOn } = input;
  return writeText(
    tx,
    viewer,
    announcement,
    input,
    { data: { number: number || null, signedOn: toDateOrNull(signedOn) }, detail: { year } },
    now,
  );
}

/**
 * Takes a step of the announcement's life. The first publication calls the campaign: it freezes the ruleset, and every
 * addressed unit's officers and heads are told. One that is scheduled does so when its moment comes. Refuses a text or
 * contents that are not whole. Taking the text down leaves the campaign, its windows and the units' files as they are.
 */
export async function moveAnnouncement(
  viewer: Viewer,
  move: MoveInput,
  now: Date,
): Promise<Result<{ status: Status; version: number }, Failure>> {
  return transact(async (tx) => {
    const opened = await openForEditing(tx, viewer, move.year);
    if (!opened.ok) return opened;
    const campaign = opened.value;
    const { announcement, year } = campaign;
    if (isAboutProposal(move.event)) {
      const write = ({ text, own }: Proposal) =>
        writeAnnouncement(
          tx,
          viewer,
          campaign,
          { ...text, ...announcementOwn.parse(own), version: move.version },
          now,
        );
      return takeProposal(tx, viewer, announcement, move, write, now);
    }
    const first = campaign.status === "draft";
    const ruleset = first ? move.rulesetCode : campaign.rulesetCode;
    const outward = move.event === "publish" || move.event === "schedule";

    const unwhole = outward ? contentsRefusal(campaign.contents) : null;
    if (unwhole) return err(unwhole);
    const taken = await takeStep(tx, viewer, announcement, move, { year, ruleset }, now);
    if (!taken.ok) return taken;
    if (first && outward) {
      const refused =
        move.event === "publish"
          ? await callCampaign(tx, campaign, ruleset, now)
          : await chooseRuleset(tx, campaign, ruleset);
      if (refused) return err(refused);
    }
    if (move.event === "publish") {
      await tellUnits(tx, { year, title: announcement.title }, now);
    }
    return ok(taken.value);
  });
}

/** Queues the mail that the units would get, to the viewer alone, marked as a trial. Answers with the address. */
export async function sendTestMail(
  viewer: Viewer,
  { year }: TestMailInput,
  now: Date,
): Promise<Result<{ address: string }, Failure>> {
  return transact(async (tx) => {
    const opened = await openForEditing(tx, viewer, year);
    if (!opened.ok) return opened;
    const { title, id } = opened.value.announcement;
    const { email } = await tx.account.findUniqueOrThrow({ where: { id: viewer.accountId } });
    await queueMails(
      tx,
      [
        {
          recipient: email,
          subject: `[Thư thử] ${title}`,
          body: letter(title, `/phong-trao/${year}`),
        },
      ],
      now,
    );
    await record(tx, viewer, {
      action: "announcement.test_mail",
      subjectId: id,
      detail: { year },
      at: now,
    });
    return ok({ address: email });
  });
}

/**
 * Notes that somebody of an addressed unit has the announcement before them, the first time. Nothing for anybody else,
 * and nothing the second time. Refuses what is not an announcement that is read now.
 */
export async function recordOpening(
  viewer: Viewer,
  { articleId }: OpeningInput,
  now: Date,
): Promise<Result<null, Failure>> {
  if (!TOLD_ROLES.some((role) => unitsOf(viewer, role).length > 0)) return ok(null);
  const article = await db.article.findFirst({
    where: { AND: [visible(now), { id: articleId, kind: "announcement" }] },
    select: { id: true },
  });
  if (!article) return err({ code: "not_found" });
  await db.announcementOpening.createMany({
    data: { articleId, accountId: viewer.accountId, openedAt: now },
    skipDuplicates: true,
  });
  return ok(null);
}
