import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { batchItem } from "@/components/intake/batch-item";
import { PeopleGrid } from "@/components/people/people-grid";
import { honourOptions } from "@/components/registration/honour-options";
import { LinesSection } from "@/components/registration/lines-section";
import { remarksUnder } from "@/components/registration/remarks";
import { departmentChoices, lastRevision, personRows } from "@/components/registration/server-rows";
import { listBatches } from "@/lib/entry/intake/queries";
import { openingsFor } from "@/lib/entry/mending/queries";
import { penOf } from "@/lib/entry/registration/policy";
import { findRegistration } from "@/lib/entry/registration/queries";
import { findBench } from "@/lib/entry/verdict/queries";
import { issuedComments } from "@/lib/judging/review/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow, realNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";

export const metadata: Metadata = { title: "Danh hiệu cá nhân" };

export default async function PeoplePage({ params }: PageProps<"/lam-viec/dang-ky/[id]/ca-nhan">) {
  const [{ id }, viewer] = await Promise.all([params, requireViewer()]);
  const [file, comments, catalogue, batches, now] = await Promise.all([
    findRegistration(viewer, id),
    issuedComments(viewer, id),
    publishedCatalogue(),
    listBatches(viewer, id),
    portalNow(),
  ]);
  if (!file) notFound();
  const openings = await openingsFor(file);
  const pen = penOf(viewer, file);
  const bench = pen && (await findBench(viewer, id, now));

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
          registrationId={id}
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
          remarks={remarksUnder(comments, "people")}
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
