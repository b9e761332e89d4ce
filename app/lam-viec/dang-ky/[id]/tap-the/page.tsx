import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CollectiveGrid } from "@/components/registration/collective-grid";
import { honourOptions } from "@/components/registration/honour-options";
import { MarkSeen } from "@/components/registration/mark-seen";
import { HandInPart } from "@/components/registration/parts-board";
import { remarksUnder } from "@/components/registration/remarks";
import { SectionFrame } from "@/components/registration/section-frame";
import { SectionSummary } from "@/components/registration/section-summary";
import { collectiveChoices, collectiveRows, ownPart } from "@/components/registration/server-rows";
import { rowsOf } from "@/lib/entry/registration/labels";
import { penOf } from "@/lib/entry/registration/policy";
import { findRegistration } from "@/lib/entry/registration/queries";
import { issuedComments } from "@/lib/judging/review/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { realNow } from "@/lib/platform/clock/now";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";

export const metadata: Metadata = { title: "Danh hiệu tập thể" };

export default async function CollectivesPage({
  params,
}: PageProps<"/lam-viec/dang-ky/[id]/tap-the">) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const [file, comments, catalogue] = await Promise.all([
    findRegistration(viewer, id),
    issuedComments(viewer, id),
    publishedCatalogue(),
  ]);
  if (!file) notFound();
  const pen = penOf(viewer, file);
  const part = ownPart(file);
  const writable = pen !== null && !part?.handedInAt;

  return (
    <SectionFrame
      file={file}
      section="collectives"
      whole={file.sight.kind === "whole"}
      lead={
        writable && (
          <p className="text-base">
            Đăng ký cho đơn vị và các phòng, ban. Không đăng ký tập thể nào thì để trống, rồi sang
            mục tiếp theo.
          </p>
        )
      }
    >
      {writable ? (
        <>
          {pen.kind === "whole" && <MarkSeen registrationId={id} section="collectives" />}
          <CollectiveGrid
            registrationId={id}
            stored={collectiveRows(file)}
            honours={honourOptions(catalogue, file.unit.kind, "collective")}
            collectives={collectiveChoices(file, pen)}
            departmentId={part?.departmentId ?? ""}
            remarks={remarksUnder(comments, "collectives")}
            renderedAt={realNow().getTime()}
          />
        </>
      ) : (
        <SectionSummary
          rows={rowsOf(file.dossier)}
          section="collectives"
          level={2}
          empty="Chưa đăng ký tập thể nào."
        />
      )}
      {part && (
        <div className="mt-8">
          <HandInPart registrationId={id} part={part} />
        </div>
      )}
    </SectionFrame>
  );
}
