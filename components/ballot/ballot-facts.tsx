import { NoticePanel } from "@/components/ui/notice-panel";
import { lineWords, rulesWords, warningsWords } from "@/lib/judging/ballot/labels";
import type { Ballot } from "@/lib/judging/ballot/queries";
import { sourceOf } from "@/lib/judging/council/labels";
import { CONFIDENCE_MARK } from "@/lib/platform/shared/confidence";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

/** The rules of the vote, a sentence each. */
export function BallotRules({ ballot }: { ballot: Ballot }) {
  const mark = CONFIDENCE_MARK[ballot.rulesConfidence];
  return (
    <>
      <ul className="list-disc space-y-1 pl-5">
        {rulesWords(ballot, ballot.turnout.members).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {mark && (
        <p className="mt-2 text-muted">
          {ballot.council
            ? sourceOf(ballot.council)
            : `Thể lệ do Cổng đề xuất, ${mark}: người điều hành sửa theo quy chế của Khối, Cụm.`}
        </p>
      )}
    </>
  );
}

/** What can no longer be reached, while something can still be done about it. */
export function BallotWarnings({ ballot }: { ballot: Ballot }) {
  if (ballot.status !== "open" && ballot.status !== "draft") return null;
  if (ballot.warnings.length === 0) return null;
  const titleOf = (lineId: string) => {
    const line = ballot.lines.find((one) => one.id === lineId);
    return line ? lineWords(line) : "";
  };
  return (
    <NoticePanel kind="warning" title="Cảnh báo sớm">
      <ul className="list-disc space-y-1 pl-5">
        {warningsWords(ballot.warnings, titleOf, ballot.writtenVotes).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </NoticePanel>
  );
}

/** "Đã bỏ phiếu 7/10 · có mặt 9 · bằng văn bản 1". */
export function Turnout({ turnout }: Pick<Ballot, "turnout">) {
  return (
    <span>
      Đã bỏ phiếu{" "}
      <strong>
        {formatNumber(turnout.voted)}/{formatNumber(turnout.members)}
      </strong>{" "}
      · có mặt {formatNumber(turnout.present)} · bằng văn bản {formatNumber(turnout.written)}
    </span>
  );
}

/** The codes of all papers that were counted, in alphabetical order: a voter finds the own one, and learns no other's. */
export function Receipts({ codes }: { codes: readonly string[] }) {
  return (
    <ul className="gap-6 min-[24rem]:columns-2 font-semibold tabular-nums sm:columns-3 lg:columns-4">
      {codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </ul>
  );
}
