import type { Route } from "next";
import { Card } from "@/components/ui/card";
import type { CampaignListing } from "@/lib/campaign/campaign/queries";
import { formatDay } from "@/lib/platform/shared/dates";

type Props = { campaigns: readonly CampaignListing[] };

/** Announcements to open, the latest first. */
export function CampaignList({ campaigns }: Props) {
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {campaigns.map(({ year, kicker, title, lead, publishedAt }) => (
        <li key={year} className="grid">
          <Card
            title={title}
            level={2}
            href={`/phong-trao/${year}` as Route}
            kicker={kicker}
            meta={publishedAt && formatDay(publishedAt)}
          >
            <p className="line-clamp-3">{lead}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
