import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PledgeEditor } from "@/components/pledge/pledge-editor";
import { PledgeView } from "@/components/pledge/pledge-view";
import { ProposalWizard } from "@/components/pledge/proposal-wizard";
import { valuesOf } from "@/components/pledge/target-values";
import { MarkSeen } from "@/components/registration/mark-seen";
import { remarksUnder } from "@/components/registration/remarks";
import { SectionFrame } from "@/components/registration/section-frame";
import { NoticePanel } from "@/components/ui/notice-panel";
import { openingsFor } from "@/lib/entry/mending/queries";
import { isOpen, isSectionOpen } from "@/lib/entry/mending/rules";
import { listContents } from "@/lib/entry/pledge/queries";
import { SECTION_LABEL } from "@/lib/entry/registration/labels";
import { penOf } from "@/lib/entry/registration/policy";
import { findRegistration } from "@/lib/entry/registration/queries";
import { issuedComments } from "@/lib/judging/review/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { realNow } from "@/lib/platform/clock/now";

export const metadata: Metadata = { title: SECTION_LABEL.pledge };

export default async function PledgePage({ params }: PageProps<"/lam-viec/dang-ky/[id]/giao-uoc">) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const [file, contents, comments] = await Promise.all([
    findRegistration(viewer, id),
    listContents(viewer, id),
    issuedComments(viewer, id),
  ]);
  if (!file) notFound();
  const openings = await openingsFor(file);

  const { targets } = file.dossier;
  const { year } = file.campaign;
  const whole = file.sight.kind === "whole";
  const writes = penOf(viewer, file)?.kind === "whole" && isSectionOpen(openings, "pledge");
  const remarks = remarksUnder(comments, "pledge");
  const versions = new Map(file.targets.map((target) => [target.id, target.version]));
  const stored = Object.fromEntries(
    targets.map((target) => [
      target.id,
      { version: versions.get(target.id) ?? 0, values: valuesOf(target) },
    ]),
  );

  return (
    <SectionFrame
      file={file}
      section="pledge"
      openings={openings}
      whole={whole}
      lead="Mỗi chỉ tiêu là một cam kết đo được của đơn vị, đặt dưới một nội dung thi đua của phong trào."
    >
      {!whole && (
        <NoticePanel kind="info" title="Giao ước là của cả đơn vị">
          Cán bộ đầu mối của đơn vị lập phần này; phòng, ban không nhập chỉ tiêu riêng.
        </NoticePanel>
      )}
      {writes && (
        <>
          <MarkSeen registrationId={id} section="pledge" />
          {isOpen(openings, "pledge") && (
            <ProposalWizard
              registrationId={id}
              contents={contents}
              known={targets.map(({ indicator }) => indicator)}
            />
          )}
          <PledgeEditor
            registrationId={id}
            year={year}
            contents={contents}
            stored={stored}
            remarks={remarks}
            openings={openings}
            renderedAt={realNow().getTime()}
          />
        </>
      )}
      {whole && !writes && (
        <PledgeView year={year} contents={contents} targets={targets} remarks={remarks} />
      )}
    </SectionFrame>
  );
}
