import type { Metadata } from "next";
import { EditingHeading } from "@/components/campaign/editing-heading";
import { MilestonesForm } from "@/components/campaign/milestones-form";
import { PartNotice } from "@/components/proposal/part-notice";
import { editedPart } from "../../waiting";
import { requireDraft } from "../draft";

export const metadata: Metadata = { title: "Biên tập mốc thời gian" };

export default async function EditMilestonesPage({
  params,
}: PageProps<"/lam-viec/bien-tap/[year]/moc-thoi-gian">) {
  const { viewer, draft } = await requireDraft(params);
  const { shown, waits, notice } = await editedPart(viewer, draft, "milestones");
  return (
    <>
      <EditingHeading draft={draft} current="milestones" />
      <p className="mb-6 max-w-measure text-muted">
        Mốc “Đăng ký thi đua” mở và đóng việc gửi hồ sơ của các đơn vị. Để trống “Từ ngày” khi mốc
        mở ngay từ lúc công bố; để trống “Đến hết ngày” khi chưa biết thời hạn.
      </p>
      <PartNotice {...notice} />
      <MilestonesForm
        waits={waits}
        names={Object.fromEntries(shown.milestones.map(({ id, name }) => [id, name]))}
        initial={{
          year: draft.year,
          milestones: shown.milestones.map(({ id, version, opensOn, dueOn, confidence, note }) => ({
            id,
            version,
            opensOn,
            dueOn,
            confidence,
            note: note ?? "",
          })),
        }}
      />
    </>
  );
}
