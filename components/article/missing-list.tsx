import type { Route } from "next";
import Link from "next/link";
import { NoticePanel } from "@/components/ui/notice-panel";
import type { Failure } from "@/lib/platform/shared/failure";

type Props = { refusals: readonly { readonly href: Route; readonly refusal: Failure | null }[] };

/** What is lacking before a text may be shown, each with the page where it is mended; nothing when it is whole. */
export function MissingList({ refusals }: Props) {
  const missing = refusals.flatMap(({ href, refusal }) =>
    refusal?.code === "invalid"
      ? Object.values(refusal.fields).flatMap((messages) =>
          messages.map((message) => ({ href, message })),
        )
      : [],
  );
  if (missing.length === 0) return null;
  return (
    <NoticePanel kind="warning" title="Chưa đủ để công bố">
      <ul className="list-disc pl-5">
        {missing.map(({ href, message }) => (
          <li key={message}>
            <Link href={href}>{message}</Link>
          </li>
        ))}
      </ul>
    </NoticePanel>
  );
}
