import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { InitiativeEditor } from "@/components/initiative/initiative-editor";
import { valuesOf } from "@/components/initiative/initiative-values";
import { ownersFor } from "@/components/initiative/owners";
import { FileFrame } from "@/components/registration/file-frame";
import { OpeningsNotice } from "@/components/registration/openings-notice";
import { sectionHref } from "@/components/registration/paths";
import { remarksUnder } from "@/components/registration/remarks";
import { SectionSummary } from "@/components/registration/section-summary";
import { ButtonLink } from "@/components/ui/button";
import { openingsFor } from "@/lib/entry/mending/queries";
import { isSectionOpen } from "@/lib/entry/mending/rules";
import { rowsOf } from "@/lib/entry/registration/labels";
import { penOf } from "@/lib/entry/registration/policy";
import { findRegistration } from "@/lib/entry/registration/queries";
import { issuedComments } from "@/lib/judging/review/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { realNow } from "@/lib/platform/clock/now";

export const metadata: Metadata = { title: "Sáng kiến" };

export default async function InitiativePage({
  params,
}: PageProps<"/lam-viec/dang-ky/[id]/sang-kien/[initiativeId]">) {
  const [{ id, initiativeId }, viewer] = await Promise.all([params, requireViewer()]);
  const [file, comments] = await Promise.all([
    findRegistration(viewer, id),
    issuedComments(viewer, id),
  ]);
  const initiative = file?.dossier.initiatives.find((one) => one.id === initiativeId);
  const row = file?.initiatives.find((one) => one.id === initiativeId);
  if (!file || !initiative || !row) notFound();

  const departmentId = row.part?.departmentId ?? null;
  const openings = await openingsFor(file);
  const pen = isSectionOpen(openings, "initiatives") ? penOf(viewer, file) : null;
  const owners = ownersFor(pen, file.parts);
  const writes = owners.some((owner) => owner.value === (departmentId ?? ""));
  const remarks = remarksUnder(comments, `initiatives.${initiativeId}`);
  const listHref = sectionHref(id, "initiatives");
  const title = initiative.title || "Sáng kiến chưa có tên";

  return (
    <FileFrame
      file={file}
      title={title}
      here={{ label: title, href: `${listHref}/${initiativeId}` as Route }}
      actions={
        <ButtonLink href={listHref} icon="previous">
          Về danh sách sáng kiến
        </ButtonLink>
      }
    >
      <OpeningsNotice openings={openings} section="initiatives" status={file.status} />
      {writes ? (
        <InitiativeEditor
          key={initiativeId}
          registrationId={id}
          id={initiativeId}
          stored={{ version: row.version, values: valuesOf(initiative, departmentId) }}
          owners={owners}
          remarks={remarks}
          openings={openings}
          listHref={listHref}
          renderedAt={realNow().getTime()}
        />
      ) : (
        <SectionSummary
          rows={rowsOf({ ...file.dossier, initiatives: [initiative] })}
          section="initiatives"
          empty="Chưa có thông tin."
          level={2}
        />
      )}
    </FileFrame>
  );
}
