import type { ReactNode } from "react";
import { FileField } from "@/components/form/file-field";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { NoticePanel } from "@/components/ui/notice-panel";
import type { Judged, ListColumn, ListHands } from "./intake-line";
import { ListPreview } from "./list-preview";
import { PasteBox } from "./paste-box";

type Desk<F extends string> = Omit<ListHands<F>, "judged"> & {
  readonly sheet: { readonly source: string; readonly remarks: readonly string[] } | null;
  readonly refusal: string | null;
  readonly done: string | null;
  readonly busy: boolean;
  readonly unsent: File | null;
  readonly readFile: (file: File) => void;
  readonly cancel: () => void;
};

type Props<F extends string> = {
  label: string;
  list: Desk<F>;
  judged: readonly Judged<F>[];
  columns: readonly ListColumn<F>[];
  /** What becomes of the lines that are not yet good. */
  keeps: string;
  onTake: () => void;
  /** Where no list is open: the ways in. */
  source: ReactNode;
  /** Under the lines of the open list. */
  children?: ReactNode;
};

/** A whole list on its way in: what was said of it, then the ways in, or the list itself to be looked over. */
export function ListDesk<F extends string>({
  label,
  list,
  judged,
  columns,
  keeps,
  onTake,
  source,
  children,
}: Props<F>) {
  const { sheet, refusal, done, busy, unsent, readFile } = list;
  return (
    <section aria-label={label} className="grid gap-4 *:min-w-0">
      {done && <NoticePanel kind="success" title={done} live />}
      {refusal && (
        <NoticePanel
          kind="error"
          title="Chưa nhập được danh sách"
          live
          actions={
            unsent && (
              <Button icon="send" disabled={busy} onClick={() => readFile(unsent)}>
                Gửi lại tệp
              </Button>
            )
          }
        >
          {refusal}
        </NoticePanel>
      )}
      {sheet ? (
        <ListPreview
          source={sheet.source}
          remarks={sheet.remarks}
          columns={columns}
          hands={{ ...list, judged }}
          busy={busy}
          onTake={onTake}
          onCancel={list.cancel}
          keeps={keeps}
        >
          {children}
        </ListPreview>
      ) : (
        source
      )}
    </section>
  );
}

type SourceProps = {
  list: Pick<Desk<never>, "busy" | "readFile">;
  pasteHint: string;
  templateHref: string;
  onPaste: Parameters<typeof PasteBox>[0]["onPaste"];
  className: string;
};

/** The ways in for a whole list: a box to paste in, a file, the ministry's blank. */
export function ListSource({ list, pasteHint, templateHref, onPaste, className }: SourceProps) {
  return (
    <div className={`grid lg:grid-cols-2 ${className}`}>
      <PasteBox hint={pasteHint} onPaste={onPaste} />
      <div className="grid content-start gap-3">
        <FileField
          label="Hoặc chọn tệp"
          name="file"
          accept=".xlsx,.csv,.txt"
          disabled={list.busy}
          hint="Tệp .xlsx hoặc .csv, tối đa 5.000 dòng và 8 MB. Tên cột thế nào cũng được."
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) list.readFile(file);
          }}
        />
        <p>
          <a
            href={templateHref}
            download
            className="inline-flex min-h-target items-center gap-2 font-semibold"
          >
            <Icon name="download" /> Tải mẫu danh sách (.xlsx)
          </a>
        </p>
        <p role="status">{list.busy && "Đang đọc tệp…"}</p>
      </div>
    </div>
  );
}
