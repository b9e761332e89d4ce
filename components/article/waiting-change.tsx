import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import type { Proposal } from "@/lib/campaign/article/queries";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { Compare, type ComparedText } from "./compare";

type Whose = { readonly account: { readonly name: string }; readonly at: Date };

/** Whose a waiting change is, and since when. */
export const whose = ({ account, at }: Whose): string => `${account.name}, ${formatDayTime(at)}`;

/** Said to who put the change up. */
export const OTHER_APPROVES =
  "Thay đổi đang chờ do đồng chí đề nghị; người khác của cơ quan thường trực duyệt.";

export const HOW_TO_READ = "Gạch bỏ: người đọc đang thấy, sẽ không còn. Nền xanh: sẽ thêm vào.";

/** Over the form of a published text: what is in the fields is not yet what readers have. */
export function WaitingNotice({ proposal }: { proposal: Whose | null }) {
  if (proposal === null) return null;
  return (
    <div className="mb-6 max-w-4xl">
      <NoticePanel kind="info" title="Có thay đổi đang chờ người thứ hai duyệt">
        Các ô dưới đây là bản chờ duyệt ({whose(proposal)}); người đọc vẫn thấy bản đang công bố.
        Lưu tiếp thì bản chờ duyệt được thay bằng bản mới.
      </NoticePanel>
    </div>
  );
}

/** What a waiting change would put right in the text that readers have, word by word. */
export function WaitingChange({
  proposal,
  standing,
}: {
  proposal: Proposal | null;
  standing: ComparedText;
}) {
  if (proposal === null) return null;
  return (
    <div className="mt-6">
      <Panel title="Thay đổi đang chờ duyệt">
        <p className="mb-4 text-sm text-muted">
          {whose(proposal)}. {HOW_TO_READ}
        </p>
        <Compare from={standing} to={proposal.text} />
      </Panel>
    </div>
  );
}
