import "server-only";
import { db, type Tx } from "@/lib/platform/db/client";
import type { CatalogueEntry } from "./rules";

const select = {
  code: true,
  name: true,
  shortName: true,
  aliases: true,
  subject: true,
  level: true,
  registrable: true,
  openToProvincial: true,
} as const;

/** Every emulation title, then every commendation form, in the order of the law. Public reference data. */
export async function publishedCatalogue(client: Tx = db): Promise<CatalogueEntry[]> {
  const titles = await client.emulationTitle.findMany({ select, orderBy: { position: "asc" } });
  const forms = await client.commendationForm.findMany({ select, orderBy: { position: "asc" } });
  return [
    ...titles.map((title) => ({ kind: "title" as const, ...title })),
    ...forms.map((form) => ({ kind: "form" as const, ...form })),
  ];
}
