import "server-only";
import { loadAccepted } from "@/lib/entry/line/queries";
import { holdSession } from "@/lib/judging/ballot/commands/hold";
import { countOf } from "@/lib/judging/ballot/queries";
import { isCounted } from "@/lib/judging/ballot/workflow";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { transact } from "@/lib/platform/db/transact";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";
import { nameOf } from "../labels";
import { mayWrite } from "../policy";
import type { DraftInput } from "../schema";

/**
 * Draws a draft decision from what a council passed: each passed line becomes an award that knows its line of the vote.
 * Number and date follow with the signed paper. What the State confers is left out: the Ministry submits it. Refuses a
 * session that was not counted, one from which a decision was drawn, and one that leaves the Ministry nothing to confer.
 */
export async function draftFromCouncil(
  viewer: Viewer,
  input: DraftInput,
  now: Date,
): Promise<Result<{ id: string; awards: number }, Failure>> {
  if (!mayWrite(viewer)) return err({ code: "forbidden" });
  return transact(async (tx) => {
    const session = await holdSession(tx, viewer, input.sessionId);
    if (!session) return err({ code: "not_found" });
    if (session.council?.kind !== "emulation" || !isCounted(session.status))
      return err({ code: "wrong_status" });
    const drawn = await tx.decision.findFirst({
      where: { ballotSessionId: session.id },
      select: { number: true },
    });
    if (drawn)
      return err(
        invalid(
          "sessionId",
          `Kết quả phiên này đã có trong ${nameOf(drawn.number).toLowerCase()}.`,
        ),
      );

    const results = await countOf(session, tx);
    const passed = new Set(
      results.filter((line) => line.outcome === "won").map((line) => line.lineId),
    );
    const voted = new Map(
      session.lines.flatMap(({ id, registrationLineId }) =>
        registrationLineId && passed.has(id) ? [[registrationLineId, id] as const] : [],
      ),
    );
    const [accepted, catalogue] = [
      await loadAccepted(tx, session.campaignId, [...voted.keys()]),
      await publishedCatalogue(tx),
    ];
    const state = new Set(
      catalogue.flatMap(({ code, level }) => (level === "state" ? [code] : [])),
    );
    const conferred = accepted.filter(
      (line) => !state.has(line.emulationTitleCode ?? line.commendationFormCode ?? ""),
    );
    if (conferred.length === 0)
      return err(
        invalid(
          "sessionId",
          accepted.length === 0
            ? "Phiên này không có trường hợp nào được thông qua, nên chưa có gì để đưa vào quyết định."
            : "Các trường hợp được thông qua đều do cấp Nhà nước quyết định: lập tờ trình thay cho quyết định.",
        ),
      );
    const { year } = session.campaign;
    const decision = await tx.decision.create({
      data: {
        campaignId: session.campaignId,
        year,
        number: "",
        title: `Về việc tặng danh hiệu thi đua, hình thức khen thưởng năm ${year}`,
        signerTitle: session.council.unit.kind === "ministry" ? "Bộ trưởng" : "Thủ trưởng đơn vị",
        ballotSessionId: session.id,
        createdAt: now,
      },
      select: { id: true },
    });
    await tx.award.createMany({
      data: conferred.map(({ honourName: _, ...line }, index) => ({
        ...line,
        decisionId: decision.id,
        position: index + 1,
        ballotLineId: voted.get(line.lineId) ?? null,
      })),
    });
    await record(tx, viewer, {
      action: "decision.draft_from_council",
      subjectId: decision.id,
      detail: { session: session.id, awards: conferred.length },
      at: now,
    });
    return ok({ id: decision.id, awards: conferred.length });
  });
}
