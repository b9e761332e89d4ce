import type { ComponentProps, ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import type { Openings } from "@/lib/entry/mending/rules";
import { CHECK_STEP, SECTION_LABEL, SECTION_NUMBER } from "@/lib/entry/registration/labels";
import { SECTIONS, type Section } from "@/lib/entry/registration/rules";
import { FileFrame } from "./file-frame";
import { OpeningsNotice } from "./openings-notice";
import { fileHref, pageHref, sectionHref } from "./paths";

type Props = {
  file: ComponentProps<typeof FileFrame>["file"];
  section: Section;
  lead?: ReactNode;
  /** What a return has left open to the reader who mends the file. */
  openings?: Openings;
  /** Whether the reader goes through the whole file, or only a department's part of it. */
  whole: boolean;
  children: ReactNode;
};

/** One section of the file: its head, its content, and the way to the next. */
export function SectionFrame({ file, section, lead, whole, children, openings }: Props) {
  const next = SECTIONS[SECTIONS.indexOf(section) + 1];
  return (
    <FileFrame
      file={file}
      title={`${SECTION_NUMBER[section]}. ${SECTION_LABEL[section]}`}
      here={{ label: SECTION_LABEL[section], href: sectionHref(file.id, section) }}
      lead={lead}
    >
      {openings && <OpeningsNotice openings={openings} section={section} status={file.status} />}
      {children}
      <div className="mt-8 flex flex-wrap gap-3 border-t border-line pt-5">
        {whole &&
          (next ? (
            <ButtonLink kind="primary" href={sectionHref(file.id, next)} iconAfter="next">
              Tiếp tục: {SECTION_NUMBER[next]}. {SECTION_LABEL[next]}
            </ButtonLink>
          ) : (
            <ButtonLink kind="primary" href={pageHref(file.id, "kiem-tra")} iconAfter="next">
              Tiếp tục: {CHECK_STEP}
            </ButtonLink>
          ))}
        <ButtonLink href={fileHref(file.id)} icon="previous">
          Về hồ sơ
        </ButtonLink>
      </div>
    </FileFrame>
  );
}
