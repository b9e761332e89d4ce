import type { Metadata } from "next";
import { EditingHeading } from "@/components/campaign/editing-heading";
import { MilestonesForm } from "@/components/campaign/milestones-form";
import { requireDraft } from "../draft";

export const metadata: Metadata = { title: "Biên tập mốc thời gian" };

export default async function EditMilestonesPage({
  params,
}: PageProps<"/lam-viec/bien-tap/[year]/moc-thoi-gian">) {
  const { draft } = await requireDraft(params);
  return (
    <>
      <EditingHeading draft={draft} current="milestones" />
      <p className="mb-6 max-w-measure text-muted">
        Mốc “Đăng ký thi đua” mở và đóng việc gửi hồ sơ của các đơn vị. Để trống “Từ ngày” khi mốc
        mở ngay từ lúc công bố; để trống “Đến hết ngày” khi chưa biết thời hạn.
      </p>
      <MilestonesForm
        names={Object.fromEntries(draft.milestones.map(({ id, name }) => [id, name]))}
        initial={{
          year: draft.year,
          milestones: draft.milestones.map(({ id, version, opensOn, dueOn, confidence, note }) => ({
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
