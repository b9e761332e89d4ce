import { NoticePanel } from "@/components/ui/notice-panel";
import { EVENT_PAST } from "@/lib/entry/registration/labels";
import type { RegistrationFile } from "@/lib/entry/registration/queries";
import { EDITABLE, isReturn, type Status } from "@/lib/entry/registration/workflow";
import { signedWords } from "@/lib/organisation/delegation/labels";
import { formatDayTime } from "@/lib/platform/shared/dates";

type Props = { status: Status; events: RegistrationFile["events"] };

/** Who returned the file and why, while it is being mended. */
export function ReturnedNotice({ status, events }: Props) {
  const last = events.at(-1);
  if (!last || !isReturn(last.kind) || !EDITABLE.includes(status)) return null;
  return (
    <NoticePanel kind="warning" title={EVENT_PAST[last.kind]}>
      <p className="whitespace-pre-line">{last.comment}</p>
      <p className="mt-1 text-sm text-muted">
        {signedWords(last)}, {formatDayTime(last.at)}
      </p>
    </NoticePanel>
  );
}
