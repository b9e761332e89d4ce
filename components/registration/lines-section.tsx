import type { ReactNode } from "react";
import { isSectionOpen, type Openings } from "@/lib/entry/mending/rules";
import { rowsOf } from "@/lib/entry/registration/labels";
import type { Pen } from "@/lib/entry/registration/policy";
import type { RegistrationFile } from "@/lib/entry/registration/queries";
import { MarkSeen } from "./mark-seen";
import { HandInPart } from "./parts-board";
import { SectionFrame } from "./section-frame";
import { SectionSummary } from "./section-summary";
import { ownPart } from "./server-rows";

type Props = {
  file: RegistrationFile;
  section: "collectives" | "people";
  /** What the viewer may write; null for who reads. */
  pen: Pen | null;
  /** What a return has left open to who mends the file. */
  openings: Openings;
  /** How to fill it, for who may. */
  lead: string;
  /** Said to who reads where nothing is registered. */
  empty: string;
  /** The grid, for who may write. */
  children: ReactNode;
};

/** Whether the viewer may write lines now: a department that has handed in its part may not. */
const writesLines = (file: RegistrationFile, pen: Pen | null): boolean =>
  pen !== null && !ownPart(file)?.handedInAt;

/** A section of lines, collectives or people: its grid for who writes, else what stands in it; a department's handing-in. */
export function LinesSection({ file, section, pen, openings, lead, empty, children }: Props) {
  const part = ownPart(file);
  const writable = writesLines(file, pen) && isSectionOpen(openings, section);
  return (
    <SectionFrame
      file={file}
      section={section}
      openings={openings}
      whole={file.sight.kind === "whole"}
      lead={writable && <p className="text-base">{lead}</p>}
    >
      {writable ? (
        <>
          {pen?.kind === "whole" && <MarkSeen registrationId={file.id} section={section} />}
          {children}
        </>
      ) : (
        <SectionSummary rows={rowsOf(file.dossier)} section={section} level={2} empty={empty} />
      )}
      {part && (
        <div className="mt-8">
          <HandInPart registrationId={file.id} part={part} />
        </div>
      )}
    </SectionFrame>
  );
}
