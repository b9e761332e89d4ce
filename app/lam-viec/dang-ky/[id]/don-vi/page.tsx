import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FactsForm } from "@/components/registration/facts-form";
import { MarkSeen } from "@/components/registration/mark-seen";
import { remarksUnder } from "@/components/registration/remarks";
import { SectionFrame } from "@/components/registration/section-frame";
import { SectionSummary } from "@/components/registration/section-summary";
import { openingsFor } from "@/lib/entry/mending/queries";
import { isSectionOpen } from "@/lib/entry/mending/rules";
import { rowsOf } from "@/lib/entry/registration/labels";
import { penOf } from "@/lib/entry/registration/policy";
import { findRegistration } from "@/lib/entry/registration/queries";
import { issuedComments } from "@/lib/judging/review/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { realNow } from "@/lib/platform/clock/now";

export const metadata: Metadata = { title: "Thông tin đơn vị" };

export default async function FactsPage({ params }: PageProps<"/lam-viec/dang-ky/[id]/don-vi">) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const [file, comments] = await Promise.all([
    findRegistration(viewer, id),
    issuedComments(viewer, id),
  ]);
  if (!file || file.sight.kind === "part") notFound();
  const openings = await openingsFor(file);
  const writable = penOf(viewer, file)?.kind === "whole" && isSectionOpen(openings, "facts");

  return (
    <SectionFrame file={file} section="facts" openings={openings} whole>
      {writable ? (
        <>
          <MarkSeen registrationId={id} section="facts" />
          <FactsForm
            registrationId={id}
            facts={file.dossier.facts}
            version={file.factsVersion}
            renderedAt={realNow().getTime()}
            remarks={remarksUnder(comments, "facts")}
            openings={openings}
          />
        </>
      ) : (
        <SectionSummary rows={rowsOf(file.dossier)} section="facts" empty="Chưa có thông tin." />
      )}
    </SectionFrame>
  );
}
