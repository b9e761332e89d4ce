import Link from "next/link";
import { NoticePanel } from "@/components/ui/notice-panel";
import type { Problem } from "@/lib/entry/registration/rules";
import { CONFIDENCE_MARK } from "@/lib/platform/shared/confidence";
import { sectionHref } from "./paths";

type Props = { registrationId: string; advice: readonly Problem[] };

/** What would be well to add; the file may be sent without it. */
export function AdvicePanel({ registrationId, advice }: Props) {
  if (advice.length === 0) return null;
  return (
    <NoticePanel
      kind="info"
      title={`Nên bổ sung trước khi gửi, không bắt buộc (${CONFIDENCE_MARK.proposed})`}
    >
      <ul className="grid gap-1">
        {advice.map(({ section, path, message }) => (
          <li key={`${path} ${message}`}>
            <Link href={sectionHref(registrationId, section, path)}>{message}</Link>
          </li>
        ))}
      </ul>
    </NoticePanel>
  );
}
