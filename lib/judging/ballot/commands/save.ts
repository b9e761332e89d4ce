import "server-only";
import { disqualifiedUnits } from "@/lib/judging/scoring/queries";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { canSee, mayKeep } from "../policy";
import { loadSession, membersOf } from "../queries";
import { BLOC_RULES } from "../rules";
import type { RecusalInput, RecusalRef, SessionInput } from "../schema";

const OWN_UNIT = "Đơn vị không tự biểu quyết cho mình";

/** Whether the leader has kept what is proposed for blocs, or set other rules: those are the leader's own and confirmed. */
const isProposal = (input: SessionInput): boolean =>
  (
    ["quorumPart", "quorumWhole", "passPart", "passWhole", "denominator", "recusedCounted"] as const
  ).every((rule) => input[rule] === BLOC_RULES[rule]);

/**
 * Sets up a vote of a bloc, or sets a draft up anew: rules, paper and roll. The roll is the bloc's members of the day; no
 * unit votes on itself. Recusals added by hand are kept for lines that stay.
 */
export async function saveSession(
  viewer: Viewer,
  input: SessionInput,
  now: Date,
): Promise<Result<{ id: string }, Failure>> {
  return transact(async (tx) => {
    const opened =
      input.id === null ? await newPlace(tx, input) : await oldPlace(tx, viewer, input);
    if (!opened.ok) return opened;
    const { blocId, campaignId } = opened.value;
    if (!mayKeep(viewer, { kind: "bloc", blocId })) return err({ code: "forbidden" });

    const members = await membersOf(tx, blocId, now);
    const candidates = members.filter((unit) => input.candidateIds.includes(unit.id));
    if (candidates.length !== new Set(input.candidateIds).size)
      return err(
        invalid(
          "candidateIds",
          "Có đơn vị không còn là thành viên của Khối, Cụm. Tải lại trang rồi chọn lại.",
        ),
      );
    const barred = await disqualifiedUnits(tx, campaignId, input.candidateIds);
    if (barred.length > 0) {
      const names = candidates.filter((unit) => barred.includes(unit.id)).map((unit) => unit.name);
      return err(
        invalid(
          "candidateIds",
          `${names.join("; ")} có trường hợp bị kỷ luật từ cảnh cáo theo bảng chấm điểm nên không đưa vào phiếu suy tôn.`,
        ),
      );
    }
    const { id: _id, version: _version, blocCode: _code, candidateIds: _ids, ...facts } = input;
    const data = {
      ...facts,
      rulesConfidence: isProposal(input) ? BLOC_RULES.rulesConfidence : ("confirmed" as const),
    };
    const id = input.id ?? crypto.randomUUID();
    if (input.id === null) {
      await tx.ballotSession.create({
        data: { ...data, id, kind: "bloc", blocId, campaignId, createdAt: now },
      });
    } else {
      const { count } = await tx.ballotSession.updateMany({
        where: { id, version: input.version, status: "draft" },
        data: { ...data, version: { increment: 1 } },
      });
      if (count === 0) return err({ code: "conflict" });
    }
    await writePaper(tx, id, members, candidates);
    await record(tx, viewer, {
      action: "ballot.save",
      subjectId: id,
      detail: { lines: candidates.length, members: members.length },
      at: now,
    });
    return ok({ id });
  });
}

type Place = { readonly blocId: string; readonly campaignId: string };

async function newPlace(tx: Tx, input: SessionInput): Promise<Result<Place, Failure>> {
  const bloc = await tx.bloc.findUnique({ where: { code: input.blocCode }, select: { id: true } });
  const campaign = await tx.campaign.findFirst({
    where: { status: { not: "draft" } },
    orderBy: { year: "desc" },
    select: { id: true },
  });
  return bloc && campaign
    ? ok({ blocId: bloc.id, campaignId: campaign.id })
    : err({ code: "not_found" });
}

async function oldPlace(
  tx: Tx,
  viewer: Viewer,
  input: SessionInput,
): Promise<Result<Place, Failure>> {
  const session = input.id && (await loadSession(tx, input.id));
  if (!session || session.blocId === null || !canSee(viewer, session))
    return err({ code: "not_found" });
  return session.status === "draft"
    ? ok({ blocId: session.blocId, campaignId: session.campaignId })
    : err({ code: "wrong_status" });
}

type Named = { readonly id: string; readonly name: string };

/** Writes roll and lines anew, keeping what was marked by hand for members and lines that stay. */
async function writePaper(
  tx: Tx,
  sessionId: string,
  members: readonly Named[],
  candidates: readonly Named[],
): Promise<void> {
  const kept = await tx.ballotRecusal.findMany({
    where: { line: { sessionId } },
    select: {
      reason: true,
      voter: { select: { unitId: true } },
      line: { select: { unitId: true } },
    },
  });
  const memberIds = members.map((unit) => unit.id);
  await tx.ballotVoter.deleteMany({ where: { sessionId, unitId: { notIn: memberIds } } });
  await tx.ballotVoter.createMany({
    data: members.map((unit) => ({ sessionId, unitId: unit.id, name: unit.name })),
    skipDuplicates: true,
  });
  await tx.ballotLine.deleteMany({ where: { sessionId } });
  await tx.ballotLine.createMany({
    data: candidates.map((unit, index) => ({
      sessionId,
      position: index + 1,
      title: unit.name,
      unitId: unit.id,
    })),
  });
  const entry = { where: { sessionId }, select: { id: true, unitId: true } } as const;
  const lines = await tx.ballotLine.findMany(entry);
  const voters = await tx.ballotVoter.findMany(entry);
  const own = candidates.map((unit) => ({ voter: unit.id, line: unit.id, reason: OWN_UNIT }));
  const byHand = kept.flatMap(({ voter, line, reason }) =>
    voter.unitId && line.unitId && voter.unitId !== line.unitId
      ? [{ voter: voter.unitId, line: line.unitId, reason }]
      : [],
  );
  await tx.ballotRecusal.createMany({
    data: [...own, ...byHand].flatMap(({ voter, line, reason }) => {
      const voterId = voters.find((one) => one.unitId === voter)?.id;
      const lineId = lines.find((one) => one.unitId === line)?.id;
      return voterId && lineId ? [{ voterId, lineId, reason }] : [];
    }),
  });
}

/** A draft that this viewer keeps, its row held against a rival step until the transaction ends. */
async function openDraft(tx: Tx, viewer: Viewer, id: string) {
  await tx.$queryRaw`select 1 from ballot_session where id = ${id}::uuid for update`;
  const session = await loadSession(tx, id);
  if (!session || !canSee(viewer, session)) return err<Failure>({ code: "not_found" });
  if (!mayKeep(viewer, session)) return err<Failure>({ code: "forbidden" });
  return session.status === "draft" ? ok(session) : err<Failure>({ code: "wrong_status" });
}

/** A member stands back from a line: related to the candidate, or asked to. Only before the vote is opened. */
export async function addRecusal(
  viewer: Viewer,
  input: RecusalInput,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const draft = await openDraft(tx, viewer, input.sessionId);
    if (!draft.ok) return draft;
    const { lines, roll } = draft.value;
    const voter = roll.find((one) => one.id === input.voterId);
    if (!voter || !lines.some((line) => line.id === input.lineId))
      return err({ code: "not_found" });
    if (voter.recusedFrom.includes(input.lineId))
      return err(invalid("lineId", "Thành viên này đã không tham gia biểu quyết ở dòng đó."));
    const { sessionId: _, ...data } = input;
    await tx.ballotRecusal.create({ data });
    await record(tx, viewer, {
      action: "ballot.add_recusal",
      subjectId: input.sessionId,
      detail: { voter: input.voterId, line: input.lineId },
      at: now,
    });
    return ok(null);
  });
}

/** Takes back a recusal entered by hand; a unit never votes on itself. */
export async function removeRecusal(
  viewer: Viewer,
  input: RecusalRef,
  now: Date,
): Promise<Result<null, Failure>> {
  return transact(async (tx) => {
    const draft = await openDraft(tx, viewer, input.sessionId);
    if (!draft.ok) return draft;
    const { lines, roll } = draft.value;
    const voter = roll.find((one) => one.id === input.voterId);
    const line = lines.find((one) => one.id === input.lineId);
    if (!voter || !line || !voter.recusedFrom.includes(line.id)) return err({ code: "not_found" });
    if (voter.unitId !== null && voter.unitId === line.unitId)
      return err(invalid("lineId", "Đơn vị không biểu quyết cho chính mình."));
    await tx.ballotRecusal.delete({
      where: { voterId_lineId: { voterId: voter.id, lineId: line.id } },
    });
    await record(tx, viewer, {
      action: "ballot.remove_recusal",
      subjectId: input.sessionId,
      detail: { voter: voter.id, line: line.id },
      at: now,
    });
    return ok(null);
  });
}
