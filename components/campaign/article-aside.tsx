import type { Section } from "@/lib/campaign/announcement/rules";
import type { CampaignPage } from "@/lib/campaign/campaign/queries";
import { contentAnchor } from "@/lib/campaign/campaign/rules";

export const MILESTONES_ANCHOR = "moc-thoi-gian";

const LINE = "inline-flex min-h-9 items-center py-1 leading-snug";

type Props = { campaign: CampaignPage; sections: readonly Section[] };

/** The table of contents. */
export function ArticleAside({ campaign, sections }: Props) {
  return (
    <nav
      aria-label="Mục lục"
      className="rounded border border-line bg-paper p-5 lg:sticky lg:top-4 print:hidden"
    >
      <h2 className="text-lg">Trong bài này</h2>
      <ul className="mt-2">
        {sections.map(
          ({ anchor, heading, inset }) =>
            heading !== null && (
              <li key={anchor}>
                <a href={`#${anchor}`} className={LINE}>
                  {heading}
                </a>
                {inset === "contents" && (
                  <ol className="border-l-2 border-line pl-4 text-sm">
                    {campaign.contents.map(({ code, position, title }) => (
                      <li key={code}>
                        <a href={`#${contentAnchor(position)}`} className={LINE}>
                          {position}. {title}
                        </a>
                      </li>
                    ))}
                  </ol>
                )}
              </li>
            ),
        )}
        <li>
          <a href={`#${MILESTONES_ANCHOR}`} className={LINE}>
            Các mốc thời gian
          </a>
        </li>
      </ul>
    </nav>
  );
}
