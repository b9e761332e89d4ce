import type { Route } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { LinkTabs } from "@/components/ui/link-tabs";
import { StatusBadge } from "@/components/ui/status-badge";
import { STATUS_LABEL, STATUS_TONE } from "@/lib/campaign/article/labels";
import type { CampaignDraft } from "@/lib/campaign/campaign/queries";
import { formatDayTime } from "@/lib/platform/shared/dates";

const TABS = [
  { key: "text", segment: "", label: "Bài phát động" },
  { key: "contents", segment: "/noi-dung", label: "Nội dung" },
  { key: "movements", segment: "/phong-trao", label: "Phong trào" },
  { key: "milestones", segment: "/moc-thoi-gian", label: "Mốc thời gian" },
  { key: "publish", segment: "/cong-bo", label: "Xem trước, công bố" },
  { key: "units", segment: "/don-vi", label: "Nơi nhận" },
  { key: "history", segment: "/lich-su", label: "Phiên bản, đính chính" },
] as const;

type Props = { draft: CampaignDraft; current: (typeof TABS)[number]["key"] };

/** The head of every page on which a year's campaign is edited: its state, and its parts side by side. */
export function EditingHeading({ draft, current }: Props) {
  const { announcement, year } = draft;
  return (
    <>
      <PageHeading
        kicker="Biên tập"
        title={`Phong trào thi đua năm ${year}`}
        meta={
          <>
            <StatusBadge tone={STATUS_TONE[announcement.status]}>
              {STATUS_LABEL[announcement.status]}
            </StatusBadge>
            {announcement.status === "published" && announcement.publishedAt && (
              <span>Công bố lúc {formatDayTime(announcement.publishedAt)}</span>
            )}
            <span>Sửa lần cuối {formatDayTime(announcement.updatedAt)}</span>
          </>
        }
      />
      <div className="mb-6">
        <LinkTabs
          label="Các phần của phong trào"
          tabs={TABS.map(({ key, segment, label }) => ({
            key,
            label,
            href: `/lam-viec/bien-tap/${year}${segment}` as Route,
            current: key === current,
          }))}
        />
      </div>
    </>
  );
}
