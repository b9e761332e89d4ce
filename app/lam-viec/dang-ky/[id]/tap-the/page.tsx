import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CollectiveGrid } from "@/components/registration/collective-grid";
import { honourOptions } from "@/components/registration/honour-options";
import { LinesSection } from "@/components/registration/lines-section";
import { remarksUnder } from "@/components/registration/remarks";
import { collectiveChoices, collectiveRows, ownPart } from "@/components/registration/server-rows";
import { openingsFor } from "@/lib/entry/mending/queries";
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
  const openings = await openingsFor(file);
  const pen = penOf(viewer, file);

  return (
    <LinesSection
      file={file}
      section="collectives"
      openings={openings}
      pen={pen}
      lead="Đăng ký cho đơn vị và các phòng, ban. Không đăng ký tập thể nào thì để trống, rồi sang mục tiếp theo."
      empty="Chưa đăng ký tập thể nào."
    >
      {pen && (
        <CollectiveGrid
          registrationId={id}
          stored={collectiveRows(file)}
          honours={honourOptions(catalogue, file.unit.kind, "collective")}
          collectives={collectiveChoices(file, pen)}
          departmentId={ownPart(file)?.departmentId ?? ""}
          remarks={remarksUnder(comments, "collectives")}
          openings={openings}
          renderedAt={realNow().getTime()}
        />
      )}
    </LinesSection>
  );
}
