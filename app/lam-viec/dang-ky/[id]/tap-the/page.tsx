import type { Metadata } from "next";
import { CollectiveGrid } from "@/components/registration/collective-grid";
import { honourOptions } from "@/components/registration/honour-options";
import { LinesSection } from "@/components/registration/lines-section";
import { collectiveChoices, collectiveRows, ownPart } from "@/components/registration/server-rows";
import { realNow } from "@/lib/platform/clock/now";
import { linesOf } from "../lines-of";

export const metadata: Metadata = { title: "Danh hiệu tập thể" };

export default async function CollectivesPage({
  params,
}: PageProps<"/lam-viec/dang-ky/[id]/tap-the">) {
  const { file, catalogue, openings, pen, remarks } = await linesOf(params, "collectives");
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
          registrationId={file.id}
          stored={collectiveRows(file)}
          honours={honourOptions(catalogue, file.unit.kind, "collective")}
          collectives={collectiveChoices(file, pen)}
          departmentId={ownPart(file)?.departmentId ?? ""}
          remarks={remarks}
          openings={openings}
          renderedAt={realNow().getTime()}
        />
      )}
    </LinesSection>
  );
}
