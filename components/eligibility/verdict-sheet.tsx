import { DetailsPanel } from "@/components/ui/details-panel";
import { EmptyState } from "@/components/ui/empty-state";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import type { FileVerdicts } from "@/lib/entry/verdict/queries";
import type { JudgedLine } from "@/lib/entry/verdict/rules";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { questionsOf } from "@/lib/titles/eligibility/rules/frozen";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";
import { RULESET_CODES } from "@/lib/titles/ruleset/rules/shape";
import { AnswerForm } from "./answer-form";
import { SharesPanel } from "./shares-panel";
import { tallyWords } from "./tally-words";
import { VerdictBadge, VerdictView } from "./verdict-view";

const nameOf = (code: string): string => {
  const known = RULESET_CODES.find((one) => one === code);
  return known ? RULESETS[known].name : code;
};

type Props = {
  verdicts: FileVerdicts;
  /** Whether the reader may say what only people weigh. */
  answers?: boolean;
};

/** How every line of a file stands: now, and as it was kept at each sending. */
export function VerdictSheet({ verdicts, answers = false }: Props) {
  const { live, sets, sight } = verdicts;
  return (
    <div className="grid gap-8">
      {sight === "outcomes" && (
        <NoticePanel kind="info" title="Kết quả xét điều kiện">
          Xếp loại, kỷ luật và vụ việc của từng người chỉ đơn vị và cơ quan thường trực đọc được;
          trang này cho biết kết quả của từng dòng.
        </NoticePanel>
      )}
      {live && (
        <Panel title="Kết quả xét theo dữ liệu hiện có">
          <p className="mb-4">
            Áp dụng: <strong>{nameOf(live.ruleset)}</strong>. {tallyWords(live.lines)}. Hệ thống đối
            chiếu điều kiện; con người nhận xét, đánh giá và quyết định.
          </p>
          <SharesPanel shares={live.shares} />
          <Lines
            lines={live.lines}
            detailed={sight === "facts"}
            {...(answers && { answersFor: verdicts.id })}
          />
        </Panel>
      )}
      {sets.length > 0 && (
        <Panel title="Kết quả đã lưu">
          <p className="mb-3 text-muted">
            Mỗi lần gửi, kết quả được lưu cùng bộ quy định; quy định thay đổi về sau không làm thay
            đổi kết quả đã lưu.
          </p>
          <ul className="space-y-3">
            {sets.map((set) => (
              <li key={set.id}>
                <DetailsPanel
                  summary={`${formatDayTime(set.at)} – ${nameOf(set.rulesetCode)}: ${tallyWords(set.lines)}`}
                >
                  <p>
                    Người thực hiện: {set.actor.name}
                    {set.reason && `. Lý do áp dụng bộ quy định: ${set.reason}`}
                  </p>
                  <Lines lines={set.lines} detailed={sight === "facts"} />
                </DetailsPanel>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}

type LinesProps = {
  lines: readonly JudgedLine[];
  detailed: boolean;
  /** The file whose lines the reader may answer for. */
  answersFor?: string;
};

function Lines({ lines, detailed, answersFor }: LinesProps) {
  if (lines.length === 0)
    return (
      <EmptyState title="Chưa có dòng nào để xét">
        Chọn danh hiệu hoặc hình thức khen thưởng cho từng tập thể, cá nhân trước.
      </EmptyState>
    );
  return (
    <ul className="divide-y divide-line">
      {lines.map(({ lineId, name, honourName, verdict }) => (
        <li key={lineId} className="py-3">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <strong>{name}</strong>
            <span>{honourName}</span>
            <VerdictBadge verdict={verdict} />
          </p>
          {detailed && (
            <DetailsPanel summary="Vì sao?">
              <VerdictView verdict={verdict} />
              {answersFor !== undefined && (
                <div className="mt-4">
                  <AnswerForm
                    registrationId={answersFor}
                    lineId={lineId}
                    name={name}
                    questions={questionsOf(verdict.finding)}
                  />
                </div>
              )}
            </DetailsPanel>
          )}
        </li>
      ))}
    </ul>
  );
}
