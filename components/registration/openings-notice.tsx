import { NoticePanel } from "@/components/ui/notice-panel";
import { NOTHING_OPEN, PARTLY_OPEN } from "@/lib/entry/mending/labels";
import { isSectionOpen, type Openings } from "@/lib/entry/mending/rules";
import type { Section } from "@/lib/entry/registration/rules";
import { EDITABLE, type Status } from "@/lib/entry/registration/workflow";

type Props = { openings: Openings; section: Section; status: Status };

/** Over a section of a returned file: whether something of it was asked to be mended. Nothing while all is open. */
export function OpeningsNotice({ openings, section, status }: Props) {
  if (openings === "all" || !EDITABLE.includes(status)) return null;
  return (
    <div className="mb-6 max-w-4xl">
      <NoticePanel kind="info">
        {isSectionOpen(openings, section) ? PARTLY_OPEN : NOTHING_OPEN}
      </NoticePanel>
    </div>
  );
}
