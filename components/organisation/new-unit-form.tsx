"use client";

import type { Route } from "next";
import { useState } from "react";
import { Controller, FormProvider } from "react-hook-form";
import { Combobox, type ComboboxOption } from "@/components/form/combobox";
import { ErrorSummary } from "@/components/form/error-summary";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { useActionForm } from "@/components/form/use-action-form";
import { Button, ButtonLink } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { addUnitAction } from "@/lib/organisation/unit/actions";
import { ADDABLE_KINDS, addUnitInput } from "@/lib/organisation/unit/schema";
import { UnitFields } from "./unit-fields";

type Props = {
  parents: readonly ComboboxOption[];
  /** Given where a department is added to its unit: it and its code are then filled in. */
  parent: { id: string; code: string } | null;
};

/** A new entry of the register. */
export function NewUnitForm({ parents, parent }: Props) {
  const [made, setMade] = useState<{ id: string; name: string } | null>(null);
  const { form, send, errors } = useActionForm(addUnitInput, addUnitAction, {
    defaultValues: {
      code: parent ? `${parent.code}.` : "",
      parentId: parent?.id ?? "",
      name: "",
      shortName: "",
      symbol: "",
      ...(parent && { kind: "division" }),
      legalPersonality: parent ? "no" : "unknown",
      validFrom: null,
      validTo: null,
      confidence: "confirmed",
    },
    onDone: ({ id }) => setMade({ id, name: form.getValues("name") }),
  });
  const { errors: of, isSubmitting, submitCount } = form.formState;

  if (made) {
    return (
      <NoticePanel
        kind="success"
        title={`Đã thêm ${made.name}`}
        live
        actions={
          <>
            <ButtonLink href={`/quan-tri/don-vi/${made.id}` as Route}>Mở đơn vị</ButtonLink>
            <Button
              icon="plus"
              onClick={() => {
                form.reset();
                setMade(null);
              }}
            >
              {parent ? "Thêm phòng, ban khác" : "Thêm đơn vị khác"}
            </Button>
          </>
        }
      />
    );
  }
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => void send(event)}
      className="grid max-w-2xl gap-5"
    >
      <ErrorSummary errors={errors} attempt={submitCount} />
      <Controller
        control={form.control}
        name="parentId"
        render={({ field }) => (
          <Combobox
            label="Đơn vị cấp trên"
            hint="Gõ tên, không cần dấu. Để trống với Sở Tài nguyên và Môi trường"
            optional
            error={of.parentId?.message}
            options={parents}
            {...field}
          />
        )}
      />
      <TextField
        label="Mã đơn vị"
        hint="Không đổi được về sau. Ví dụ: C-QLTNN, C-QLTNN.LVS"
        autoComplete="off"
        spellCheck={false}
        className="max-w-72 uppercase"
        error={of.code?.message}
        {...form.register("code")}
      />
      <FormProvider {...form}>
        <UnitFields kinds={ADDABLE_KINDS} />
      </FormProvider>
      <div>
        <SubmitButton pending={isSubmitting} pendingLabel="Đang thêm…">
          {parent ? "Thêm phòng, ban" : "Thêm đơn vị"}
        </SubmitButton>
      </div>
    </form>
  );
}
