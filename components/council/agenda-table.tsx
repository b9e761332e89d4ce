"use client";

import { ActionButton } from "@/components/account/action-button";
import { VerdictBadge } from "@/components/eligibility/verdict-view";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { Ballot } from "@/lib/judging/ballot/queries";
import { removeFromAgendaAction } from "@/lib/judging/council/actions";

type Line = Ballot["lines"][number];
type Props = {
  ballot: Pick<Ballot, "id" | "lines" | "status" | "keeps">;
  voters: readonly Named[];
};
type Named = { readonly id: string; readonly name: string };

const isOutcome = (verdict: string | null) =>
  verdict === "pass" || verdict === "fail" || verdict === "review" ? verdict : null;

/** What stands on the paper of a council: who for what, how the rules judge it, and who stands back from it and why. */
export function AgendaTable({ ballot, voters }: Props) {
  const names = new Map(voters.map((voter) => [voter.id, voter.name]));
  const edits = ballot.keeps && ballot.status === "draft";
  return (
    <DataTable
      caption="Nội dung trên phiếu"
      captionHidden
      rows={ballot.lines}
      rowKey={(line) => line.id}
      empty={
        <EmptyState title="Phiếu chưa có dòng nào" icon="file">
          Lấy từ các hồ sơ đã tiếp nhận ở phần dưới; không phải nhập lại.
        </EmptyState>
      }
      tall
      columns={[
        {
          key: "title",
          head: "Nội dung",
          width: "min-w-56",
          cell: (line) => (
            <>
              {line.position}. {line.title}
              <span className="block font-normal">{line.honour}</span>
            </>
          ),
        },
        {
          key: "verdict",
          head: "Xét điều kiện",
          width: "min-w-44",
          cell: ({ verdict }) => {
            const outcome = isOutcome(verdict);
            return outcome ? <VerdictBadge verdict={{ outcome, held: false }} /> : "—";
          },
        },
        {
          key: "recused",
          head: "Không biểu quyết",
          width: "min-w-56",
          cell: (line) =>
            line.recusals.length === 0 ? (
              "—"
            ) : (
              <ul className="space-y-1">
                {line.recusals.map(({ voterId, reason }) => (
                  <li key={voterId}>
                    {names.get(voterId) ?? "Thành viên"}: {reason.toLowerCase()}
                  </li>
                ))}
              </ul>
            ),
        },
        ...(edits
          ? [
              {
                key: "remove",
                head: "Thao tác",
                screenOnly: true,
                cell: (line: Line) => (
                  <ActionButton
                    label="Bỏ"
                    about={line.title}
                    kind="quiet"
                    act={() => removeFromAgendaAction({ sessionId: ballot.id, lineId: line.id })}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
