import "server-only";
import { holdSession } from "@/lib/judging/ballot/commands/hold";
import { mayKeep } from "@/lib/judging/ballot/policy";
import { countOf } from "@/lib/judging/ballot/queries";
import { isCounted } from "@/lib/judging/ballot/workflow";
import { findOrEnrol } from "@/lib/organisation/person/commands/enrol";
import { record } from "@/lib/platform/audit/record";
import type { Viewer } from "@/lib/platform/auth/viewer";
import type { Tx } from "@/lib/platform/db/client";
import { toDateOrNull } from "@/lib/platform/db/days";
import { transact } from "@/lib/platform/db/transact";
import { notifyUnits } from "@/lib/platform/notice/notify";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { type Failure, invalid } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import type { RecogniseInput } from "../schema";

/**
 * Records what an initiative council passed as recognised, for every author: from then on the rules count it. A unit's
 * own council recognises at the grassroots. What was recorded before stays as it is.
 */
export async function recogniseInitiatives(
  viewer: Viewer,
  input: RecogniseInput,
  now: Date,
): Promise<Result<{ initiatives: number; authors: number }, Failure>> {
  return transact(async (tx) => {
    const session = await holdSession(tx, viewer, input.sessionId);
    if (!session) return err({ code: "not_found" });
    if (!mayKeep(viewer, session)) return err({ code: "forbidden" });
    const { council, closedAt } = session;
    if (council?.kind !== "initiative" || !isCounted(session.status) || !closedAt)
      return err({ code: "wrong_status" });
    if (input.decidedOn !== null && input.decidedOn > vietnamDay(now))
      return err(invalid("decidedOn", "Ngày ký không thể ở tương lai."));
    const results = await countOf(session, tx);
    const won = results.filter((line) => line.outcome === "won");
    if (won.length === 0)
      return err(invalid("number", "Phiên này không có sáng kiến nào được thông qua."));
    const votes = new Map(
      won.map(({ lineId, tally, denominator }) => [
        lineId,
        `${council.name} bỏ phiếu ngày ${formatDay(closedAt)}, đồng ý ${tally.agree}/${denominator}`,
      ]),
    );
    const paper = [
      input.number,
      input.decidedOn === null ? "" : `ngày ${formatDay(input.decidedOn)}`,
    ]
      .filter(Boolean)
      .join(" ");
    let authors = 0;
    const told = new Set<string>();
    for (const line of session.lines) {
      const source = votes.get(line.id);
      const initiative = source && line.initiativeId ? await load(tx, line.initiativeId) : null;
      if (!source || !initiative) continue;
      const { registration, title, scope } = initiative;
      const people = initiative.authors.map((author) => ({ ...author, sex: null }));
      const personIds = await findOrEnrol(tx, registration.unitId, people, now);
      const { count } = await tx.recognition.createMany({
        data: personIds.map((personId) => ({
          personId,
          year: session.campaign.year,
          kind: "initiative" as const,
          scope: council.unit.kind === "ministry" ? (scope ?? "ministry") : "grassroots",
          title,
          source: paper === "" ? source : `${paper}; ${source}`,
          decidedOn: toDateOrNull(input.decidedOn),
          recordedAt: now,
          initiativeId: initiative.id,
          ballotLineId: line.id,
        })),
        skipDuplicates: true,
      });
      authors += count;
      told.add(registration.unitId);
    }
    await notifyUnits(tx, [...told], ["unit_officer"], {
      title: `${council.name} đã công nhận sáng kiến của đơn vị`,
      href: "/lam-viec/nhan-su",
      at: now,
    });
    await record(tx, viewer, {
      action: "council.recognise",
      subjectId: session.id,
      detail: { initiatives: won.length, authors, paper },
      at: now,
    });
    return ok({ initiatives: won.length, authors });
  });
}

const load = (tx: Tx, id: string) =>
  tx.initiative.findUnique({
    where: { id },
    select: {
      id: true,
      title: true,
      scope: true,
      registration: { select: { unitId: true } },
      authors: { select: { fullName: true, birthYear: true, jobTitle: true } },
    },
  });
