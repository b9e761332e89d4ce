import type { Metadata } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { WindowSentence } from "@/components/registration/deadline";
import { OwnFilesTable } from "@/components/registration/own-files-table";
import { StartButton } from "@/components/registration/start-button";
import { TodoRow } from "@/components/registration/todo-list";
import { EmptyState } from "@/components/ui/empty-state";
import { listHolidays } from "@/lib/campaign/calendar/queries";
import { latestPublishedCampaign } from "@/lib/campaign/campaign/queries";
import { listOwnFiles, listUnitsWithoutFile } from "@/lib/entry/registration/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";

export const metadata: Metadata = { title: "Hồ sơ đăng ký thi đua" };

export default async function OwnFilesPage() {
  const viewer = await requireViewer();
  const now = await portalNow();
  const today = vietnamDay(now);
  const [campaign, files] = await Promise.all([latestPublishedCampaign(now), listOwnFiles(viewer)]);
  const toStart = campaign ? await listUnitsWithoutFile(viewer, campaign.id) : [];
  const window = campaign?.milestones.find((milestone) => milestone.code === "registration");

  return (
    <>
      <PageHeading
        title="Hồ sơ đăng ký thi đua"
        lead={
          campaign && (
            <p className="text-base">
              Phong trào thi đua năm {campaign.year}.{" "}
              <WindowSentence
                window={window ?? null}
                today={today}
                holidays={await listHolidays()}
              />
            </p>
          )
        }
      />
      <div className="grid max-w-5xl grid-cols-1 gap-8">
        {campaign && toStart.length > 0 && (
          <ul className="border-t-2 border-edge">
            {toStart.map((unit) => (
              <TodoRow
                key={unit.id}
                title={unit.name}
                action={
                  <StartButton campaignId={campaign.id} unitId={unit.id} year={campaign.year} />
                }
              >
                <p className="text-muted">Chưa có hồ sơ của năm {campaign.year}.</p>
              </TodoRow>
            ))}
          </ul>
        )}
        <OwnFilesTable
          caption="Hồ sơ của đơn vị qua các năm"
          files={files}
          empty={
            toStart.length > 0 ? null : (
              <EmptyState title="Chưa có hồ sơ nào">
                Cán bộ đầu mối của đơn vị lập hồ sơ khi phong trào của năm được phát động.
              </EmptyState>
            )
          }
        />
      </div>
    </>
  );
}
