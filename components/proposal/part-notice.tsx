import { WaitingNotice } from "@/components/article/waiting-change";
import { DetailsPanel } from "@/components/ui/details-panel";
import { NoticePanel } from "@/components/ui/notice-panel";
import type { PartProposal } from "@/lib/campaign/proposal/queries";
import type { Campaign } from "@/lib/campaign/proposal/rules";
import { Lines } from "./waiting-parts";

type Props = {
  waiting: PartProposal | null;
  returned: PartProposal | null;
  campaign: Campaign | null;
};

/** Over the form of a part that readers have: what of it waits, or was given back last and why. */
export function PartNotice({ waiting, returned, campaign }: Props) {
  if (waiting !== null || returned === null) return <WaitingNotice proposal={waiting} />;
  return (
    <div className="mb-6 max-w-4xl">
      <NoticePanel kind="warning" title="Thay đổi đề nghị lần trước được trả lại để sửa">
        <p>Lý do: {returned.reason}</p>
        <DetailsPanel summary="Xem lại thay đổi đó">
          <Lines row={returned} campaign={campaign} />
        </DetailsPanel>
      </NoticePanel>
    </div>
  );
}
