import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { BlocTabs } from "@/components/cockpit/bloc-tabs";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUS_LABEL, STATUS_TONE } from "@/lib/judging/ballot/labels";
import { findBallotBloc, listBallots } from "@/lib/judging/ballot/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Bỏ phiếu suy tôn" };

export default async function BallotsPage({
  params,
}: PageProps<"/lam-viec/khoi-cum/[code]/suy-ton">) {
  const [{ code }, viewer, now] = await Promise.all([params, requireViewer(), portalNow()]);
  const bloc = await findBallotBloc(viewer, decodeURIComponent(code), now);
  if (!bloc) notFound();
  const here = `/lam-viec/khoi-cum/${code}/suy-ton`;
  const ballots = await listBallots(viewer, { blocCode: bloc.code });
  return (
    <>
      <BlocTabs code={bloc.code} name={bloc.name} year={bloc.year} current="ballot" />
      <PageHeading
        title="Bỏ phiếu suy tôn"
        kicker={bloc.name}
        lead={
          <p>
            Phiếu kín: Cổng tách người bỏ khỏi lựa chọn ngay khi phiếu vào hòm.{" "}
            <Link href={"/huong-dan/bo-phieu" as Route}>Cách Cổng giữ kín phiếu</Link>
          </p>
        }
        actions={
          bloc.keeps && (
            <ButtonLink kind="primary" icon="plus" href={`${here}/moi` as Route}>
              Lập phiên bỏ phiếu
            </ButtonLink>
          )
        }
      />
      <DataTable
        caption="Các phiên bỏ phiếu"
        captionHidden
        rows={ballots}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title="Chưa có phiên bỏ phiếu nào" icon="flag">
            Phiên bỏ phiếu do Khối trưởng, Cụm trưởng lập cho cuộc họp tổng kết.
          </EmptyState>
        }
        columns={[
          {
            key: "title",
            head: "Phiên bỏ phiếu",
            width: "min-w-52 sm:min-w-80",
            cell: (row) => <Link href={`${here}/${row.id}` as Route}>{row.title}</Link>,
          },
          {
            key: "status",
            head: "Tình trạng",
            width: "min-w-44",
            cell: (row) => (
              <StatusBadge tone={STATUS_TONE[row.status]}>{STATUS_LABEL[row.status]}</StatusBadge>
            ),
          },
          {
            key: "year",
            head: "Phong trào năm",
            numeric: true,
            cell: (row) => String(row.campaign.year),
          },
          { key: "lines", head: "Số dòng", numeric: true, cell: (row) => formatNumber(row.lines) },
          {
            key: "turnout",
            head: "Đã bỏ phiếu",
            numeric: true,
            cell: (row) => `${formatNumber(row.voted)}/${formatNumber(row.members)}`,
          },
          { key: "created", head: "Ngày lập", cell: (row) => formatDay(row.createdAt) },
        ]}
      />
    </>
  );
}
