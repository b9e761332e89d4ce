import type { Metadata, Route } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { CouncilForm } from "@/components/council/council-form";
import { MemberForm } from "@/components/council/member-form";
import { MemberTable } from "@/components/council/member-table";
import { TextField } from "@/components/form/text-field";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { ConfidenceBadge } from "@/components/organisation/confidence-badge";
import { Button, ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { DetailsPanel } from "@/components/ui/details-panel";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUS_LABEL, STATUS_TONE } from "@/lib/judging/ballot/labels";
import { listBallots } from "@/lib/judging/ballot/queries";
import { KIND_LABEL } from "@/lib/judging/council/labels";
import {
  type CouncilPage as Council,
  findCouncil,
  findSeatable,
  listMemberUnits,
} from "@/lib/judging/council/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { periodState } from "@/lib/platform/shared/period";
import { wordOf } from "@/lib/platform/shared/query";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Hội đồng" };

export default async function CouncilPage({
  params,
  searchParams,
}: PageProps<"/lam-viec/hoi-dong/[id]">) {
  const [{ id }, query, viewer, now] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
    portalNow(),
  ]);
  const council = await findCouncil(viewer, id, now);
  if (!council) notFound();
  const sessions = await listBallots(viewer, { councilId: council.id });
  const today = vietnamDay(now);
  const present = council.members.filter((seat) => periodState(seat, today) !== "over");
  const past = council.members.filter((seat) => periodState(seat, today) === "over");
  const here = `/lam-viec/hoi-dong/${council.id}`;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Hội đồng", href: "/lam-viec/hoi-dong" as Route },
          { label: council.name, href: here as Route },
        ]}
      />
      <PageHeading
        title={council.name}
        kicker={`${KIND_LABEL[council.kind]}, ${council.unit.name}`}
        meta={
          <>
            <span>
              Văn bản thành lập: {council.documentNumber || "đang cập nhật"}
              {council.documentOn && `, ngày ${formatDay(council.documentOn)}`}
            </span>
            <ConfidenceBadge confidence={council.confidence} />
          </>
        }
        actions={
          council.prepares && (
            <ButtonLink kind="primary" icon="plus" href={`${here}/phien/moi` as Route}>
              Lập phiên họp
            </ButtonLink>
          )
        }
      />
      <div className="grid grid-cols-1 gap-6">
        <Panel title="Phiên họp">
          <DataTable
            caption="Các phiên họp"
            captionHidden
            rows={sessions}
            rowKey={(row) => row.id}
            empty={
              <EmptyState title="Chưa có phiên họp nào" icon="calendar">
                Nội dung phiên họp lấy từ các hồ sơ đã tiếp nhận, không phải nhập lại.
              </EmptyState>
            }
            columns={[
              {
                key: "title",
                head: "Phiên họp",
                width: "min-w-52 sm:min-w-80",
                cell: (row) => <Link href={`${here}/phien/${row.id}` as Route}>{row.title}</Link>,
              },
              {
                key: "status",
                head: "Tình trạng",
                width: "min-w-44",
                cell: (row) => (
                  <StatusBadge tone={STATUS_TONE[row.status]}>
                    {STATUS_LABEL[row.status]}
                  </StatusBadge>
                ),
              },
              {
                key: "meets",
                head: "Ngày họp",
                cell: (row) => (row.meetsOn === null ? "Chưa định" : formatDay(row.meetsOn)),
              },
              {
                key: "lines",
                head: "Số dòng",
                numeric: true,
                cell: (row) => formatNumber(row.lines),
              },
              {
                key: "turnout",
                head: "Đã bỏ phiếu",
                numeric: true,
                cell: (row) => `${formatNumber(row.voted)}/${formatNumber(row.members)}`,
              },
            ]}
          />
        </Panel>
        <Panel title="Thành viên">
          <div className="grid grid-cols-1 gap-4">
            <MemberTable
              council={council}
              rows={present}
              caption="Thành viên hiện nay và sắp tới"
              day={today}
            />
            {past.length > 0 && (
              <DetailsPanel summary={`Thành viên trước đây (${formatNumber(past.length)})`}>
                <MemberTable
                  council={council}
                  rows={past}
                  caption="Thành viên trước đây"
                  day={today}
                />
              </DetailsPanel>
            )}
          </div>
        </Panel>
        {council.keeps && (
          <>
            <AddMember viewer={viewer} council={council} search={wordOf(query, "tim")} now={now} />
            <Panel title="Thông tin hội đồng">
              <CouncilForm
                owners={[]}
                values={{
                  id: council.id,
                  version: council.version,
                  kind: council.kind,
                  unitId: council.unitId,
                  name: council.name,
                  documentNumber: council.documentNumber,
                  documentOn: council.documentOn,
                  confidence: council.confidence,
                }}
              />
            </Panel>
          </>
        )}
      </div>
    </>
  );
}

type AddProps = { viewer: Viewer; council: Council; search: string; now: Date };

/** Finds an account by name, then gives it a seat. */
async function AddMember({ viewer, council, search, now }: AddProps) {
  const [accounts, units] = await Promise.all([
    findSeatable(viewer, council, search),
    listMemberUnits(viewer, council, now),
  ]);
  return (
    <Panel title="Thêm thành viên">
      <form method="get" className="mb-5 flex flex-wrap items-end gap-3">
        <TextField
          id="tim"
          name="tim"
          label="Tìm tài khoản"
          hint="Gõ họ tên hoặc thư điện tử, không cần dấu"
          defaultValue={search}
          className="max-w-96"
          autoComplete="off"
        />
        <Button type="submit" icon="search">
          Tìm
        </Button>
      </form>
      {search !== "" && accounts.length === 0 && (
        <EmptyState title="Không tìm thấy tài khoản nào" icon="people">
          Kiểm tra họ tên, hoặc đề nghị quản trị hệ thống tạo tài khoản trước.
        </EmptyState>
      )}
      {accounts.length > 0 && (
        <MemberForm
          key={search}
          councilId={council.id}
          accounts={accounts}
          startsOn={vietnamDay(now)}
          units={units.map(({ id, name, code }) => ({ value: id, label: name, detail: code }))}
        />
      )}
    </Panel>
  );
}
