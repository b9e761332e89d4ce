"use client";

import { FieldsForm } from "@/components/form/fields-form";
import type { Choice } from "@/components/form/select-field";
import {
  absenceAction,
  disciplineAction,
  openCaseAction,
  rateAction,
  recogniseAction,
} from "@/lib/organisation/record/actions";
import {
  ABSENCE_WORDS,
  CASE_WORDS,
  DISCIPLINE_WORDS,
  RATING_WORDS,
  RECOGNITION_WORDS,
  SCOPE_WORDS,
} from "@/lib/organisation/record/labels";
import {
  absenceInput,
  caseInput,
  disciplineInput,
  ratingInput,
  recognitionInput,
} from "@/lib/organisation/record/schema";

const choicesOf = (words: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const SOURCE = {
  kind: "text",
  name: "source",
  label: "Văn bản làm căn cứ",
  hint: "Ví dụ: Quyết định số 15/QĐ-TNN",
} as const;

type About = { personId: string | null; unitId: string | null };

/** The rating of a year, of a person or of a collective. */
export function RatingForm({ personId, unitId, year }: About & { year: number }) {
  return (
    <FieldsForm
      id="xep-loai"
      schema={ratingInput}
      action={rateAction}
      defaultValues={{ personId, unitId, year, decidedOn: null, source: "" }}
      fields={[
        { kind: "year", name: "year", label: "Năm" },
        { kind: "select", name: "rating", label: "Mức xếp loại", choices: choicesOf(RATING_WORDS) },
        { kind: "day", name: "decidedOn", label: "Ngày văn bản", optional: true },
        SOURCE,
      ]}
      submit="Lưu xếp loại"
      done="Đã lưu xếp loại"
      kind="secondary"
      again
    />
  );
}

export function RecognitionForm({ personId, year }: { personId: string; year: number }) {
  return (
    <FieldsForm
      id="sang-kien"
      schema={recognitionInput}
      action={recogniseAction}
      defaultValues={{ personId, year, title: "", decidedOn: null, source: "" }}
      fields={[
        { kind: "select", name: "kind", label: "Loại", choices: choicesOf(RECOGNITION_WORDS) },
        {
          kind: "select",
          name: "scope",
          label: "Phạm vi được công nhận",
          choices: choicesOf(SCOPE_WORDS),
        },
        { kind: "year", name: "year", label: "Năm" },
        { kind: "day", name: "decidedOn", label: "Ngày công nhận", optional: true },
        { kind: "text", name: "title", label: "Tên sáng kiến, đề tài" },
        SOURCE,
      ]}
      submit="Lưu sáng kiến, đề tài"
      done="Đã lưu sáng kiến, đề tài"
      kind="secondary"
      again
    />
  );
}

export function DisciplineForm({ personId }: { personId: string }) {
  return (
    <FieldsForm
      id="ky-luat"
      schema={disciplineInput}
      action={disciplineAction}
      defaultValues={{ personId, erasedOn: null, source: "" }}
      fields={[
        {
          kind: "select",
          name: "kind",
          label: "Hình thức kỷ luật",
          choices: choicesOf(DISCIPLINE_WORDS),
        },
        { kind: "day", name: "decidedOn", label: "Ngày quyết định" },
        { kind: "day", name: "erasedOn", label: "Ngày hết hiệu lực", optional: true },
        SOURCE,
      ]}
      submit="Lưu kỷ luật"
      done="Đã lưu kỷ luật"
      kind="secondary"
      again
    />
  );
}

export function AbsenceForm({ personId }: { personId: string }) {
  return (
    <FieldsForm
      id="nghi"
      schema={absenceInput}
      action={absenceAction}
      defaultValues={{ personId, goodResult: "", source: "" }}
      fields={[
        { kind: "select", name: "kind", label: "Loại nghỉ", choices: choicesOf(ABSENCE_WORDS) },
        { kind: "day", name: "startsOn", label: "Từ ngày" },
        { kind: "day", name: "endsOn", label: "Đến hết ngày" },
        {
          kind: "select",
          name: "goodResult",
          label: "Kết quả đào tạo từ khá trở lên",
          hint: "Chỉ hỏi với đào tạo từ 01 năm.",
          optional: true,
          choices: [
            { value: "yes", label: "Đạt" },
            { value: "no", label: "Không đạt" },
          ],
        },
        SOURCE,
      ]}
      submit="Lưu thời gian nghỉ"
      done="Đã lưu thời gian nghỉ"
      kind="secondary"
      again
    />
  );
}

export function CaseForm({ personId, unitId }: About) {
  return (
    <FieldsForm
      id="vu-viec"
      schema={caseInput}
      action={openCaseAction}
      defaultValues={{ personId, unitId, closedOn: null, source: "" }}
      fields={[
        { kind: "select", name: "kind", label: "Loại vụ việc", choices: choicesOf(CASE_WORDS) },
        { kind: "day", name: "openedOn", label: "Từ ngày" },
        { kind: "day", name: "closedOn", label: "Ngày kết luận", optional: true },
        SOURCE,
      ]}
      submit="Lưu vụ việc"
      done="Đã lưu vụ việc; các đề nghị liên quan tạm dừng đến khi có kết luận"
      kind="secondary"
      again
    />
  );
}
