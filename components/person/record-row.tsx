"use client";

import { useState, useTransition } from "react";
import { FieldsForm } from "@/components/form/fields-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { endRecordAction, removeRecordAction } from "@/lib/organisation/record/actions";
import { endRecordInput, type Kind } from "@/lib/organisation/record/schema";

type Props = {
  kind: Kind;
  id: string;
  /** What the record says, in one line. */
  words: string;
  source: string;
  /** True where it is still open and can be ended on a day. */
  endable: boolean;
};

/** One record with its paper; it can be ended, or taken away when it was a mistake. */
export function RecordRow({ kind, id, words, source, endable }: Props) {
  const [asking, setAsking] = useState<"end" | "remove" | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, begin] = useTransition();
  const remove = () =>
    begin(async () => {
      const reply = await removeRecordAction({ kind, id });
      if (reply.ok) setAsking(null);
      else setRefused(reply.message);
    });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
      <div className="min-w-0">
        <p className="font-semibold">{words}</p>
        <p className="text-sm text-muted">Căn cứ: {source}</p>
      </div>
      <div className="flex gap-2 print:hidden">
        {endable && (kind === "discipline" || kind === "case") && (
          <Button onClick={() => setAsking("end")}>
            {kind === "case" ? "Ghi kết luận" : "Ghi hết hiệu lực"}
            <span className="sr-only">: {words}</span>
          </Button>
        )}
        <Button kind="quiet" onClick={() => setAsking("remove")}>
          Bỏ<span className="sr-only">: {words}</span>
        </Button>
      </div>
      <Dialog
        open={asking === "remove"}
        onClose={() => setAsking(null)}
        title="Bỏ mục ghi nhầm?"
        closeLabel="Giữ lại"
        actions={
          <Button kind="danger" aria-disabled={busy || undefined} onClick={remove}>
            Bỏ mục này
          </Button>
        }
      >
        <p>{words}. Việc bỏ được lưu trong nhật ký.</p>
        {refused && <p role="alert">{refused}</p>}
      </Dialog>
      {(kind === "discipline" || kind === "case") && (
        <Dialog open={asking === "end"} onClose={() => setAsking(null)} title={words}>
          <FieldsForm
            id={`het-${id}`}
            schema={endRecordInput}
            action={endRecordAction}
            defaultValues={{ kind, id }}
            fields={[
              {
                kind: "day",
                name: "on",
                label: kind === "case" ? "Ngày kết luận" : "Ngày hết hiệu lực",
              },
            ]}
            submit="Lưu"
            done="Đã lưu"
            onDone={() => setAsking(null)}
          />
        </Dialog>
      )}
    </li>
  );
}
