import { ArticleOutline } from "@/components/article/article-outline";
import type { Section } from "@/lib/campaign/announcement/rules";
import type { CampaignPage } from "@/lib/campaign/campaign/queries";
import { contentAnchor } from "@/lib/campaign/campaign/rules";

export const MILESTONES_ANCHOR = "moc-thoi-gian";

type Props = { campaign: CampaignPage; sections: readonly Section[] };

/** The table of contents of an announcement: its sections, its contents, its milestones. */
export function ArticleAside({ campaign, sections }: Props) {
  return (
    <ArticleOutline
      items={[
        ...sections.flatMap(({ anchor, heading, inset }) =>
          heading === null
            ? []
            : {
                anchor,
                label: heading,
                inner:
                  inset === "contents"
                    ? campaign.contents.map(({ position, title }) => ({
                        anchor: contentAnchor(position),
                        label: `${position}. ${title}`,
                      }))
                    : [],
              },
        ),
        { anchor: MILESTONES_ANCHOR, label: "Các mốc thời gian" },
      ]}
    />
  );
}
