import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusBadge } from "@/components/ui/status-badge";
import { ATTENDANCE_LABEL, lineWords } from "@/lib/judging/ballot/labels";
import type { Ballot } from "@/lib/judging/ballot/queries";
import { AttendanceButtons } from "./attendance-buttons";

type Props = { ballot: Ballot };

/** The roll: who is here and who has voted, never what. Whoever keeps the vote marks who is here. */
export function RollTable({ ballot }: Props) {
  const marks = ballot.keeps && (ballot.status === "draft" || ballot.status === "open");
  const titles = new Map(ballot.lines.map((line) => [line.id, lineWords(line)]));
  return (
    <DataTable
      caption="Danh sách bỏ phiếu"
      captionHidden
      rows={ballot.roll ?? []}
      rowKey={(voter) => voter.id}
      empty={<EmptyState title="Danh sách bỏ phiếu còn trống" icon="people" />}
      columns={[
        { key: "name", head: "Thành viên", cell: (voter) => voter.name },
        {
          key: "attendance",
          head: "Tham dự",
          width: "min-w-44",
          cell: (voter) => (
            <StatusBadge tone={voter.attendance === "present" ? "success" : "neutral"}>
              {ATTENDANCE_LABEL[voter.attendance]}
            </StatusBadge>
          ),
        },
        {
          key: "voted",
          head: "Đã bỏ phiếu",
          cell: (voter) =>
            voter.hasVoted ? <StatusBadge tone="success">Đã bỏ phiếu</StatusBadge> : "Chưa",
        },
        {
          key: "recused",
          head: "Không biểu quyết",
          width: "min-w-52",
          cell: (voter) => voter.recusedFrom.map((lineId) => titles.get(lineId)).join("; ") || "—",
        },
        ...(marks
          ? [
              {
                key: "mark",
                head: "Điểm danh",
                width: "min-w-72",
                cell: (voter: NonNullable<Ballot["roll"]>[number]) =>
                  voter.hasVoted ? (
                    "—"
                  ) : (
                    <AttendanceButtons
                      sessionId={ballot.id}
                      voterId={voter.id}
                      name={voter.name}
                      attendance={voter.attendance}
                      writtenVotes={ballot.writtenVotes}
                    />
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
