"use client";

import { PlainForm } from "@/components/form/plain-form";
import { RadioGroup } from "@/components/form/radio-group";
import { showParticipationAction } from "@/lib/campaign/campaign/actions";
import { PARTICIPATION_HINT, PARTICIPATION_LABEL } from "@/lib/campaign/campaign/labels";
import { PARTICIPATION_SHOWN, type ParticipationShown } from "@/lib/campaign/campaign/schema";

type Props = { year: number; version: number; shown: ParticipationShown };

/** Chooses how much of the participation by bloc everybody reads. */
export function ShownForm({ year, version, shown }: Props) {
  return (
    <PlainForm
      action={showParticipationAction}
      hidden={{ year, version }}
      submit="Lưu mức công khai"
      icon="check"
      done="Đã lưu mức công khai"
    >
      {(fieldOf) => (
        <RadioGroup
          key={shown}
          {...fieldOf("shown", shown)}
          label="Mức công khai"
          choices={PARTICIPATION_SHOWN.map((value) => ({
            value,
            label: PARTICIPATION_LABEL[value],
            hint: PARTICIPATION_HINT[value],
          }))}
        />
      )}
    </PlainForm>
  );
}
