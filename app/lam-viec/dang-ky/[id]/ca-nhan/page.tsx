import type { Metadata } from "next";
import { batchItem } from "@/components/intake/batch-item";
import { PeopleGrid } from "@/components/people/people-grid";
import { honourOptions } from "@/components/registration/honour-options";
import { LinesSection } from "@/components/registration/lines-section";
import { departmentChoices, lastRevision, personRows } from "@/components/registration/server-rows";
import { listBatches } from "@/lib/entry/intake/queries";
import { findBench } from "@/lib/entry/verdict/queries";
import { portalNow, realNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { linesOf } from "../lines-of";

export const metadata: Metadata = { title: "Danh hiệu cá nhân" };

export default async function PeoplePage({ params }: PageProps<"/lam-viec/dang-ky/[id]/ca-nhan">) {
  const { viewer, file, catalogue, openings, pen, remarks } = await linesOf(params, "people");
  const now = await portalNow();
  const [batches, bench] = await Promise.all([
    listBatches(viewer, file.id),
    pen && findBench(viewer, file.id, now),
  ]);

  return (
    <LinesSection
      file={file}
      section="people"
      openings={openings}
      pen={pen}
      lead="Mỗi dòng là một cá nhân và một danh hiệu hoặc hình thức khen thưởng đăng ký. Nội dung được lưu ngay khi nhập; phím Tab sang ô bên, Enter xuống dòng dưới. Có thể dán cả bảng từ Excel, Word vào lưới."
      empty="Chưa đăng ký cá nhân nào."
    >
      {pen && (
        <PeopleGrid
          registrationId={file.id}
          accountId={viewer.accountId}
          stored={personRows(file)}
          revision={lastRevision(file)}
          catalogue={catalogue}
          honours={honourOptions(catalogue, file.unit.kind, "person")}
          unit={{
            kind: file.unit.kind,
            name: file.unit.name,
            shortName: file.unit.shortName,
          }}
          departments={departmentChoices(file, pen)}
          remarks={remarks}
          openings={openings}
          batches={batches.map(batchItem)}
          bench={bench}
          today={vietnamDay(now)}
          renderedAt={realNow().getTime()}
        />
      )}
    </LinesSection>
  );
}
