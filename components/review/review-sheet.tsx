import type { Route } from "next";
import type { NoteDesk } from "@/components/note/note-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkTabs } from "@/components/ui/link-tabs";
import { NoticePanel } from "@/components/ui/notice-panel";
import { SECTION_LABEL, SECTION_NUMBER, SECTION_PATH } from "@/lib/entry/registration/labels";
import { SECTIONS } from "@/lib/entry/registration/rules";
import type { ReviewFile } from "@/lib/judging/review/queries";
import { onlyChanges, type SheetSection, sheetOf } from "@/lib/judging/review/rules";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { Remark } from "./remark";
import { type RemarkView, remarkView } from "./remark-view";
import { ReviewSection } from "./review-section";
import { SectionRemarks } from "./section-remarks";

type Props = {
  file: ReviewFile;
  accountId: string;
  notes: NoteDesk;
  /** Whether only what changed is shown, and where the two views are. */
  changesOnly: boolean;
  wholeHref: Route;
  changesHref: Route;
};

/** The file itself, section by section, with remarks and changes beside the fields they are about. */
export function ReviewSheet({
  file,
  accountId,
  notes,
  changesOnly,
  wholeHref,
  changesHref,
}: Props) {
  const sheet = sheetOf(file.rows, file.changes ?? []);
  const remarks = file.comments.map((comment) => remarkView(comment, accountId, file.mayComment));
  const shown = changesOnly ? onlyChanges(sheet) : sheet;
  return (
    <div className="min-w-0 space-y-8 min-[90rem]:col-start-2 min-[90rem]:row-span-2 min-[90rem]:row-start-1">
      {file.changes && (
        <LinkTabs
          label="Phạm vi xem"
          tabs={[
            { key: "whole", label: "Toàn bộ hồ sơ", href: wholeHref, current: !changesOnly },
            {
              key: "changes",
              label: "Chỉ xem thay đổi",
              href: changesHref,
              count: file.changes.length,
              current: changesOnly,
            },
          ]}
        />
      )}
      <Stray remarks={remarks} sheet={sheet} />
      {changesOnly && shown.length === 0 && (
        <EmptyState title="Không có thay đổi so với lần gửi trước" icon="check" />
      )}
      {shown.map((section) => (
        <section key={section.section} aria-labelledby={`muc-${SECTION_PATH[section.section]}`}>
          <h2
            id={`muc-${SECTION_PATH[section.section]}`}
            className="mb-3 flex flex-wrap items-baseline gap-x-3 text-xl"
          >
            {SECTION_NUMBER[section.section]}. {SECTION_LABEL[section.section]}
            {section.changed > 0 && (
              <span className="text-base font-semibold text-gold-ink">
                {formatNumber(section.changed)} thay đổi
              </span>
            )}
          </h2>
          <SectionRemarks
            path={section.section}
            title={SECTION_LABEL[section.section]}
            remarks={remarks}
            registrationId={file.mayComment ? file.id : null}
          />
          {section.groups.length === 0 ? (
            <p className="text-muted">Đơn vị không đăng ký nội dung này.</p>
          ) : (
            <ReviewSection
              section={section}
              remarks={remarks}
              registrationId={file.mayComment ? file.id : null}
              notes={notes}
            />
          )}
        </section>
      ))}
    </div>
  );
}

/** Remarks on what the unit has taken out of its file since. */
function Stray({ remarks, sheet }: { remarks: RemarkView[]; sheet: SheetSection[] }) {
  const paths = new Set<string>([
    ...SECTIONS,
    ...sheet.flatMap(({ groups }) =>
      groups.flatMap(({ fields }) => fields.map((field) => field.path)),
    ),
  ]);
  const stray = remarks.filter((remark) => !paths.has(remark.path));
  if (stray.length === 0) return null;
  return (
    <NoticePanel kind="info" title="Góp ý về nội dung không còn trong hồ sơ">
      {stray.map((remark) => (
        <Remark key={remark.id} remark={remark} />
      ))}
    </NoticePanel>
  );
}
