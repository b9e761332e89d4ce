import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClaimForm } from "@/components/claim/claim-forms";
import { ClaimFrame, claimChoices } from "@/components/claim/claim-frame";
import { findPerson } from "@/lib/organisation/person/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";
import { requireRosterKeeper } from "../../require-roster-keeper";

export const metadata: Metadata = { title: "Báo khen thưởng còn thiếu" };

export default async function ClaimPage({
  params,
}: PageProps<"/lam-viec/nhan-su/[id]/bao-bo-sung">) {
  const [viewer, { id }, now] = await Promise.all([requireRosterKeeper(), params, portalNow()]);
  const person = await findPerson(viewer, id, vietnamDay(now));
  if (!person) notFound();
  const catalogue = await publishedCatalogue();
  return (
    <ClaimFrame name={person.fullName} passport={`/lam-viec/nhan-su/${id}`}>
      <ClaimForm
        personId={id}
        unitId={null}
        unitName={person.employments[0]?.unit.name ?? ""}
        honours={claimChoices(catalogue, "person")}
      />
    </ClaimFrame>
  );
}
