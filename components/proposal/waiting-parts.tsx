import { CompareLines } from "@/components/article/compare";
import { HOW_TO_READ, whose } from "@/components/article/waiting-change";
import { Panel } from "@/components/ui/panel";
import { changesOf, PART_LABEL } from "@/lib/campaign/proposal/labels";
import { mayApprove } from "@/lib/campaign/proposal/policy";
import type { PartProposal } from "@/lib/campaign/proposal/queries";
import type { Campaign } from "@/lib/campaign/proposal/rules";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { SettleForms } from "./settle-forms";

export type WaitingProps = {
  rows: readonly PartProposal[];
  viewer: Viewer;
  /** Whether a second person is wanted. */
  second: boolean;
  /** What readers have of the campaign; null for news. */
  campaign: Campaign | null;
};

/** What waits beside a text for a second person: how it would read, and the two things to do with it. */
export function WaitingParts({ rows, viewer, second, campaign }: WaitingProps) {
  return rows.map((row) => (
    <Panel key={row.id} title={`Chờ duyệt: ${PART_LABEL[row.part]}`}>
      <div className="grid gap-5">
        <p className="text-sm text-muted">
          {whose(row)}. {HOW_TO_READ}
        </p>
        <Lines row={row} campaign={campaign} />
        <SettleForms
          id={row.id}
          version={row.version}
          mayApprove={mayApprove(viewer, row, second)}
        />
      </div>
    </Panel>
  ));
}

/** What a change puts in the place of what readers have. */
export function Lines({ row, campaign }: { row: PartProposal; campaign: Campaign | null }) {
  const lines = changesOf(row, campaign);
  return lines.length === 0 ? (
    <p>Không khác bản người đọc đang thấy.</p>
  ) : (
    <CompareLines lines={lines} />
  );
}
