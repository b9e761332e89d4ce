"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { z } from "zod";
import { type FieldSpec, FieldsForm } from "@/components/form/fields-form";
import { addPersonAction, seekCandidatesAction } from "@/lib/organisation/person/actions";
import { candidateWords } from "@/lib/organisation/person/labels";
import type { Candidate } from "@/lib/organisation/person/queries";
import { addPersonInput } from "@/lib/organisation/person/schema";
import type { Reply } from "@/lib/platform/shared/reply";
import { PERSON_FIELDS } from "./person-fields";

type Typed = z.input<typeof addPersonInput>;
type Props = {
  units: readonly { id: string; name: string; parentName: string | null }[];
  unitId: string;
};

/**
 * Enters a person on a roster. Where somebody like that is known the form asks who it is, and enters nobody before it
 * was told.
 */
export function AddPersonForm({ units, unitId }: Props) {
  const router = useRouter();
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);

  const add = async (typed: Typed): Promise<Reply<{ id: string; added: boolean }>> => {
    const found = await seekCandidatesAction(typed);
    if (!found.ok) return found;
    setCandidates(found.value);
    const choosable = [...found.value.map(({ id }) => id), "new"];
    const match = choosable.includes(typed.match) ? typed.match : "";
    return addPersonAction({ ...typed, match });
  };

  const fields: FieldSpec<Typed>[] = [
    {
      kind: "select",
      name: "unitId",
      label: "Đơn vị",
      choices: units.map(({ id, name, parentName }) => ({
        value: id,
        label: parentName ? `${name} (${parentName})` : name,
      })),
    },
    ...PERSON_FIELDS,
    ...(candidates.length > 0
      ? [
          {
            kind: "select" as const,
            name: "match" as const,
            label: "Người này là ai?",
            hint: "Hệ thống không tự gộp. Chọn đúng người thì lịch sử khen thưởng được nối liền.",
            choices: [
              ...candidates.map((one) => ({ value: one.id, label: candidateWords(one) })),
              ...(candidates.some(({ certain }) => certain)
                ? []
                : [{ value: "new", label: "Người khác, thêm mới" }]),
            ],
          },
        ]
      : []),
  ];

  return (
    <FieldsForm
      id="them-nguoi"
      schema={addPersonInput}
      action={add}
      defaultValues={{
        unitId,
        fullName: "",
        birthYear: null,
        sex: "",
        position: "",
        staffNumber: "",
        identityNumber: "",
        workingSince: null,
        sectorSince: null,
        transferredIn: "",
        match: "",
      }}
      fields={fields}
      submit="Thêm vào danh sách"
      done="Đã thêm vào danh sách"
      onDone={({ id }) => router.push(`/lam-viec/nhan-su/${id}` as Route)}
    />
  );
}
