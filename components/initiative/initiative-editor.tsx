"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { Controller, useForm } from "react-hook-form";
import { ActionButton } from "@/components/account/action-button";
import { DateField } from "@/components/form/date-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SaveBadge } from "@/components/form/save-badge";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { useRowAutosave } from "@/components/form/use-row-autosave";
import { RivalNotice } from "@/components/registration/rival-notice";
import { useFocusHash, useFresh } from "@/components/registration/use-fresh";
import { Panel } from "@/components/ui/panel";
import { removeInitiativeAction } from "@/lib/entry/initiative/actions";
import { INITIATIVE_FIELD, SCOPE_LABEL } from "@/lib/entry/initiative/labels";
import { initiativeProblems, SCOPES } from "@/lib/entry/initiative/rules";
import { whyClosed } from "@/lib/entry/mending/labels";
import { isRowOpen, type Openings } from "@/lib/entry/mending/rules";
import { AuthorFields } from "./author-fields";
import { authorsOf, differences, emptyValues, type InitiativeValues } from "./initiative-values";
import { sendInitiative } from "./save-initiative";
import { WhatIsInitiative } from "./what-is-initiative";

type Props = {
  registrationId: string;
  id: string;
  /** As the page last read it; null while it is not on the server, or no longer. */
  stored: { version: number; values: InitiativeValues } | null;
  /** For whom the viewer may write it: departments by id, and "" for the unit as a whole where that is open. */
  owners: { value: string; label: string }[];
  /** What reviewers said, by field. */
  remarks: Readonly<Record<string, string>>;
  openings: Openings;
  listHref: Route;
  renderedAt: number;
};

/** One initiative with its authors, saved as it is typed. */
export function InitiativeEditor({
  registrationId,
  id,
  stored,
  owners,
  remarks,
  openings,
  listHref,
  renderedAt,
}: Props) {
  const router = useRouter();
  const form = useForm<InitiativeValues>({
    defaultValues: stored?.values ?? emptyValues(owners[0]?.value ?? ""),
    shouldFocusError: false,
  });
  const { errors } = form.formState;
  const { values, state, flush, forget, onBlur, rival, takeTheirs, keepMine } = useRowAutosave({
    form,
    storageKey: `dang-ky:${registrationId}:sang-kien:${id}`,
    stored,
    save: (typed, version) => sendInitiative({ registrationId, id, version }, typed),
  });
  useFresh(renderedAt);
  useFocusHash();

  const remove = async () => {
    const reply = await removeInitiativeAction({ registrationId, id });
    if (reply.ok) {
      forget();
      router.push(listHref);
    }
    return reply;
  };

  const face = (field: keyof typeof INITIATIVE_FIELD) => {
    const path = `initiatives.${id}.${field}`;
    const remark = remarks[field];
    return {
      id: path,
      label: INITIATIVE_FIELD[field],
      error: errors[field]?.message,
      closed: whyClosed(openings, path),
      ...(remark && { remark: <span className="whitespace-pre-line">{remark}</span> }),
    };
  };

  const problems = initiativeProblems({
    ...values,
    scope: values.scope || null,
    authors: authorsOf(values.authors),
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        flush();
      }}
      onBlur={onBlur}
      noValidate
      className="grid max-w-5xl gap-6"
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <SaveBadge state={state} onRetry={flush} />
        {isRowOpen(openings, `initiatives.${id}`) && (
          <ActionButton
            label="Xóa sáng kiến"
            icon="trash"
            kind="quiet"
            act={remove}
            ask={{
              title: "Xóa sáng kiến này?",
              body: (
                <p>
                  <q>{values.title || "Sáng kiến chưa có tên"}</q> cùng danh sách tác giả sẽ bị xóa
                  khỏi hồ sơ.
                </p>
              ),
              sure: "Xóa sáng kiến",
            }}
          />
        )}
      </div>
      {rival && (
        <RivalNotice
          theirs={stored && differences(stored.values, values)}
          onTakeTheirs={() => {
            takeTheirs();
            if (!stored) router.push(listHref);
          }}
          onKeepMine={keepMine}
        />
      )}
      {owners.length > 1 && (
        <SelectField
          {...form.register("departmentId")}
          id={`initiatives.${id}.departmentName`}
          label="Sáng kiến của"
          choices={owners}
          placeholder={null}
        />
      )}
      <TextField {...form.register("title")} {...face("title")} autoComplete="off" />
      <TextField
        {...form.register("field")}
        {...face("field")}
        hint="Ví dụ: đo đạc và bản đồ, cải cách thủ tục hành chính, quan trắc môi trường."
        autoComplete="off"
      />
      <TextArea
        {...form.register("summary")}
        {...face("summary")}
        hint="Bản chất của giải pháp, điểm mới so với cách làm trước, lợi ích đã hoặc sẽ thu được."
        maxLength={5_000}
        rows={7}
      />
      <div className="grid gap-2">
        <RadioGroup
          {...form.register("scope")}
          {...face("scope")}
          hint={face("scope").closed}
          choices={SCOPES.map((scope) => ({
            value: scope,
            label: SCOPE_LABEL[scope],
            disabled: face("scope").closed !== undefined && scope !== values.scope,
          }))}
        />
        <WhatIsInitiative />
      </div>
      <Controller
        control={form.control}
        name="appliedFrom"
        render={({ field }) => (
          <DateField
            {...field}
            {...face("appliedFrom")}
            hint="Ngày áp dụng hoặc áp dụng thử lần đầu, ví dụ 01/03/2021."
            optional
          />
        )}
      />
      <AuthorFields
        id={`initiatives.${id}.authors`}
        form={form}
        authors={values.authors}
        remark={remarks.authors}
        closed={whyClosed(openings, `initiatives.${id}.authors`)}
      />
      <Panel
        title={problems.length === 0 ? "Sáng kiến đã đủ thông tin" : "Cần bổ sung trước khi gửi"}
      >
        {problems.length === 0 ? (
          <p>Sáng kiến này sẽ được gửi cùng hồ sơ của đơn vị.</p>
        ) : (
          <ul className="list-disc space-y-1 pl-5">
            {problems.map(({ field, message }) => (
              <li key={field}>
                <a href={`#initiatives.${id}.${field}`}>{message}</a>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </form>
  );
}
