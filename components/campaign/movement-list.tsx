import { UNKNOWN } from "@/lib/campaign/calendar/labels";
import type { CampaignPage } from "@/lib/campaign/campaign/queries";
import { ConfidenceMark } from "./confidence-mark";

type Props = { movements: CampaignPage["movements"] };

/** The Prime Minister's movements, in his wording, each with the decision that launched it as far as it is known. */
export function MovementList({ movements }: Props) {
  return (
    <ol className="grid gap-4 md:grid-cols-2">
      {movements.map(({ position, name, decision, confidence, note }) => (
        <li key={position} className="rounded border border-line bg-surface p-5">
          <p className="text-lg leading-snug font-semibold">“{name}”</p>
          <p className="mt-2 text-sm text-muted">
            {decision ?? note ?? `Số quyết định: ${UNKNOWN}`}{" "}
            <ConfidenceMark confidence={confidence} />
          </p>
          {decision && note && <p className="mt-1 text-sm text-muted">{note}</p>}
        </li>
      ))}
    </ol>
  );
}
