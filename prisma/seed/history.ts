import { db } from "@/lib/platform/db/client";
import { toDate } from "@/lib/platform/db/days";
import { demoHistory } from "./data/demo-history";
import { unitIds } from "./organisation";

/** Earlier years' decisions of the demonstration, published, with their entries in the ledger. */
export async function seedHistory(): Promise<void> {
  const idOf = await unitIds();
  const units = new Map(
    (
      await db.unit.findMany({
        select: {
          id: true,
          code: true,
          name: true,
          parent: { select: { name: true, kind: true } },
        },
      })
    ).map((unit) => [unit.id, unit]),
  );
  const people = new Map(
    (
      await db.person.findMany({
        include: { employments: { include: { unit: { include: { parent: true } } } } },
      })
    ).map((person) => [person.staffNumber, person]),
  );

  for (const { decision, awards } of demoHistory) {
    const publishedAt = new Date(`${decision.signedOn}T03:00:00Z`);
    await db.$transaction(async (tx) => {
      const { id } = await tx.decision.create({
        data: {
          year: decision.year,
          number: decision.number,
          title: decision.title,
          signedOn: toDate(decision.signedOn),
          signerName: decision.signerName,
          signerTitle: decision.signerTitle,
          createdAt: publishedAt,
          awards: {
            create: awards.map((award, index) => {
              const person = award.personStaffNo ? people.get(award.personStaffNo) : undefined;
              const workplace = person?.employments[0]?.unit;
              const unit =
                workplace?.kind === "division" ? (workplace.parent ?? workplace) : workplace;
              const unitId = unit?.id ?? idOf(award.unitCode ?? "");
              const { name = "", parent = null } = units.get(unitId) ?? {};
              // As the desk writes it: a department stands under the unit it belongs to.
              const unitName = parent === null || parent.kind === "ministry" ? name : parent.name;
              return {
                position: index + 1,
                personId: person?.id ?? null,
                unitId,
                emulationTitleCode: award.titleCode,
                commendationFormCode: award.formCode,
                recipientName: person?.fullName ?? name,
                unitName,
                achievement: award.achievement,
              };
            }),
          },
        },
        include: { awards: true },
      });
      await tx.decision.update({ where: { id }, data: { status: "published", publishedAt } });
      await tx.$executeRaw`
        insert into ledger_entry (id, award_id, year, person_id, unit_id, emulation_title_code, commendation_form_code,
                                  recipient_name, unit_name, decision_number, decided_on, entered_at)
        select gen_random_uuid(), a.id, d.year, a.person_id, a.unit_id, a.emulation_title_code, a.commendation_form_code,
               a.recipient_name, a.unit_name, d.number, d.signed_on, d.published_at
        from award a join decision d on d.id = a.decision_id where d.id = ${id}::uuid`;
    });
  }
}
