import type { Route } from "next";
import Link from "next/link";
import { NoticePanel } from "@/components/ui/notice-panel";
import { type JudgedLine, tallyOf } from "@/lib/entry/verdict/rules";
import { type Share, standingOf } from "@/lib/titles/ratio/rules";
import { SharesPanel } from "./shares-panel";
import { tallyWords } from "./tally-words";

type Props = {
  live: { readonly lines: readonly JudgedLine[]; readonly shares: readonly Share[] } | null;
  /** Where every line stands with its reasons. */
  href: Route;
};

/** What the verdicts hold against a list, for who sends or approves it, with the shares of what is registered; nothing where all is well. */
export function VerdictSummary({ live, href }: Props) {
  if (live === null) return null;
  const { fail, review } = tallyOf(live.lines);
  const asked = new Set(live.lines.map(({ verdict }) => verdict.honour));
  const broken = live.shares.filter(
    (share) => asked.has(share.honour) && standingOf(share) !== "kept",
  );
  if (fail === 0 && review === 0 && broken.length === 0) return null;
  return (
    <NoticePanel kind="warning" title="Kết quả xét điều kiện theo dữ liệu hiện có">
      <p className="mb-3">
        {tallyWords(live.lines)}. Kết quả này không cản việc gửi, duyệt; con người nhận xét, đánh
        giá và quyết định.
      </p>
      <SharesPanel shares={broken} />
      <Link href={href} className="inline-flex min-h-target items-center font-semibold">
        Xem vì sao, từng tập thể, cá nhân
      </Link>
    </NoticePanel>
  );
}
