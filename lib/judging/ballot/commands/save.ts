import "server-only";
import { disqualifiedUnits } from "@/lib/judging/scoring/queries";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { canSee, mayKeep } from "../policy";
import { campaignOfToday, loadSession, membersOf } from "../queries";
import { BLOC_RULES } from "../rules";
import type { SessionInput } from "../schema";
import { writeDraft, writePaper } from "./prepare";

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
    const written = await writeDraft(tx, input, { ...data, kind: "bloc", blocId, campaignId }, now);
    if (!written.ok) return written;
    const id = written.value;
    await writePaper(tx, id, {
      seats: members.map((unit) => ({ unitId: unit.id, accountId: null, name: unit.name })),
      lines: candidates.map((unit) => ({ title: unit.name, unitId: unit.id })),
      recusals: candidates.map(({ id: unitId }) => ({
        seat: unitId,
        line: unitId,
        reason: OWN_UNIT,
      })),
    });
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
  const campaign = await campaignOfToday(tx);
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
