import { db } from "@/lib/platform/db/client";
import { toDate, toDateOrNull } from "@/lib/platform/db/days";
import type { CommendationFormSeed, EmulationTitleSeed } from "./data/catalogue-shape";
import { commendationForms } from "./data/commendation-forms";
import { emulationTitles } from "./data/emulation-titles";
import { rulesets } from "./data/rulesets";

const honour = (seed: EmulationTitleSeed | CommendationFormSeed, index: number) => ({
  code: seed.code,
  position: index + 1,
  name: seed.name,
  shortName: seed.shortName,
  aliases: [...seed.aliases],
  subject: seed.subject,
  level: seed.level,
  registrable: seed.registrable,
  openToProvincial: seed.grantedByMinistryToProvincial,
  decidedBy: seed.decidedBy,
  legalBasis: seed.legalBasis2021.map((citation) => citation.text).join("; "),
  confidence: seed.confidence,
  note: seed.note,
});

/** The four rulesets, the emulation titles and the commendation forms. */
export async function seedCatalogue(): Promise<void> {
  await db.ruleset.createMany({
    skipDuplicates: true,
    data: rulesets.map((ruleset, index) => ({
      code: ruleset.code,
      position: index + 1,
      validFrom: toDate(ruleset.validFrom),
      validTo: toDateOrNull(ruleset.validTo),
      law: ruleset.law,
      decree: ruleset.decree,
      circulars: ruleset.circulars.map((circular) => circular.number).join(", "),
    })),
  });
  await db.emulationTitle.createMany({ skipDuplicates: true, data: emulationTitles.map(honour) });
  await db.commendationForm.createMany({
    skipDuplicates: true,
    data: commendationForms.map(honour),
  });
}
