import { CHOICE_LINE, TICK } from "@/components/form/field";
import { PlainForm } from "@/components/form/plain-form";
import { DetailsPanel } from "@/components/ui/details-panel";
import { adoptProposalsAction } from "@/lib/entry/pledge/actions";
import { suggestionsFor } from "@/lib/entry/pledge/labels";
import type { Content } from "@/lib/entry/pledge/queries";

type Props = {
  registrationId: string;
  contents: readonly Content[];
  /** What the pledge already names. */
  known: readonly string[];
};

/** Proposes indicators from the campaign's contents; what is ticked goes on the pledge, to be edited there. */
export function ProposalWizard({ registrationId, contents, known }: Props) {
  const open = contents.flatMap((content) => {
    const left = suggestionsFor(content.code).flatMap((proposal, index) =>
      known.includes(proposal.indicator) ? [] : [{ ...proposal, key: `${content.code}:${index}` }],
    );
    return left.length > 0 ? [{ content, left }] : [];
  });
  if (open.length === 0) return null;
  return (
    <div className="mb-8">
      <DetailsPanel summary="Chọn từ các chỉ tiêu đề xuất theo nội dung phong trào">
        <p className="mb-3 max-w-measure text-muted">
          Các chỉ tiêu dưới đây là <strong>đề xuất</strong> để bắt đầu, không phải quy định của Bộ.
          Chỉ tiêu được chọn sẽ nằm trong giao ước bên dưới; đơn vị sửa tên, nhập mức phấn đấu và
          trọng số ở đó.
        </p>
        <PlainForm
          action={adoptProposalsAction}
          hidden={{ registrationId }}
          submit="Đưa vào giao ước"
          icon="plus"
          kind="secondary"
          done="Đã đưa các chỉ tiêu được chọn vào giao ước"
        >
          {open.map(({ content, left }) => (
            <fieldset key={content.code}>
              <legend className="font-semibold">{content.title}</legend>
              {left.map(({ key, indicator, measure }) => (
                <label key={key} className={CHOICE_LINE}>
                  <input type="checkbox" name="picks" value={key} className={TICK} />
                  <span>
                    {indicator} ({measure}) <span className="text-muted">– đề xuất</span>
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </PlainForm>
      </DetailsPanel>
    </div>
  );
}
