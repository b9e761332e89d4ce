"use client";

import { useState } from "react";
import type { NoteDesk } from "@/components/note/note-list";
import type { SheetSection } from "@/lib/judging/review/rules";
import type { RemarkView } from "./remark-view";
import { SheetGroup } from "./sheet-group";

type Props = {
  section: SheetSection;
  remarks: readonly RemarkView[];
  /** The file, where the reader may remark on it. */
  registrationId: string | null;
  notes: NoteDesk;
};

/** One section of a file, with at most one remark being written at a time. */
export function ReviewSection({ section, remarks, registrationId, notes }: Props) {
  const [openPath, setOpenPath] = useState<string | null>(null);
  const desk = registrationId && { registrationId, openPath, open: setOpenPath };
  return (
    <div className="space-y-4">
      {section.groups.map((group) => (
        <SheetGroup
          key={group.key}
          group={group}
          remarks={remarks.filter((remark) => remark.path.startsWith(`${group.key}.`))}
          desk={desk || null}
          notes={notes}
        />
      ))}
    </div>
  );
}
