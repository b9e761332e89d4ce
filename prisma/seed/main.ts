import { db } from "@/lib/platform/db/client";
import { isDemonstration } from "@/lib/platform/env";
import { refreshWords } from "@/lib/platform/search/queries";
import { seedAccounts } from "./accounts";
import { seedBallots } from "./ballots";
import { seedBlocYear } from "./bloc-year";
import { seedCampaign } from "./campaign";
import { seedCatalogue } from "./catalogue";
import { seedCouncils } from "./councils";
import { seedDocuments } from "./documents";
import { seedExtensions } from "./extensions";
import { seedAnswers, seedFacts } from "./facts";
import { seedFeedback, seedReplyTemplates } from "./feedback";
import { seedFiles } from "./files";
import { seedHistory } from "./history";
import { seedHolidays } from "./holidays";
import { seedNews } from "./news";
import { seedDemonstrationOrganisation, seedOrganisation } from "./organisation";
import { seedPictures } from "./pictures";
import { seedReasons } from "./reasons";
import { seedScores, seedScoreTable } from "./scoring";

/**
 * Reference data wherever the portal runs; people, accounts and files of the demonstration only beside the embedded
 * database. Run again it adds what is missing and rewrites nothing: what staff have edited stays theirs.
 */
async function seed(): Promise<void> {
  await seedCatalogue();
  await seedOrganisation();
  await seedHolidays();
  const campaign = await seedCampaign();
  await seedScoreTable(campaign.id);
  await seedDocuments();
  await seedReplyTemplates();
  await seedReasons();
  if (!isDemonstration()) return;

  const fresh = (await db.demonstrationClock.count()) === 0;
  if (!fresh) return;
  await seedDemonstrationOrganisation();
  await seedAccounts();
  await seedHistory();
  await seedNews(campaign.id);
  await seedFacts();
  await seedFiles(campaign.id);
  await seedExtensions(campaign.id);
  await seedPictures(campaign.id);
  await seedBlocYear(campaign.id);
  await seedAnswers();
  await seedFeedback();
  await seedBallots();
  await seedCouncils();
  await seedScores(campaign.id);
  await db.demonstrationClock.create({ data: { id: 1, today: new Date("2021-03-01T00:00:00Z") } });
}

await seed();
await refreshWords();
await db.$disconnect();
