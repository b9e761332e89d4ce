import type { Route } from "next";
import Link from "next/link";
import { Icon, type IconName } from "@/components/ui/icon";
import { COUNT_HINT, leftWords, UNKNOWN, whenWords } from "@/lib/campaign/calendar/labels";
import { type Holiday, type Milestone, timeLeft } from "@/lib/campaign/calendar/rules";
import { ENTRY_LABEL } from "@/lib/campaign/campaign/labels";
import { datedEntries, type EntryPoint } from "@/lib/campaign/campaign/rules";
import { ConfidenceMark } from "./confidence-mark";

const ICON: Record<EntryPoint, IconName> = { titles: "flag", pledge: "edit", initiatives: "plus" };

type Props = {
  milestones: readonly Milestone[];
  today: string;
  holidays: readonly Holiday[];
};

/** The three things a unit sets out to do, each with its date. A stranger is asked to sign in on the way. */
export function EntryButtons({ milestones, today, holidays }: Props) {
  return (
    <ul className="grid gap-4 md:grid-cols-3">
      {datedEntries(milestones).map(({ key, milestone }) => (
        <li key={key}>
          <Link
            href={"/lam-viec/dang-ky" as Route}
            className="flex h-full items-start gap-3 rounded border-2 border-primary bg-surface px-4 py-3 text-ink no-underline hover:bg-primary-soft hover:text-ink print:hidden"
          >
            <Icon name={ICON[key]} className="mt-0.5 size-7 text-primary" />
            <span className="min-w-0">
              <span className="block text-lg font-bold text-primary-ink">{ENTRY_LABEL[key]}</span>
              <EntryDate milestone={milestone} today={today} holidays={holidays} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function EntryDate({
  milestone,
  today,
  holidays,
}: Omit<Props, "milestones"> & { milestone: Milestone | null }) {
  if (!milestone?.dueOn) return <span className="block text-sm">Thời hạn: {UNKNOWN}</span>;
  const left = leftWords(timeLeft(today, milestone.dueOn, holidays));
  return (
    <span className="block text-sm" title={COUNT_HINT}>
      <span className="first-letter:uppercase inline-block">{whenWords(milestone)}</span>
      <span className="block">
        <strong>{left}</strong> <ConfidenceMark confidence={milestone.confidence} />
      </span>
    </span>
  );
}
