import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { VerdictBadge } from "@/components/eligibility/verdict-view";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import { type Change, tryFigure } from "@/lib/entry/verdict/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { wordOf } from "@/lib/platform/shared/query";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { figuresOf } from "@/lib/titles/ruleset/rules/figures";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";
import { RULESET_CODES } from "@/lib/titles/ruleset/rules/shape";
import { requireTuner } from "../../require-tuner";

export const metadata: Metadata = { title: "Thử thay đổi quy định" };

const COLUMNS: [Column<Change>, ...Column<Change>[]] = [
  { key: "name", head: "Cá nhân, tập thể", cell: (row) => row.name },
  {
    key: "unit",
    head: "Đơn vị",
    width: "min-w-56",
    cell: (row) => (
      <Link href={`/lam-viec/tham-dinh/${row.registrationId}/dieu-kien` as Route}>
        {row.unitName}
      </Link>
    ),
  },
  { key: "honour", head: "Danh hiệu, hình thức", width: "min-w-48", cell: (row) => row.honourName },
  {
    key: "before",
    head: "Hiện nay",
    cell: (row) => <VerdictBadge verdict={{ outcome: row.before, held: false }} />,
  },
  {
    key: "after",
    head: "Nếu thay đổi",
    cell: (row) => <VerdictBadge verdict={{ outcome: row.after, held: false }} />,
  },
];

export default async function TrialPage({
  params,
  searchParams,
}: PageProps<"/quan-tri/bo-quy-tac/[code]/thu">) {
  const [viewer, { code: asked }, query, now] = await Promise.all([
    requireTuner(),
    params,
    searchParams,
    portalNow(),
  ]);
  const code = RULESET_CODES.find((one) => one === asked);
  if (!code) notFound();
  const [key, value] = [wordOf(query, "so-lieu"), wordOf(query, "gia-tri")];
  const trial = await tryFigure(viewer, { ruleset: code, key, value }, vietnamDay(now));
  const label = figuresOf(RULESETS[code]).find((one) => one.key === key)?.label ?? "Số liệu";
  const here = `/quan-tri/bo-quy-tac/${code}` as Route;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Bộ quy định", href: "/quan-tri/bo-quy-tac" as Route },
          { label: RULESETS[code].name, href: here },
          { label: "Thử thay đổi", href: `${here}/thu` as Route },
        ]}
      />
      <PageHeading
        title="Thử thay đổi trước khi áp dụng"
        lead={`${label}: thử giá trị ${value || "(chưa nhập)"}. Không có gì được ghi lại.`}
        actions={
          <ButtonLink href={here} icon="previous">
            Về bộ quy định
          </ButtonLink>
        }
      />
      {trial ? (
        <div className="grid gap-6 *:min-w-0">
          <p>
            Đã xét {formatNumber(trial.lines)} dòng của {formatNumber(trial.files)} hồ sơ năm{" "}
            {trial.year}: {formatNumber(trial.changes.length)} dòng thay đổi kết quả,{" "}
            {formatNumber(trial.quotas.length)} đơn vị thay đổi số lượng tối đa.
          </p>
          <DataTable
            caption="Các dòng thay đổi kết quả"
            captionHidden
            columns={COLUMNS}
            rows={trial.changes}
            rowKey={(row) => `${row.registrationId} ${row.name} ${row.honourName}`}
            empty={
              <EmptyState title="Không dòng nào thay đổi kết quả" icon="check">
                Có thể thử giá trị khác.
              </EmptyState>
            }
          />
          {trial.quotas.length > 0 && (
            <Panel title="Số Chiến sĩ thi đua cơ sở tối đa">
              <ul className="divide-y divide-line">
                {trial.quotas.map(({ unitName, before, after }) => (
                  <li key={unitName} className="py-2">
                    {unitName}: {before === null ? "không giới hạn" : formatNumber(before)} →{" "}
                    {after === null ? "không giới hạn" : formatNumber(after)}
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
      ) : (
        <NoticePanel kind="warning" title="Chưa thử được">
          Chọn số liệu trong danh sách và nhập một giá trị hợp lệ, hoặc chưa có hồ sơ nào để thử.
        </NoticePanel>
      )}
    </>
  );
}
