import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { LineageList } from "@/components/organisation/lineage-list";
import { AwardHistory } from "@/components/person/passport";
import { CasesSection, RatingsSection } from "@/components/person/records-panel";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { findLineage } from "@/lib/organisation/lineage/queries";
import { findUnitRecords } from "@/lib/organisation/record/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { rewardsOf } from "@/lib/titles/bonus/queries";
import { historyOfCollective } from "@/lib/titles/ledger/queries";
import { requireRosterKeeper } from "../../require-roster-keeper";

export const metadata: Metadata = { title: "Hộ chiếu thi đua của tập thể" };

export default async function CollectivePage({
  params,
}: PageProps<"/lam-viec/nhan-su/tap-the/[id]">) {
  const [viewer, { id }, now] = await Promise.all([requireRosterKeeper(), params, portalNow()]);
  const lineage = await findLineage(id);
  const records = lineage && (await findUnitRecords(viewer, id));
  if (!lineage || !records) notFound();
  const awards = await rewardsOf(historyOfCollective(id));
  const year = Number(vietnamDay(now).slice(0, 4));
  const here = `/lam-viec/nhan-su/tap-the/${id}`;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Nhân sự", href: "/lam-viec/nhan-su" as Route },
          { label: lineage.name, href: here as Route },
        ]}
      />
      <PageHeading
        kicker="Hộ chiếu thi đua của tập thể"
        title={lineage.name}
        actions={
          <>
            <ButtonLink href={`/api/ho-chieu/${id}/tap-the.docx` as Route} icon="download">
              Tải bản Word
            </ButtonLink>
            <ButtonLink href={`/api/ho-chieu/${id}/tap-the.xlsx` as Route} icon="download">
              Tải bản Excel
            </ButtonLink>
            <ButtonLink href={`${here}/bao-bo-sung` as Route} icon="plus">
              Báo khen thưởng còn thiếu
            </ButtonLink>
          </>
        }
      />
      <div className="grid gap-6 *:min-w-0">
        <Panel title="Lịch sử khen thưởng, kể cả của đơn vị tiền thân">
          <AwardHistory rows={awards} whose={lineage.name} />
        </Panel>
        <Panel title="Hợp nhất, chia tách, đổi tên">
          <LineageList lineage={lineage} />
        </Panel>
        <RatingsSection personId={null} unitId={id} ratings={records.ratings} year={year} />
        <CasesSection personId={null} unitId={id} cases={records.cases} />
      </div>
    </>
  );
}
