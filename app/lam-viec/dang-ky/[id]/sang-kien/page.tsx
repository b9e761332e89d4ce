import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Freshness } from "@/components/initiative/freshness";
import { InitiativeCards } from "@/components/initiative/initiative-cards";
import { ownersFor } from "@/components/initiative/owners";
import { UnsavedInitiatives } from "@/components/initiative/unsaved-initiatives";
import { MarkSeen } from "@/components/registration/mark-seen";
import { sectionHref } from "@/components/registration/paths";
import { SectionFrame } from "@/components/registration/section-frame";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { openingsFor } from "@/lib/entry/mending/queries";
import { isSectionOpen } from "@/lib/entry/mending/rules";
import { SECTION_LABEL } from "@/lib/entry/registration/labels";
import { penOf } from "@/lib/entry/registration/policy";
import { findRegistration } from "@/lib/entry/registration/queries";
import { issuedComments } from "@/lib/judging/review/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { realNow } from "@/lib/platform/clock/now";

export const metadata: Metadata = { title: SECTION_LABEL.initiatives };

export default async function InitiativesPage({
  params,
}: PageProps<"/lam-viec/dang-ky/[id]/sang-kien">) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const [file, comments] = await Promise.all([
    findRegistration(viewer, id),
    issuedComments(viewer, id),
  ]);
  if (!file) notFound();
  const openings = await openingsFor(file);

  const { initiatives } = file.dossier;
  const pen = isSectionOpen(openings, "initiatives") ? penOf(viewer, file) : null;
  const writes = ownersFor(pen, file.parts).length > 0;
  const here = sectionHref(id, "initiatives");
  const add = (
    <ButtonLink href={`${here}/moi` as Route} icon="plus">
      Thêm sáng kiến
    </ButtonLink>
  );
  const remarksOn = (initiativeId: string) =>
    comments.filter(({ path }) => path.startsWith(`initiatives.${initiativeId}.`)).length;

  return (
    <SectionFrame
      file={file}
      section="initiatives"
      openings={openings}
      whole={file.sight.kind === "whole"}
      lead="Sáng kiến đăng ký trong năm, mỗi sáng kiến cùng các tác giả và tỷ lệ đóng góp của từng người. Mục này không bắt buộc."
    >
      <Freshness renderedAt={realNow().getTime()} />
      <div className="grid max-w-5xl gap-6">
        {pen?.kind === "whole" && <MarkSeen registrationId={id} section="initiatives" />}
        {writes && (
          <UnsavedInitiatives
            registrationId={id}
            savedIds={initiatives.map((initiative) => initiative.id)}
            newHref={`${here}/moi` as Route}
          />
        )}
        {initiatives.length === 0 ? (
          <EmptyState title="Chưa đăng ký sáng kiến nào" {...(writes && { actions: add })}>
            {writes && "Nếu năm nay không đăng ký sáng kiến, có thể chuyển sang mục tiếp theo."}
          </EmptyState>
        ) : (
          <>
            <InitiativeCards
              initiatives={initiatives}
              hrefOf={(initiativeId) => `${here}/${initiativeId}` as Route}
              remarksOn={remarksOn}
            />
            {writes && <div>{add}</div>}
          </>
        )}
      </div>
    </SectionFrame>
  );
}
