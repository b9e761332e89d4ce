import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { ReportForm } from "@/components/progress/report-form";
import {
  EvidenceForms,
  ReportHistory,
  ReportSteps,
  ReportView,
} from "@/components/progress/report-view";
import { Deadline } from "@/components/registration/deadline";
import { ButtonLink } from "@/components/ui/button";
import { StatusBadge } from "@/components/ui/status-badge";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import {
  KIND_LABEL,
  STATUS_LABEL,
  STATUS_TONE,
  standingTone,
  standingWords,
} from "@/lib/entry/progress/labels";
import { reportingUnits } from "@/lib/entry/progress/policy";
import { findReport } from "@/lib/entry/progress/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Báo cáo tiến độ" };

export default async function ReportPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/bao-cao/[year]/[code]">) {
  const [{ year, code }, asked, viewer, now] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
    portalNow(),
  ]);
  if (!/^\d{4}$/.test(year)) notFound();
  const unitId = String(asked["don-vi"] ?? reportingUnits(viewer)[0] ?? "");
  const report = await findReport(viewer, { year: Number(year), code, unitId }, now);
  if (!report) notFound();
  const { period, unit, status } = report;
  const title = `${KIND_LABEL[period.kind]}: ${period.name}`;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Báo cáo tiến độ", href: "/lam-viec/bao-cao" as Route },
          { label: period.name, href: `/lam-viec/bao-cao/${year}/${code}` as Route },
        ]}
      />
      <PageHeading
        kicker={unit.name}
        title={title}
        meta={
          <>
            <StatusBadge tone={STATUS_TONE[status]}>{STATUS_LABEL[status]}</StatusBadge>
            <StatusBadge tone={standingTone(report.standing)}>
              {standingWords(report.standing)}
            </StatusBadge>
          </>
        }
        lead={
          <p>
            Hạn gửi:{" "}
            <Deadline
              dueOn={period.dueOn}
              today={vietnamDay(now)}
              holidays={await listHolidays()}
            />
          </p>
        }
        actions={
          report.id && (
            <ButtonLink
              href={`/api/bao-cao/${year}/${code}/${unit.id}.docx` as Route}
              icon="download"
            >
              Tải Word
            </ButtonLink>
          )
        }
      />
      <div className="grid max-w-6xl grid-cols-1 gap-8">
        {report.writes ? (
          <ReportForm
            periodId={period.id}
            unitId={unit.id}
            version={report.version}
            lines={report.lines}
            words={report.words}
          />
        ) : (
          <ReportView report={report} />
        )}
        <EvidenceForms report={report} />
        <ReportSteps report={report} />
        <ReportHistory report={report} />
      </div>
    </>
  );
}
