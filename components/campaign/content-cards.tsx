import type { Route } from "next";
import { Card } from "@/components/ui/card";
import type { CampaignPage } from "@/lib/campaign/campaign/queries";
import { contentAnchor, paragraphsOf } from "@/lib/campaign/campaign/rules";

type Props = { year: number; contents: CampaignPage["contents"] };

/** Each content as a card that opens the campaign's page where it is told in full. */
export function ContentCards({ year, contents }: Props) {
  return (
    <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
      {contents.map(({ code, position, title, body }) => (
        <li key={code} className="grid">
          <Card
            title={title}
            href={`/phong-trao/${year}#${contentAnchor(position)}` as Route}
            kicker={`Nội dung ${position}`}
          >
            <p className="line-clamp-4">{paragraphsOf(body)[0]}</p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
