import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { StandingBadge } from "@/components/review/standing-badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { STANDING_SHORT } from "@/lib/judging/review/labels";
import { hasReviewDesk } from "@/lib/judging/review/policy";
import { listReviewBlocs } from "@/lib/judging/review/queries";
import { measureName, NO_BLOC_LABEL } from "@/lib/judging/rollup/labels";
import { listMeasures, ROWS_PER_PAGE, rowsBehind } from "@/lib/judging/rollup/queries";
import { FILES, partAddress, readPart } from "@/lib/judging/rollup/rules";
import { requireViewer } from "@/lib/platform/auth/session";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Các dòng của một số tổng hợp" };

const ROLL_UP = "/lam-viec/tham-dinh/tong-hop";

export default async function RowsPage({
  searchParams,
}: PageProps<"/lam-viec/tham-dinh/tong-hop/dong">) {
  const [asked, viewer] = await Promise.all([searchParams, requireViewer()]);
  if (!hasReviewDesk(viewer)) notFound();
  const part = readPart(asked);
  const [{ rows, total }, blocs, { names }] = await Promise.all([
    rowsBehind(viewer, part),
    listReviewBlocs(viewer),
    listMeasures(),
  ]);
  const at = (page: number) => `${ROLL_UP}/dong${partAddress({ ...part, page })}` as Route;
  const back = `${ROLL_UP}${partAddress({ bloc: part.bloc, year: part.year, measure: part.measure })}`;
  const bloc = part.bloc && (blocs.find(({ code }) => code === part.bloc)?.name ?? NO_BLOC_LABEL);
  const title = part.measure ? measureName(part.measure, names) : "Tất cả nội dung đăng ký";
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Thẩm định", href: "/lam-viec/tham-dinh" as Route },
          { label: "Tổng hợp", href: back as Route },
          { label: title, href: at(1) },
        ]}
      />
      <PageHeading
        title={`${title}: ${formatNumber(total)}`}
        lead={[bloc || "Toàn bộ phạm vi của đồng chí", part.status && STANDING_SHORT[part.status]]
          .filter(Boolean)
          .join(" – ")}
      />
      <DataTable
        caption="Các dòng làm nên số này"
        captionHidden
        tall
        columns={[
          {
            key: "name",
            head: part.measure === FILES ? "Hồ sơ của" : "Tên",
            cell: ({ registrationId, section, rowId, name }) => (
              <a
                href={`/lam-viec/tham-dinh/${registrationId}${rowId ? `#${section}.${rowId}` : ""}`}
              >
                {name || "Chưa có tên"}
              </a>
            ),
          },
          ...(part.measure === null
            ? [
                {
                  key: "measure",
                  head: "Nội dung",
                  width: "min-w-40",
                  cell: ({ measure }: (typeof rows)[number]) => measureName(measure, names),
                },
              ]
            : []),
          { key: "unit", head: "Đơn vị", width: "min-w-48", cell: ({ unitName }) => unitName },
          {
            key: "status",
            head: "Trạng thái",
            width: "min-w-44",
            cell: ({ status }) => <StandingBadge standing={status} short />,
          },
          {
            key: "bloc",
            head: "Khối, Cụm",
            width: "min-w-40",
            cell: ({ blocName }) => blocName ?? NO_BLOC_LABEL,
          },
        ]}
        rows={rows}
        rowKey={({ registrationId, measure, section, rowId }) =>
          `${registrationId}${measure}${section}${rowId}`
        }
        empty={<EmptyState title="Không có dòng nào" icon="search" />}
      />
      <Pagination page={part.page} pageSize={ROWS_PER_PAGE} total={total} hrefOf={at} noun="dòng" />
    </>
  );
}
