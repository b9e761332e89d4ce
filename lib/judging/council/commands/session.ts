import "server-only";
import { holdSession } from "@/lib/judging/ballot/commands/hold";
import { openDraft, writeDraft, writePaper } from "@/lib/judging/ballot/commands/prepare";
import { mayKeep } from "@/lib/judging/ballot/policy";
import { campaignOfToday, loadSession, type Session } from "@/lib/judging/ballot/queries";
import { lineKey } from "@/lib/judging/ballot/rules";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDateOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { loadCouncil } from "../queries";
import { isOffer, MOST_LINES, presetOf } from "../rules";
import type { AgendaInput, AgendaRef, CouncilSessionInput, SessionRef } from "../schema";
import { type Council, prepareAgenda } from "./agenda";

type Done<T> = Result<T, Failure>;

/**
 * Sets up a session of a council, or a draft of one anew: facts, rules, and the roll, which is the members of the day
 * who vote. What stands on the paper stays, judged anew.
 */
export async function saveCouncilSession(
  viewer: Viewer,
  input: CouncilSessionInput,
  now: Date,
): Promise<Done<{ id: string }>> {
  return transact(async (tx) => {
    const ground =
      input.id === null
        ? await newGround(tx, viewer, input, now)
        : await oldGround(tx, viewer, input.id, now);
    if (!ground.ok) return ground;
    const { council, campaignId, ids } = ground.value;
    const { id: _id, version: _version, councilId: _council, meetsOn, shares, ...facts } = input;
    const preset = presetOf(council);
    const written = await writeDraft(
      tx,
      input,
      {
        ...facts,
        kind: "council",
        councilId: council.id,
        campaignId,
        secretaryId: council.secretary?.accountId ?? null,
        meetsOn: toDateOrNull(meetsOn),
        rulesConfidence: isOffer({ ...facts, seats: null }, preset)
          ? preset.rulesConfidence
          : "confirmed",
      },
      now,
    );
    if (!written.ok) return written;
    const own = shares.flatMap(({ honour, passPart, passWhole }) =>
      passPart === null || passWhole === null ? [] : [{ honour, passPart, passWhole }],
    );
    const agenda = { council, campaignId, ids, shares: own, ...facts };
    const paper = await prepareAgenda(tx, agenda, now);
    await writePaper(tx, written.value, paper);
    await record(tx, viewer, {
      action: "ballot.save",
      subjectId: written.value,
      detail: { lines: paper.lines.length, members: paper.seats.length },
      at: now,
    });
    return ok({ id: written.value });
  });
}

type Ground = { readonly council: Council; readonly campaignId: string; readonly ids: string[] };

async function newGround(
  tx: Tx,
  viewer: Viewer,
  { councilId }: CouncilSessionInput,
  now: Date,
): Promise<Done<Ground>> {
  const council = await loadCouncil(tx, councilId, now);
  const campaign = await campaignOfToday(tx);
  if (!council || !campaign) return err({ code: "not_found" });
  const secretaryId = council.secretary?.accountId ?? null;
  return mayKeep(viewer, { kind: "council", council, secretaryId })
    ? ok({ council, campaignId: campaign.id, ids: [] })
    : err({ code: "forbidden" });
}

async function oldGround(tx: Tx, viewer: Viewer, id: string, now: Date): Promise<Done<Ground>> {
  const draft = await openCouncilDraft(tx, viewer, id, now);
  if (!draft.ok) return draft;
  const { session, council } = draft.value;
  return ok({ council, campaignId: session.campaignId, ids: session.lines.map(lineKey) });
}

async function openCouncilDraft(tx: Tx, viewer: Viewer, id: string, now: Date) {
  const draft = await openDraft(tx, viewer, id);
  if (!draft.ok) return draft;
  const session = draft.value;
  const council = session.councilId ? await loadCouncil(tx, session.councilId, now) : null;
  return council ? ok({ session, council }) : err<Failure>({ code: "not_found" });
}

/** The shares as they stand on a paper, by what they are for. */
const sharesOf = (session: Session) =>
  session.lines.flatMap(({ honour, passPart, passWhole }) =>
    passPart !== null && passWhole !== null ? [{ honour, passPart, passWhole }] : [],
  );

async function rewrite(
  tx: Tx,
  { session, council }: { session: Session; council: Council },
  ids: readonly string[],
  now: Date,
) {
  const { campaignId, passPart, passWhole } = session;
  const agenda = { council, campaignId, passPart, passWhole, shares: sharesOf(session), ids };
  const paper = await prepareAgenda(tx, agenda, now);
  await writePaper(tx, session.id, paper);
  return paper;
}

/** Puts accepted lines, or initiatives, on the paper of a draft: all of them or none. */
export async function addToAgenda(
  viewer: Viewer,
  input: AgendaInput,
  now: Date,
): Promise<Done<{ added: number }>> {
  return transact(async (tx) => {
    const draft = await openCouncilDraft(tx, viewer, input.sessionId, now);
    if (!draft.ok) return draft;
    const before = draft.value.session.lines.map(lineKey);
    const wanted = [...new Set([...before, ...input.ids])];
    if (wanted.length > MOST_LINES)
      return err(
        invalid(
          "ids",
          `Một phiếu có nhiều nhất ${MOST_LINES} dòng. Bỏ bớt dấu, hoặc lập thêm một phiên cho các dòng còn lại.`,
        ),
      );
    const paper = await rewrite(tx, draft.value, wanted, now);
    if (paper.lines.length < wanted.length)
      return err(
        invalid(
          "ids",
          "Có dòng không còn trong hồ sơ đã tiếp nhận, hoặc không thuộc Hội đồng này. Tải lại trang rồi đánh dấu lại.",
        ),
      );
    const added = wanted.length - before.length;
    await record(tx, viewer, {
      action: "council.add_lines",
      subjectId: input.sessionId,
      detail: { count: added },
      at: now,
    });
    return ok({ added });
  });
}

/** Takes a line off the paper of a draft. Gone already is as good as removed. */
export async function removeFromAgenda(
  viewer: Viewer,
  input: AgendaRef,
  now: Date,
): Promise<Done<null>> {
  return transact(async (tx) => {
    const draft = await openCouncilDraft(tx, viewer, input.sessionId, now);
    if (!draft.ok) return draft;
    const { lines } = draft.value.session;
    const gone = lines.find((line) => line.id === input.lineId);
    if (!gone) return ok(null);
    await rewrite(tx, draft.value, lines.filter((line) => line !== gone).map(lineKey), now);
    await record(tx, viewer, {
      action: "council.remove_line",
      subjectId: input.sessionId,
      detail: { line: gone.title },
      at: now,
    });
    return ok(null);
  });
}

/**
 * A new draft with the facts, rules and lines of a session that was voided, for the members of today. A session is
 * repeated once: whoever asks again is led to the one that exists.
 */
export async function repeatSession(
  viewer: Viewer,
  input: SessionRef,
  now: Date,
): Promise<Done<{ id: string }>> {
  return transact(async (tx) => {
    const session = await holdSession(tx, viewer, input.sessionId);
    if (!session) return err({ code: "not_found" });
    if (!mayKeep(viewer, session)) return err({ code: "forbidden" });
    if (session.status !== "void") return err({ code: "wrong_status" });
    if (session.repeat) return ok(session.repeat);
    const council = session.councilId ? await loadCouncil(tx, session.councilId, now) : null;
    if (!council) return err({ code: "not_found" });
    const { title, purpose, place, tellers, quorumPart, quorumWhole, passPart, passWhole } =
      session;
    const { denominator, recusedCounted, writtenVotes, rulesConfidence } = session;
    const { chair, secretary, campaignId, councilId } = session;
    const made = await tx.ballotSession.create({
      data: {
        ...{ title, purpose, place, tellers, quorumPart, quorumWhole, passPart, passWhole },
        ...{ denominator, recusedCounted, writtenVotes, rulesConfidence },
        meetsOn: toDateOrNull(session.meetsOn),
        ...{ chair, secretary, campaignId, councilId },
        kind: "council",
        secretaryId: council.secretary?.accountId ?? null,
        repeatsId: session.id,
        createdAt: now,
      },
      select: { id: true },
    });
    const copy = await loadSession(tx, made.id);
    if (!copy) return err({ code: "not_found" });
    await rewrite(
      tx,
      { session: { ...copy, lines: session.lines }, council },
      session.lines.map(lineKey),
      now,
    );
    await record(tx, viewer, {
      action: "council.repeat",
      subjectId: made.id,
      detail: { of: session.id },
      at: now,
    });
    return ok(made);
  });
}
