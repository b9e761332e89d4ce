import type { Metadata, Route } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { StartButton } from "@/components/scoring/start-button";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUS_LABEL, STATUS_TONE } from "@/lib/judging/scoring/labels";
import { mayKeepTables } from "@/lib/judging/scoring/policy";
import { mySheets } from "@/lib/judging/scoring/queries";
import { requireViewer } from "@/lib/platform/auth/session";

export const metadata: Metadata = { title: "Chấm điểm thi đua" };

export default async function MySheetsPage() {
  const viewer = await requireViewer();
  const { campaign, units } = await mySheets(viewer);
  const staff = mayKeepTables(viewer);
  return (
    <>
      <PageHeading
        title="Chấm điểm thi đua"
        {...(campaign && { kicker: `Phong trào thi đua năm ${campaign.year}` })}
        lead="Đơn vị tự chấm; Khối phó, Cụm phó chấm chéo; Khối trưởng, Cụm trưởng thống nhất; Bộ chốt điểm."
        actions={
          staff && (
            <>
              <ButtonLink icon="flag" href={"/lam-viec/cham-diem/xep-hang" as Route}>
                Xếp hạng toàn ngành
              </ButtonLink>
              <ButtonLink
                icon="edit"
                href={`/lam-viec/cham-diem/tieu-chi/${campaign?.year ?? ""}` as Route}
              >
                Bảng tiêu chí
              </ButtonLink>
            </>
          )
        }
      />
      {units.length === 0 ? (
        <EmptyState title="Đồng chí không phụ trách chấm điểm cho đơn vị nào" icon="edit">
          Bảng điểm chờ Khối, Cụm chấm có trong trang của Khối, Cụm.
        </EmptyState>
      ) : (
        <div className="grid max-w-4xl gap-5">
          {units.map(({ id, name, sheet }) => (
            <Panel key={id} title={name}>
              {sheet ? (
                <div className="flex flex-wrap items-center gap-4">
                  <StatusBadge tone={STATUS_TONE[sheet.status]}>
                    {STATUS_LABEL[sheet.status]}
                  </StatusBadge>
                  <ButtonLink
                    kind="primary"
                    icon="next"
                    href={`/lam-viec/cham-diem/${sheet.id}` as Route}
                  >
                    Mở bảng điểm
                  </ButtonLink>
                </div>
              ) : (
                <StartButton unitId={id} unitName={name} />
              )}
            </Panel>
          ))}
        </div>
      )}
    </>
  );
}
