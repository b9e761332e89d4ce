"use client";

import { CHOICE_LINE, FieldGroup, TICK } from "@/components/form/field";
import { PlainForm } from "@/components/form/plain-form";
import { adoptProposalsAction } from "@/lib/entry/pledge/actions";

type Props = {
  registrationId: string;
  groups: readonly {
    readonly code: string;
    readonly title: string;
    readonly proposals: readonly {
      readonly key: string;
      readonly indicator: string;
      readonly measure: string;
    }[];
  }[];
};

/** The proposed indicators by content, to be ticked. */
export function ProposalForm({ registrationId, groups }: Props) {
  return (
    <PlainForm
      action={adoptProposalsAction}
      hidden={{ registrationId }}
      submit="Đưa vào giao ước"
      icon="plus"
      kind="secondary"
      done="Đã đưa các chỉ tiêu được chọn vào giao ước"
    >
      {(fieldOf) => (
        <FieldGroup {...fieldOf("picks")} label={<span className="sr-only">Chỉ tiêu đề xuất</span>}>
          <div className="grid gap-4">
            {groups.map(({ code, title, proposals }) => (
              <fieldset key={code}>
                <legend className="font-semibold">{title}</legend>
                {proposals.map(({ key, indicator, measure }) => (
                  <label key={key} className={CHOICE_LINE}>
                    <input type="checkbox" name="picks" value={key} className={TICK} />
                    <span>
                      {indicator} ({measure}) <span className="text-muted">– đề xuất</span>
                    </span>
                  </label>
                ))}
              </fieldset>
            ))}
          </div>
        </FieldGroup>
      )}
    </PlainForm>
  );
}
