import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusBadge } from "@/components/ui/status-badge";
import { ROLE_LABEL } from "@/lib/judging/council/labels";
import type { CouncilPage } from "@/lib/judging/council/queries";
import { periodWords } from "@/lib/organisation/bloc/labels";
import { periodState } from "@/lib/platform/shared/period";
import { SeatControls } from "./seat-controls";

type Member = CouncilPage["members"][number];

type Props = { council: CouncilPage; rows: readonly Member[]; caption: string; day: string };

/** The members of a council with their seats and periods, and who each is on a roster. */
export function MemberTable({ council, rows, caption, day }: Props) {
  const columns: [Column<Member>, ...Column<Member>[]] = [
    {
      key: "name",
      head: "Thành viên",
      width: "min-w-40 sm:min-w-56",
      cell: ({ account, jobTitle }) => (
        <>
          {account.name}
          {jobTitle && <span className="block font-normal text-muted">{jobTitle}</span>}
        </>
      ),
    },
    {
      key: "role",
      head: "Chức danh",
      width: "min-w-48",
      cell: ({ role, votes }) => (
        <>
          {ROLE_LABEL[role]}
          {!votes && <span className="block text-muted">Không biểu quyết</span>}
        </>
      ),
    },
    {
      key: "unit",
      head: "Đơn vị; nhân sự",
      width: "min-w-56",
      cell: ({ unit, person }) => (
        <>
          {unit?.name ?? "Chưa rõ đơn vị"}
          <span className="mt-1 block">
            {person ? (
              <span className="text-muted">
                Nhân sự: {person.fullName}
                {person.birthYear !== null && ` (${person.birthYear})`}
              </span>
            ) : (
              <StatusBadge tone="neutral">Chưa gắn nhân sự</StatusBadge>
            )}
          </span>
        </>
      ),
    },
    {
      key: "period",
      head: "Thời gian",
      width: "min-w-44",
      cell: (seat) => (
        <span className="inline-block first-letter:uppercase">{periodWords(seat)}</span>
      ),
    },
    ...(council.keeps
      ? [
          {
            key: "controls",
            head: "Thao tác",
            screenOnly: true,
            width: "min-w-44",
            cell: (seat: Member) => (
              <SeatControls
                councilId={council.id}
                id={seat.id}
                name={seat.account.name}
                over={periodState(seat, day) === "over"}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(seat) => seat.id}
      empty={
        <EmptyState title="Hội đồng chưa có thành viên nào" icon="people">
          Thêm thành viên theo văn bản thành lập, rồi lập phiên họp.
        </EmptyState>
      }
    />
  );
}
