"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon, type IconName } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import { placeAwardAction, removeAwardAction, sortAwardsAction } from "@/lib/honours/award/actions";
import type { AwardRow } from "@/lib/honours/award/queries";
import type { Reply } from "@/lib/platform/shared/reply";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Props = {
  decisionId: string;
  rows: readonly AwardRow[];
  /** How many lines stand before this page, and in all. */
  before: number;
  total: number;
  editable: boolean;
};

type Line = AwardRow & { place: number };

const TOOL =
  "inline-flex size-11 items-center justify-center rounded hover:bg-surface disabled:text-muted disabled:opacity-50";

/** The awards in the order in which the decision prints them; on a draft each can be moved or taken off. */
export function AwardTable({ decisionId, rows, before, total, editable }: Props) {
  const router = useRouter();
  const [outcome, setOutcome] = useState<{ kind: "success" | "error"; words: string } | null>(null);
  const [busy, start] = useTransition();

  const run = (work: () => Promise<Reply<unknown>>, done: string) =>
    start(async () => {
      const reply = await work().catch(() => null);
      setOutcome(
        reply?.ok
          ? { kind: "success", words: done }
          : {
              kind: "error",
              words:
                reply?.message ?? "Chưa thực hiện được do mất kết nối. Kiểm tra mạng rồi thử lại.",
            },
      );
      router.refresh();
    });
  const place = (line: Line, to: number) =>
    run(
      () => placeAwardAction({ decisionId, awardId: line.id, place: to }),
      `${line.recipientName} đã ở vị trí ${to}.`,
    );

  const tool = (
    icon: IconName,
    label: string,
    onClick: () => void,
    disabled = false,
    turn = "",
  ) => (
    <button
      type="button"
      className={TOOL}
      aria-label={label}
      title={label}
      disabled={disabled || busy}
      onClick={onClick}
    >
      <Icon name={icon} className={`size-5 ${turn}`} />
    </button>
  );

  const columns: [Column<Line>, ...Column<Line>[]] = [
    {
      key: "recipient",
      head: "Cá nhân, tập thể",
      width: "min-w-52",
      cell: (line) => (
        <>
          <span className="mr-2 inline-block min-w-6 text-right font-normal text-muted tabular-nums">
            {line.place}.
          </span>
          {line.recipientName}
          {line.birthYear !== null && (
            <span className="font-normal text-muted"> ({line.birthYear})</span>
          )}
        </>
      ),
    },
    {
      key: "unit",
      head: "Đơn vị",
      width: "min-w-52",
      cell: (line) => (line.unitName === line.recipientName ? "—" : line.unitName),
    },
    {
      key: "honour",
      head: "Danh hiệu, hình thức",
      width: "min-w-52",
      cell: (line) => (
        <>
          {line.honourName}
          {line.achievement && <span className="block text-muted">{line.achievement}</span>}
        </>
      ),
    },
    ...(editable
      ? [
          {
            key: "tools",
            head: "Sắp xếp, bỏ",
            width: "min-w-40",
            cell: (line: Line) => (
              <span className="-my-2 flex">
                {tool(
                  "chevron",
                  `Đưa ${line.recipientName} lên trên`,
                  () => place(line, line.place - 1),
                  line.place === 1,
                  "rotate-180",
                )}
                {tool(
                  "chevron",
                  `Đưa ${line.recipientName} xuống dưới`,
                  () => place(line, line.place + 1),
                  line.place === total,
                )}
                {tool("trash", `Bỏ ${line.recipientName} khỏi danh sách`, () =>
                  run(
                    () => removeAwardAction({ decisionId, awardId: line.id }),
                    `Đã bỏ ${line.recipientName} khỏi danh sách.`,
                  ),
                )}
              </span>
            ),
          },
        ]
      : []),
  ];

  return (
    <div className="space-y-4">
      {outcome && (
        <NoticePanel kind={outcome.kind} live>
          {outcome.words}
        </NoticePanel>
      )}
      <DataTable
        caption={`Danh sách khen thưởng: ${formatNumber(total)} dòng`}
        columns={columns}
        rows={rows.map((row, index) => ({ ...row, place: before + index + 1 }))}
        rowKey={(line) => line.id}
        empty={
          <EmptyState title="Danh sách chưa có ai" icon="people">
            Thêm tập thể, cá nhân được khen thưởng ở mục dưới đây.
          </EmptyState>
        }
        tall
      />
      {editable && total > 1 && (
        <Button
          disabled={busy}
          onClick={() => run(() => sortAwardsAction({ decisionId }), "Đã sắp xếp lại danh sách.")}
        >
          Sắp xếp theo danh hiệu, đơn vị, tên
        </Button>
      )}
    </div>
  );
}
