import { DetailsPanel } from "@/components/ui/details-panel";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { lineWords } from "@/lib/judging/ballot/labels";
import type { Ballot } from "@/lib/judging/ballot/queries";
import { OUTCOME_LABEL } from "@/lib/titles/eligibility/labels";
import { PaperForm } from "./paper-form";
import { RecusalForm, RemoveRecusal } from "./recusal-form";

type Line = Ballot["lines"][number];

/** How the rules judge a line, in words for a paper; nothing where they do not. */
const verdictOf = ({ verdict }: Line): string | undefined =>
  verdict === "pass" || verdict === "fail" || verdict === "review"
    ? `Xét điều kiện: ${OUTCOME_LABEL[verdict].toLowerCase()}`
    : undefined;

/** The lines of one voter's paper, without those from which the voter stands back. */
export const paperLines = (ballot: Pick<Ballot, "lines">, recusedFrom: readonly string[]) =>
  ballot.lines
    .filter((line) => !recusedFrom.includes(line.id))
    .map((line) => ({ id: line.id, title: lineWords(line), note: verdictOf(line) }));

/** The minutes of the count, in Word and as PDF. */
export function MinutesLinks({ id }: { id: string }) {
  return (["docx", "pdf"] as const).map((kind) => (
    <a
      key={kind}
      href={`/api/bo-phieu/${id}/bien-ban?dang=${kind}`}
      download
      className="inline-flex min-h-target items-center gap-2 font-semibold"
    >
      <Icon name="download" /> Biên bản kiểm phiếu (.{kind})
    </a>
  ));
}

/** Papers of absent members that came in writing; each is gone from here once it is in the box. */
export function WrittenPapers({ ballot }: { ballot: Ballot }) {
  const waiting = (ballot.roll ?? []).filter(
    (voter) => voter.attendance === "written" && !voter.hasVoted,
  );
  if (waiting.length === 0) return null;
  return (
    <Panel title="Phiếu gửi bằng văn bản">
      <p className="mb-3">
        Thành viên vắng mặt có thể tự bỏ phiếu trên Cổng, hoặc gửi văn bản để người điều hành nhập.
        Người nhập biết nội dung phiếu này; khi vào hòm, phiếu lẫn với các phiếu khác.
      </p>
      {waiting.map((voter) => (
        <DetailsPanel key={voter.id} summary={`Nhập phiếu của ${voter.name}`}>
          <PaperForm
            written
            voterId={voter.id}
            voterName={voter.name}
            lines={paperLines(ballot, voter.recusedFrom)}
            seats={ballot.seats}
          />
        </DetailsPanel>
      ))}
    </Panel>
  );
}

/** Who stands back from which line because somebody entered it, and a form to enter more; on a draft. */
export function HandRecusals({ ballot }: { ballot: Ballot }) {
  const voters = ballot.roll ?? [];
  const nameOf = (voterId: string) => voters.find((voter) => voter.id === voterId)?.name ?? "";
  const byHand = ballot.lines.flatMap((line) =>
    line.recusals.flatMap((recusal) =>
      recusal.computed ? [] : [{ ...recusal, title: lineWords(line) }],
    ),
  );
  return (
    <Panel title="Thành viên không tham gia biểu quyết">
      {byHand.length > 0 && (
        <ul className="mb-4 grid gap-2">
          {byHand.map(({ voterId, lineId, title, reason }) => (
            <li key={`${voterId}${lineId}`} className="flex flex-wrap items-center gap-3">
              <span>
                <strong>{nameOf(voterId)}</strong> ở dòng <strong>{title}</strong>: {reason}
              </span>
              <RemoveRecusal
                sessionId={ballot.id}
                voterId={voterId}
                lineId={lineId}
                about={`${nameOf(voterId)}, ${title}`}
              />
            </li>
          ))}
        </ul>
      )}
      <RecusalForm
        sessionId={ballot.id}
        voters={voters}
        lines={ballot.lines.map((line) => ({ id: line.id, name: lineWords(line) }))}
      />
    </Panel>
  );
}
