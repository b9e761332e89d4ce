import "server-only";
import type { Tx } from "@/lib/platform/db/client";

/**
 * Enters every award of a decision that was just published, as the decision prints it: one statement, however many.
 * The ledger is written here and nowhere else, and never rewritten (trigger).
 */
export async function enterDecision(tx: Tx, decisionId: string): Promise<void> {
  await tx.$executeRaw`
    insert into ledger_entry (id, award_id, year, person_id, unit_id, emulation_title_code, commendation_form_code,
                              recipient_name, unit_name, decision_number, decided_on, merit_type, entered_at)
    select gen_random_uuid(), a.id, d.year, a.person_id, a.unit_id, a.emulation_title_code, a.commendation_form_code,
           a.recipient_name, a.unit_name, d.number, d.signed_on, d.merit_type, d.published_at
    from award a join decision d on d.id = a.decision_id
    where d.id = ${decisionId}::uuid and d.status = 'published'`;
}
