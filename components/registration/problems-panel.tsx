import Link from "next/link";
import { NoticePanel } from "@/components/ui/notice-panel";
import { SECTION_LABEL } from "@/lib/entry/registration/labels";
import type { Problem } from "@/lib/entry/registration/rules";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { sectionHref } from "./paths";

type Props = { registrationId: string; problems: readonly Problem[] };

/** What keeps the file from being sent, each a way to the field where it is mended. */
export function ProblemsPanel({ registrationId, problems }: Props) {
  if (problems.length === 0) return null;
  return (
    <NoticePanel
      kind="error"
      title={`Hồ sơ chưa gửi được: còn ${formatNumber(problems.length)} nội dung cần bổ sung`}
    >
      <ul className="grid gap-1">
        {problems.map(({ section, path, message }) => (
          <li key={`${path} ${message}`}>
            <Link href={sectionHref(registrationId, section, path)} className="font-semibold">
              {SECTION_LABEL[section]}: {message}
            </Link>
          </li>
        ))}
      </ul>
    </NoticePanel>
  );
}
