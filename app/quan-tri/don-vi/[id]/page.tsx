import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { requireKeeper } from "@/app/quan-tri/require-keeper";
import { ConfidenceMark } from "@/components/campaign/confidence-mark";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { RenameForm, SucceedForm } from "@/components/organisation/lineage-forms";
import { LineageList } from "@/components/organisation/lineage-list";
import { UnitForm } from "@/components/organisation/unit-form";
import { DepartmentList, UnitBlocs, UnitOffices } from "@/components/organisation/unit-lists";
import { ButtonLink } from "@/components/ui/button";
import { DetailsPanel } from "@/components/ui/details-panel";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { findLineage } from "@/lib/organisation/lineage/queries";
import { UNIT_KIND_LABEL } from "@/lib/organisation/unit/labels";
import { findUnit, listParents } from "@/lib/organisation/unit/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Đơn vị" };

export default async function UnitPage({ params }: { params: Promise<{ id: string }> }) {
  const viewer = await requireKeeper();
  const unit = await findUnit(viewer, (await params).id);
  if (!unit) notFound();
  const [lineage, units] = await Promise.all([findLineage(unit.id), listParents(viewer)]);
  const today = vietnamDay(await portalNow());
  const ended = unit.validTo !== null && unit.validTo < today;
  const inBlocs = unit.memberships.length + unit.leaderships.length > 0;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Đơn vị", href: "/quan-tri/don-vi" as Route },
          ...(unit.parent
            ? [{ label: unit.parent.name, href: `/quan-tri/don-vi/${unit.parent.id}` as Route }]
            : []),
          { label: unit.name, href: `/quan-tri/don-vi/${unit.id}` as Route },
        ]}
      />
      <PageHeading
        title={unit.name}
        kicker={UNIT_KIND_LABEL[unit.kind]}
        meta={
          <>
            <span>Mã {unit.code}</span>
            <ConfidenceMark confidence={unit.confidence} />
            {ended && unit.validTo && (
              <StatusBadge tone="neutral">
                Kết thúc hoạt động ngày {formatDay(unit.validTo)}
              </StatusBadge>
            )}
          </>
        }
      />
      <div className="grid items-start gap-6 *:min-w-0 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Panel title="Thông tin đơn vị">
          <div className="grid gap-5">
            {unit.note && (
              <NoticePanel kind="info" title="Ghi chú">
                {unit.note}
              </NoticePanel>
            )}
            <UnitForm
              id={unit.id}
              version={unit.version}
              facts={{
                name: unit.name,
                shortName: unit.shortName,
                symbol: unit.symbol ?? "",
                kind: unit.kind,
                legalPersonality:
                  unit.legalPersonality === null ? "unknown" : unit.legalPersonality ? "yes" : "no",
                validFrom: unit.validFrom,
                validTo: unit.validTo,
                confidence: unit.confidence,
              }}
            />
          </div>
        </Panel>
        <div className="grid gap-6 *:min-w-0">
          {unit.kind !== "division" && (
            <Panel
              title={
                unit.kind === "ministry" ? "Đơn vị trực thuộc" : "Phòng, ban, đơn vị bên trong"
              }
              actions={
                <ButtonLink href={`/quan-tri/don-vi/moi?thuoc=${unit.code}` as Route} icon="plus">
                  {unit.kind === "ministry" ? "Thêm đơn vị" : "Thêm phòng, ban"}
                </ButtonLink>
              }
            >
              <DepartmentList departments={unit.children} />
            </Panel>
          )}
          <Panel title="Hợp nhất, chia tách, đổi tên">
            {lineage && <LineageList lineage={lineage} />}
            <div className="mt-3 grid gap-1">
              <DetailsPanel summary="Đơn vị khác tiếp nối đơn vị này">
                <SucceedForm unitId={unit.id} units={units} />
              </DetailsPanel>
              <DetailsPanel summary="Đổi tên">
                <RenameForm unitId={unit.id} version={unit.version} />
              </DetailsPanel>
            </div>
          </Panel>
          {inBlocs && (
            <Panel title="Khối, Cụm thi đua qua các thời kỳ">
              <UnitBlocs memberships={unit.memberships} />
            </Panel>
          )}
          {unit.leaderships.length > 0 && (
            <Panel title="Chức vụ trong Khối, Cụm qua các thời kỳ">
              <UnitOffices offices={unit.leaderships} />
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}
