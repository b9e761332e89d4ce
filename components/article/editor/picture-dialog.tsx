"use client";

import { useEffect, useState } from "react";
import { TextField } from "@/components/form/text-field";
import { Dialog } from "@/components/ui/dialog";
import { findMediaAction } from "@/lib/campaign/media/actions";
import type { MediaRow } from "@/lib/campaign/media/queries";

type Props = { open: boolean; onClose: () => void; onChoose: (picture: MediaRow) => void };

const PAUSE_MS = 300;

/** The library's newest pictures, or those that the words find; one is chosen by pressing it. */
export function PictureDialog({ open, onClose, onChoose }: Props) {
  const [q, setQ] = useState("");
  const [rows, setRows] = useState<readonly MediaRow[] | null>(null);
  const [trouble, setTrouble] = useState("");

  useEffect(() => {
    if (!open) return;
    let gone = false;
    const timer = setTimeout(async () => {
      const reply = await findMediaAction({ q }).catch(() => null);
      if (gone) return;
      if (reply?.ok) setRows(reply.value);
      setTrouble(reply?.ok ? "" : (reply?.message ?? "Mất kết nối, đề nghị thử lại."));
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [open, q]);

  return (
    <Dialog open={open} onClose={onClose} title="Chọn ảnh trong thư viện">
      <div className="grid gap-4">
        <TextField
          name="editor-picture"
          label="Tìm ảnh"
          hint="Theo chữ thay ảnh, chú thích hoặc nguồn; không cần gõ dấu."
          value={q}
          onChange={(event) => setQ(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
        <p role="status" className="text-sm text-muted">
          {trouble || (rows === null ? "Đang tìm…" : `${rows.length} ảnh`)}
          {rows?.length === 0 &&
            trouble === "" &&
            ". Tải ảnh lên ở mục Thư viện ảnh rồi quay lại đây."}
        </p>
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {(rows ?? []).map((picture) => (
            <li key={picture.id}>
              <button
                type="button"
                onClick={() => onChoose(picture)}
                className="block w-full rounded border border-line p-1.5 text-left hover:border-primary"
              >
                <picture>
                  <img
                    src={`/api/tep/${picture.fileId}`}
                    alt={picture.alt}
                    loading="lazy"
                    width={picture.width}
                    height={picture.height}
                    className="aspect-[4/3] w-full object-cover"
                  />
                </picture>
                <span className="mt-1 line-clamp-2 text-sm">{picture.caption || picture.alt}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
