"use client";

import { useRouter } from "next/navigation";
import { startTransition, useState } from "react";
import { Button } from "@/components/ui/button";
import type { IconName } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import { editCommentAction, removeCommentAction } from "@/lib/judging/review/actions";
import type { CommentState } from "@/lib/judging/review/rules";
import { RemarkForm } from "./remark-form";
import type { RemarkView } from "./remark-view";

const LOOK: Record<CommentState, { tone: Tone; icon: IconName; edge: string }> = {
  draft: { tone: "info", icon: "edit", edge: "border-info" },
  issued: { tone: "warning", icon: "send", edge: "border-warning" },
  settled: { tone: "success", icon: "check", edge: "border-line" },
};

/** A remark beside its field; its author mends it or takes it back while it has not been handed over. */
export function Remark({ remark }: { remark: RemarkView }) {
  const router = useRouter();
  const [mode, setMode] = useState<"read" | "edit" | "remove">("read");
  const [refusal, setRefusal] = useState("");
  const { tone, icon, edge } = LOOK[remark.state];

  if (mode === "edit") {
    return (
      <RemarkForm
        label="Sửa góp ý"
        body={remark.body}
        asks={remark.asks}
        save={(input) => editCommentAction({ id: remark.id, ...input })}
        onSaved={() =>
          // Together: the old words must not show again while the new ones are on their way.
          startTransition(() => {
            setMode("read");
            router.refresh();
          })
        }
        onCancel={() => setMode("read")}
      />
    );
  }

  const remove = async () => {
    const reply = await removeCommentAction({ id: remark.id });
    if (reply.ok) router.refresh();
    else setRefusal(reply.message);
  };

  return (
    <div className={`mt-2 border-l-4 bg-paper px-3 py-1.5 ${edge}`}>
      <p className="whitespace-pre-line">
        {remark.asks && <strong>Yêu cầu sửa: </strong>}
        <span>{remark.body}</span>
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
        <StatusBadge tone={tone} icon={icon}>
          {remark.stateWords}
        </StatusBadge>
        {remark.by}
      </p>
      {remark.open && mode === "read" && (
        <div className="flex flex-wrap gap-1">
          <Button kind="quiet" icon="edit" onClick={() => setMode("edit")}>
            Sửa góp ý
          </Button>
          <Button kind="quiet" icon="trash" onClick={() => setMode("remove")}>
            Bỏ góp ý
          </Button>
        </div>
      )}
      {remark.open && mode === "remove" && (
        <div className="flex flex-wrap items-center gap-2">
          <span className="font-semibold">Bỏ hẳn góp ý này?</span>
          <Button kind="danger" onClick={remove} autoFocus>
            Bỏ
          </Button>
          <Button kind="quiet" onClick={() => setMode("read")}>
            Giữ lại
          </Button>
        </div>
      )}
      {refusal && (
        <NoticePanel kind="error" live>
          {refusal}
        </NoticePanel>
      )}
    </div>
  );
}
