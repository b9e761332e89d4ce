"use client";

import { useState } from "react";
import { FormProvider } from "react-hook-form";
import { useActionForm } from "@/components/form/use-action-form";
import { endMembershipAction, endOfficeAction } from "@/lib/organisation/bloc/actions";
import { endInput } from "@/lib/organisation/bloc/schema";
import { EndDialog } from "./end-dialog";

type Props = {
  blocId: string;
  id: string;
  row: "membership" | "office";
  /** "Cục Viễn thám quốc gia", "Khối trưởng: Cục Viễn thám quốc gia". */
  what: string;
};

const WORDS = {
  membership: { title: "Kết thúc tư cách thành viên", action: endMembershipAction },
  office: { title: "Kết thúc nhiệm kỳ", action: endOfficeAction },
} as const;

/** Writes the last day of a membership or of a term. */
export function EndRow({ blocId, id, row, what }: Props) {
  const [open, setOpen] = useState(false);
  const { title, action } = WORDS[row];
  const { form, send, errors } = useActionForm(endInput, action, {
    defaultValues: { blocId, id },
    onDone: () => setOpen(false),
  });
  return (
    <FormProvider {...form}>
      <EndDialog
        prefix={`end-${id}`}
        title={title}
        dayLabel="Ngày cuối còn hiệu lực"
        what={what}
        open={open}
        onOpen={setOpen}
        send={send}
        errors={errors}
      />
    </FormProvider>
  );
}
