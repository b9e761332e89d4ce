import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimForm } from "@/components/claim/claim-forms";
import { ClaimFrame, claimChoices } from "@/components/claim/claim-frame";
import { findLineage } from "@/lib/organisation/lineage/queries";
import { findUnitRecords } from "@/lib/organisation/record/queries";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";
import { requireRosterKeeper } from "../../../require-roster-keeper";

export const metadata: Metadata = { title: "Báo khen thưởng còn thiếu của tập thể" };

export default async function CollectiveClaimPage({
  params,
}: PageProps<"/lam-viec/nhan-su/tap-the/[id]/bao-bo-sung">) {
  const [viewer, { id }] = await Promise.all([requireRosterKeeper(), params]);
  const lineage = await findLineage(id);
  if (!lineage || !(await findUnitRecords(viewer, id))) notFound();
  const catalogue = await publishedCatalogue();
  return (
    <ClaimFrame name={lineage.name} passport={`/lam-viec/nhan-su/tap-the/${id}`}>
      <ClaimForm
        personId={null}
        unitId={id}
        unitName={lineage.name}
        honours={claimChoices(catalogue, "collective")}
      />
    </ClaimFrame>
  );
}
