"use client";

import { useId, useState } from "react";
import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/ui/button";

export type ReasonChoice = { readonly id: string; readonly name: string; readonly body: string };

type Props = { reasons: readonly ReasonChoice[]; onPick: (body: string) => void };

/** Puts a ready reason into the box beside it, where it is then mended. Nothing where there is none to choose. */
export function ReasonPicker({ reasons, onPick }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState("");
  const reason = reasons.find((one) => one.id === chosen);
  if (reasons.length === 0) return null;
  return (
    <div className="flex flex-wrap items-end gap-2">
      <SelectField
        name={`${id}-reason`}
        label="Mẫu lý do"
        placeholder="Chọn mẫu…"
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        choices={reasons.map(({ id: value, name }) => ({ value, label: name }))}
        wrapperClass="min-w-0 grow basis-40"
      />
      <Button
        icon="plus"
        aria-disabled={reason === undefined || undefined}
        onClick={() => reason && onPick(reason.body)}
      >
        Chèn mẫu
      </Button>
    </div>
  );
}
