import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { requireKeeper } from "@/app/quan-tri/require-keeper";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { AppointForm } from "@/components/organisation/appoint-form";
import { MemberTable, OfficeTable } from "@/components/organisation/bloc-tables";
import { JoinForm } from "@/components/organisation/join-form";
import { DetailsPanel } from "@/components/ui/details-panel";
import { Panel } from "@/components/ui/panel";
import { BLOC_KIND_LABEL, OFFICE_LABEL } from "@/lib/organisation/bloc/labels";
import { findBloc, listCandidates } from "@/lib/organisation/bloc/queries";
import { OFFICES } from "@/lib/organisation/bloc/schema";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { periodState } from "@/lib/platform/shared/period";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Khối, Cụm thi đua" };

export default async function BlocPage({ params }: { params: Promise<{ code: string }> }) {
  const viewer = await requireKeeper();
  const [bloc, now] = await Promise.all([findBloc(viewer, (await params).code), portalNow()]);
  if (!bloc) notFound();
  const today = vietnamDay(now);
  const year = today.slice(0, 4);
  const candidates = await listCandidates(viewer, bloc.kind, today);
  const present = bloc.memberships.filter((row) => periodState(row, today) !== "over");
  const past = bloc.memberships.filter((row) => periodState(row, today) === "over");
  const members = [...new Map(present.map(({ unit }) => [unit.id, unit])).values()].map(
    ({ id, code, name }) => ({ value: id, label: name, detail: code }),
  );
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Khối, Cụm thi đua", href: "/quan-tri/khoi-cum" as Route },
          { label: bloc.name, href: `/quan-tri/khoi-cum/${bloc.code}` as Route },
        ]}
      />
      <PageHeading
        title={bloc.name}
        kicker={BLOC_KIND_LABEL[bloc.kind]}
        lead={bloc.scope}
        meta={
          <>
            <span>Ngày {formatDay(today)}</span>
            {OFFICES.map((office) => {
              const held = bloc.leaderships.find(
                (row) => row.office === office && periodState(row, today) === "in_force",
              );
              return (
                <span key={office}>
                  {OFFICE_LABEL[bloc.kind][office]}: {held?.unit.name ?? "chưa có"}
                </span>
              );
            })}
          </>
        }
      />
      <div className="grid gap-8 *:min-w-0">
        <Panel title="Thành viên">
          <div className="grid gap-4 *:min-w-0">
            <MemberTable
              blocId={bloc.id}
              caption="Thành viên hiện nay và sắp tới"
              rows={present}
              day={today}
            />
            {past.length > 0 && (
              <details>
                <summary className="min-h-target font-semibold text-link underline">
                  Thành viên trước đây ({formatNumber(past.length)})
                </summary>
                <MemberTable
                  blocId={bloc.id}
                  caption="Thành viên trước đây"
                  rows={past}
                  day={today}
                />
              </details>
            )}
            <DetailsPanel summary="Thêm thành viên">
              <JoinForm
                blocId={bloc.id}
                startsOn={`${year}-01-01`}
                units={candidates.map(({ id, code, name, blocName }) => ({
                  value: id,
                  label: name,
                  detail: blocName ? `${code} – đang thuộc ${blocName}` : code,
                }))}
              />
            </DetailsPanel>
          </div>
        </Panel>
        <Panel title={`${OFFICE_LABEL[bloc.kind].leader}, ${OFFICE_LABEL[bloc.kind].deputy}`}>
          <div className="grid gap-4 *:min-w-0">
            <OfficeTable
              blocId={bloc.id}
              kind={bloc.kind}
              caption="Chức vụ qua các thời kỳ"
              rows={bloc.leaderships}
              day={today}
            />
            <DetailsPanel summary="Giao chức vụ">
              <AppointForm
                blocId={bloc.id}
                kind={bloc.kind}
                members={members}
                startsOn={`${year}-01-01`}
                endsOn={`${year}-12-31`}
              />
            </DetailsPanel>
          </div>
        </Panel>
      </div>
    </>
  );
}
