import type { Route } from "next";
import Link from "next/link";
import { Timeline } from "@/components/layout/timeline";
import { EVENT_PAST } from "@/lib/entry/registration/labels";
import type { RegistrationFile } from "@/lib/entry/registration/queries";
import { signedWords } from "@/lib/organisation/delegation/labels";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { LateBadge } from "./late-badge";
import { pageHref } from "./paths";

type Props = { registrationId: string; events: RegistrationFile["events"] };

/** What has happened to a file: who, when, why, and the receipt of each sending. */
export function History({ registrationId, events }: Props) {
  if (events.length === 0) return <p className="text-muted">Hồ sơ chưa được gửi lần nào.</p>;
  return (
    <Timeline
      milestones={events.map((event) => ({
        key: String(event.sequence),
        when: formatDayTime(event.at),
        title: EVENT_PAST[event.kind],
        state: "passed" as const,
        detail: (
          <>
            <p>{signedWords(event)}</p>
            {event.lateDays ? <LateBadge lateDays={event.lateDays} /> : null}
            {event.comment && (
              <p className="whitespace-pre-line text-ink">Nội dung: {event.comment}</p>
            )}
            {event.receiptCode && (
              <p>
                <Link
                  href={`${pageHref(registrationId, "bien-nhan")}?lan=${event.sequence}` as Route}
                  className="inline-flex min-h-target items-center"
                >
                  Biên nhận {event.receiptCode}
                </Link>
              </p>
            )}
          </>
        ),
      }))}
    />
  );
}
