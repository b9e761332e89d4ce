"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { TICK } from "@/components/form/field";
import { Button } from "@/components/ui/button";
import { type Column, DataTable } from "@/components/ui/data-table";
import { NoticePanel } from "@/components/ui/notice-panel";
import type { Reply } from "@/lib/platform/shared/reply";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export type Pickable = {
  readonly id: string;
  readonly recipientName: string;
  /** What the recipient is: a collective, a position, the authors of an initiative. */
  readonly about: string;
  readonly honourName: string;
  readonly unitName: string;
  readonly taken: boolean;
};

type Props = {
  rows: readonly Pickable[];
  /** "Cá nhân, tập thể", "Danh hiệu, hình thức", "Trong quyết định". */
  heads: { readonly recipient: string; readonly honour: string; readonly taken: string };
  /** Where the lines go: "quyết định". */
  place: string;
  add: (ids: string[]) => Promise<Reply<{ added: number }>>;
};

type Outcome = { ok: boolean; words: string };

/** Lines of the accepted files to tick; what is taken already cannot be ticked. */
export function LinePicker({ rows, heads, place, add: send }: Props) {
  const router = useRouter();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const free = rows.filter((row) => !row.taken);
  const chosen = free.filter((row) => ticked.has(row.id));
  const whole = free.length > 0 && chosen.length === free.length;

  function tick(id: string, on: boolean) {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
    setOutcome(null);
  }

  async function add() {
    if (busy) return;
    setBusy(true);
    const reply = await send(chosen.map((row) => row.id)).catch(() => null);
    setBusy(false);
    if (reply?.ok) {
      setTicked(new Set());
      setOutcome({ ok: true, words: `Đã thêm ${formatNumber(reply.value.added)} dòng.` });
      return router.refresh();
    }
    setOutcome({
      ok: false,
      words:
        reply?.fields.lineIds?.join(" ") ??
        reply?.message ??
        "Chưa gửi được do mất kết nối. Các dòng đã đánh dấu vẫn còn; kiểm tra mạng rồi thử lại.",
    });
  }

  const columns: [Column<Pickable>, ...Column<Pickable>[]] = [
    {
      key: "recipient",
      head: heads.recipient,
      width: "min-w-56",
      cell: (row) => (
        <label className="-my-1 flex min-h-target items-start gap-3 py-1.5 font-semibold">
          <input
            type="checkbox"
            className={TICK}
            checked={!row.taken && ticked.has(row.id)}
            disabled={row.taken}
            onChange={(event) => tick(row.id, event.target.checked)}
          />
          <span className="min-w-0">
            {row.recipientName}
            <span className="block font-normal text-muted">{row.about}</span>
          </span>
        </label>
      ),
    },
    {
      key: "honour",
      head: heads.honour,
      width: "min-w-48",
      cell: (row) => row.honourName,
    },
    { key: "unit", head: "Đơn vị", width: "min-w-48", cell: (row) => row.unitName },
    {
      key: "taken",
      head: heads.taken,
      cell: (row) => (row.taken ? "Đã có" : ""),
    },
  ];

  return (
    <div className="space-y-4">
      <label className="flex min-h-target items-start gap-3 py-1.5">
        <input
          type="checkbox"
          className={TICK}
          checked={whole}
          disabled={free.length === 0}
          onChange={() => {
            setTicked(whole ? new Set() : new Set(free.map((row) => row.id)));
            setOutcome(null);
          }}
        />
        <span>
          Đánh dấu cả {formatNumber(free.length)} dòng chưa có trong {place} ở trang này
        </span>
      </label>
      <DataTable
        caption="Dòng đăng ký của các hồ sơ đã tiếp nhận"
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={null}
        tall
      />
      {outcome && (
        <NoticePanel kind={outcome.ok ? "success" : "error"} live>
          {outcome.words}
        </NoticePanel>
      )}
      <Button
        icon="plus"
        aria-disabled={busy || undefined}
        disabled={chosen.length === 0}
        onClick={() => void add()}
      >
        {busy
          ? "Đang thêm…"
          : chosen.length === 0
            ? "Thêm dòng đã đánh dấu"
            : `Thêm ${formatNumber(chosen.length)} dòng đã đánh dấu`}
      </Button>
    </div>
  );
}
