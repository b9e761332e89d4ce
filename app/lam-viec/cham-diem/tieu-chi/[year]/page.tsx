import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { PublishTable } from "@/components/scoring/publish-table";
import { TableForm } from "@/components/scoring/table-form";
import { DetailsPanel } from "@/components/ui/details-panel";
import { Panel } from "@/components/ui/panel";
import { limitWords } from "@/lib/judging/scoring/labels";
import { findTables } from "@/lib/judging/scoring/queries";
import type { Table } from "@/lib/judging/scoring/rules";
import { requireViewer } from "@/lib/platform/auth/session";
import { CONFIDENCE_MARK } from "@/lib/platform/shared/confidence";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Bảng tiêu chí chấm điểm" };

/** A table as its form begins: the draft, or a new edition that starts from the one published last. */
const asForm = (table: Table) => ({
  ...table,
  tieBreaks: [...table.tieBreaks],
  criteria: table.criteria.map(
    ({ code, groupCode, groupTitle, title, kind, points, disqualifies, evidence }) => ({
      code,
      groupCode,
      groupTitle,
      title,
      kind,
      points,
      disqualifies,
      evidence,
    }),
  ),
});

export default async function TablesPage({
  params,
}: PageProps<"/lam-viec/cham-diem/tieu-chi/[year]">) {
  const [{ year }, viewer] = await Promise.all([params, requireViewer()]);
  const found = /^\d{4}$/.test(year) ? await findTables(viewer, Number(year)) : null;
  if (!found) notFound();
  const [latest] = found.editions;
  const draft = latest?.status === "draft" ? latest : null;
  const published = found.editions.filter((edition) => edition.status === "published");
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Chấm điểm thi đua", href: "/lam-viec/cham-diem" as Route },
          { label: "Bảng tiêu chí", href: `/lam-viec/cham-diem/tieu-chi/${year}` as Route },
        ]}
      />
      <PageHeading
        title="Bảng tiêu chí chấm điểm"
        kicker={`Phong trào thi đua năm ${found.year}`}
        lead="Bảng tiêu chí chính thức của Bộ chưa tìm thấy trong các nguồn; nội dung ban đầu do Cổng đề xuất, cần xác nhận."
        actions={draft && <PublishTable year={found.year} version={draft.version} />}
      />
      <div className="grid grid-cols-1 gap-6">
        {published.map((edition) => (
          <DetailsPanel
            key={edition.id}
            summary={`Bản ${edition.edition}, công bố ngày ${edition.publishedAt ? formatDay(edition.publishedAt) : ""}, ${formatNumber(edition.sheets)} bảng điểm${CONFIDENCE_MARK[edition.confidence] ? " – cần xác nhận" : ""}`}
          >
            <ul className="list-disc space-y-1 pl-5">
              {edition.table.criteria.map((criterion) => (
                <li key={criterion.id}>
                  {criterion.code}. {criterion.title} ({limitWords(criterion)})
                </li>
              ))}
            </ul>
          </DetailsPanel>
        ))}
        {latest && (
          <Panel title={draft ? `Bản nháp ${draft.edition}` : `Lập bản ${latest.edition + 1}`}>
            <TableForm
              key={latest.id}
              values={{
                ...asForm(latest.table),
                year: found.year,
                version: draft?.version ?? 0,
                confidence: latest.confidence,
              }}
            />
          </Panel>
        )}
      </div>
    </>
  );
}
