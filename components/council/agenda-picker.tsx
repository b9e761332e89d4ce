"use client";

import { LinePicker, type Pickable } from "@/components/form/line-picker";
import { addToAgendaAction } from "@/lib/judging/council/actions";
import type { Kind } from "@/lib/judging/council/rules";

type Props = { sessionId: string; kind: Kind; rows: readonly Pickable[] };

const HEADS: Record<Kind, { recipient: string; honour: string; taken: string }> = {
  emulation: {
    recipient: "Cá nhân, tập thể",
    honour: "Danh hiệu, hình thức",
    taken: "Trên phiếu",
  },
  initiative: { recipient: "Sáng kiến, tác giả", honour: "Đề nghị", taken: "Trên phiếu" },
};

/** Lines of accepted files, or initiatives, to put on the paper. */
export function AgendaPicker({ sessionId, kind, rows }: Props) {
  return (
    <LinePicker
      rows={rows}
      heads={HEADS[kind]}
      place="phiếu"
      add={(ids) => addToAgendaAction({ sessionId, ids })}
    />
  );
}
