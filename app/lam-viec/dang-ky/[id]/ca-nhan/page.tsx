import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { honourOptions } from "@/components/registration/honour-options";
import { MarkSeen } from "@/components/registration/mark-seen";
import { HandInPart } from "@/components/registration/parts-board";
import { PeopleGrid } from "@/components/registration/people-grid";
import { remarksUnder } from "@/components/registration/remarks";
import { SectionFrame } from "@/components/registration/section-frame";
import { SectionSummary } from "@/components/registration/section-summary";
import { departmentChoices, ownPart, personRows } from "@/components/registration/server-rows";
import { rowsOf } from "@/lib/entry/registration/labels";
import { penOf } from "@/lib/entry/registration/policy";
import { findRegistration } from "@/lib/entry/registration/queries";
import { issuedComments } from "@/lib/judging/review/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { realNow } from "@/lib/platform/clock/now";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";

export const metadata: Metadata = { title: "Danh hiệu cá nhân" };

export default async function PeoplePage({ params }: PageProps<"/lam-viec/dang-ky/[id]/ca-nhan">) {
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
      section="people"
      whole={file.sight.kind === "whole"}
      lead={
        writable && (
          <p className="text-base">
            Mỗi dòng là một cá nhân và một danh hiệu hoặc hình thức khen thưởng đăng ký. Nội dung
            được lưu ngay khi nhập; phím Tab sang ô bên, Enter xuống dòng dưới.
          </p>
        )
      }
    >
      {writable ? (
        <>
          {pen.kind === "whole" && <MarkSeen registrationId={id} section="people" />}
          <PeopleGrid
            registrationId={id}
            stored={personRows(file)}
            honours={honourOptions(catalogue, file.unit.kind, "person")}
            departments={departmentChoices(file, pen)}
            remarks={remarksUnder(comments, "people")}
            renderedAt={realNow().getTime()}
          />
        </>
      ) : (
        <SectionSummary
          rows={rowsOf(file.dossier)}
          section="people"
          level={2}
          empty="Chưa đăng ký cá nhân nào."
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
