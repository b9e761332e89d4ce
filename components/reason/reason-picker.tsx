"use client";

import { useId, useState } from "react";
import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/ui/button";

export type ReasonChoice = { readonly id: string; readonly name: string; readonly body: string };

type Props = {
  reasons: readonly ReasonChoice[];
  onPick: (body: string) => void;
  /** Where this is a form of its own: what its page's address holds beside the reason, for who has no scripts. */
  address?: readonly (readonly [name: string, value: string])[];
};

/** Puts a ready reason into the box beside it, where it is then mended. Nothing where there is none to choose. */
export function ReasonPicker({ reasons, onPick, address }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState("");
  const reason = reasons.find((one) => one.id === chosen);
  if (reasons.length === 0) return null;
  const pick = () => reason && onPick(reason.body);
  const face = (
    <>
      <SelectField
        name="mau"
        id={`${id}-reason`}
        label="Mẫu lý do"
        placeholder="Chọn mẫu…"
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        choices={reasons.map(({ id: value, name }) => ({ value, label: name }))}
        wrapperClass="min-w-0 grow basis-40"
      />
      <Button icon="plus" {...(address ? { type: "submit" } : { onClick: pick })}>
        Chèn mẫu
      </Button>
    </>
  );
  const look = "flex flex-wrap items-end gap-2";
  if (!address) return <div className={look}>{face}</div>;
  return (
    <form
      method="get"
      className={look}
      onSubmit={(event) => {
        event.preventDefault();
        pick();
      }}
    >
      {address.map(([name, value]) => (
        <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
      ))}
      {face}
    </form>
  );
}
