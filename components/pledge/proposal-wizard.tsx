import { DetailsPanel } from "@/components/ui/details-panel";
import { suggestionsFor } from "@/lib/entry/pledge/labels";
import type { Content } from "@/lib/entry/pledge/queries";
import { ProposalForm } from "./proposal-form";

type Props = {
  registrationId: string;
  contents: readonly Content[];
  /** What the pledge already names. */
  known: readonly string[];
};

/** Proposes indicators from the campaign's contents; what is ticked goes on the pledge, to be edited there. */
export function ProposalWizard({ registrationId, contents, known }: Props) {
  const groups = contents.flatMap(({ code, title }) => {
    const proposals = suggestionsFor(code).flatMap((proposal, index) =>
      known.includes(proposal.indicator) ? [] : [{ ...proposal, key: `${code}:${index}` }],
    );
    return proposals.length > 0 ? [{ code, title, proposals }] : [];
  });
  if (groups.length === 0) return null;
  return (
    <div className="mb-8">
      <DetailsPanel summary="Chọn từ các chỉ tiêu đề xuất theo nội dung phong trào">
        <p className="mb-3 max-w-measure text-muted">
          Các chỉ tiêu dưới đây là <strong>đề xuất</strong> để bắt đầu, không phải quy định của Bộ.
          Chỉ tiêu được chọn sẽ nằm trong giao ước bên dưới; đơn vị sửa tên, nhập mức phấn đấu và
          trọng số ở đó.
        </p>
        <ProposalForm registrationId={registrationId} groups={groups} />
      </DetailsPanel>
    </div>
  );
}
