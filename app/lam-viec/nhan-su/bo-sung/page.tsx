import type { Metadata, Route } from "next";
import Link from "next/link";
import { AnswerClaimForm } from "@/components/claim/claim-forms";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { DetailsPanel } from "@/components/ui/details-panel";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { StatusBadge } from "@/components/ui/status-badge";
import { CLAIM_LABEL } from "@/lib/honours/claim/labels";
import { CLAIMS_PAGE, type ClaimRow, listClaims } from "@/lib/honours/claim/queries";
import { MERIT_LABEL } from "@/lib/honours/decision/labels";
import { hasRole } from "@/lib/platform/auth/viewer";
import { formatDay, formatDayTime } from "@/lib/platform/shared/dates";
import { pageOf, queryPath } from "@/lib/platform/shared/query";
import { requireRosterKeeper } from "../require-roster-keeper";

export const metadata: Metadata = { title: "Khen thưởng báo bổ sung" };

const PATH = "/lam-viec/nhan-su/bo-sung";
const TONE = { waiting: "warning", confirmed: "success", refused: "neutral" } as const;

export default async function ClaimsPage({ searchParams }: PageProps<"/lam-viec/nhan-su/bo-sung">) {
  const [viewer, query] = await Promise.all([requireRosterKeeper(), searchParams]);
  const page = pageOf(query);
  const { rows, total } = await listClaims(viewer, page);
  const staff = hasRole(viewer, "ministry_staff");
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Nhân sự", href: "/lam-viec/nhan-su" as Route },
          { label: "Báo bổ sung", href: PATH as Route },
        ]}
      />
      <PageHeading
        title="Khen thưởng báo bổ sung"
        lead="Khen thưởng trước đây mà sổ khen thưởng còn thiếu, do đơn vị báo kèm bản chụp quyết định."
      />
      {rows.length === 0 ? (
        <EmptyState title="Chưa có báo bổ sung nào" icon="flag">
          Mở hộ chiếu thi đua của một người hoặc một tập thể để báo khen thưởng còn thiếu.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {rows.map((row) => (
            <Claim key={row.id} row={row} staff={staff} />
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        pageSize={CLAIMS_PAGE}
        total={total}
        noun="báo bổ sung"
        hrefOf={(to) => queryPath(PATH, { trang: to }) as Route}
      />
    </>
  );
}

function Claim({ row, staff }: { row: ClaimRow; staff: boolean }) {
  return (
    <li className="grid gap-2 py-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          href={
            (row.person
              ? `/lam-viec/nhan-su/${row.person.id}`
              : `/lam-viec/nhan-su/tap-the/${row.unit.id}`) as Route
          }
          className="font-semibold"
        >
          {row.person?.fullName ?? row.unit.name}
        </Link>
        <span>
          {row.honourName}, năm {row.year}
        </span>
        <StatusBadge tone={TONE[row.status]}>{CLAIM_LABEL[row.status]}</StatusBadge>
      </p>
      <p>
        Quyết định số {row.decisionNumber} ngày {formatDay(row.decidedOn)}, {row.signerTitle} ký;{" "}
        {MERIT_LABEL[row.meritType].toLowerCase()}. {row.person ? "Đơn vị khi đó" : "Tên khi đó"}:{" "}
        {row.unitName || row.unit.name}.
      </p>
      {row.note && <p>{row.note}</p>}
      <p className="text-sm text-muted">
        {row.actor.name} báo ngày {formatDayTime(row.at)}
        {row.answer && `. Ý kiến: ${row.answer}`}
      </p>
      {staff && (
        <p>
          <a href={`/api/tep/${row.fileId}`}>Xem bản chụp quyết định</a>
        </p>
      )}
      {staff && row.status === "waiting" && (
        <DetailsPanel summary="Đối chiếu và trả lời">
          <AnswerClaimForm id={row.id} />
        </DetailsPanel>
      )}
    </li>
  );
}
