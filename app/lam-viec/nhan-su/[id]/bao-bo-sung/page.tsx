import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { ClaimForm } from "@/components/claim/claim-forms";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { findPerson } from "@/lib/organisation/person/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";
import { honourKey } from "@/lib/titles/catalogue/rules";
import { requireRosterKeeper } from "../../require-roster-keeper";

export const metadata: Metadata = { title: "Báo khen thưởng còn thiếu" };

export default async function ClaimPage({
  params,
}: PageProps<"/lam-viec/nhan-su/[id]/bao-bo-sung">) {
  const [viewer, { id }, now] = await Promise.all([requireRosterKeeper(), params, portalNow()]);
  const person = await findPerson(viewer, id, vietnamDay(now));
  if (!person) notFound();
  const honours = (await publishedCatalogue())
    .filter((entry) => entry.subject !== "collective")
    .map((entry) => ({ value: honourKey(entry), label: entry.name }));
  const here = `/lam-viec/nhan-su/${id}` as Route;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Nhân sự", href: "/lam-viec/nhan-su" as Route },
          { label: person.fullName, href: here },
          { label: "Báo bổ sung", href: `${here}/bao-bo-sung` as Route },
        ]}
      />
      <PageHeading
        kicker={person.fullName}
        title="Báo khen thưởng còn thiếu"
        lead="Dành cho khen thưởng trước đây mà sổ khen thưởng chưa ghi nhận. Kèm bản chụp quyết định để cơ quan thường trực đối chiếu."
      />
      <div className="max-w-3xl">
        <ClaimForm
          personId={id}
          unitName={person.employments[0]?.unit.name ?? ""}
          honours={honours}
        />
      </div>
    </>
  );
}
