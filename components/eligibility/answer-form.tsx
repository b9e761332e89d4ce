"use client";

import { useState } from "react";
import { FieldsForm } from "@/components/form/fields-form";
import { Button } from "@/components/ui/button";
import { answerJudgementAction } from "@/lib/entry/verdict/actions";
import { answerInput } from "@/lib/entry/verdict/schema";

type Props = {
  registrationId: string;
  lineId: string;
  /** Whom the line is about, so that many such buttons on a page can be told apart. */
  name: string;
  questions: readonly { name: string; asks: string }[];
};

/** Says what only people can weigh about one line. */
export function AnswerForm({ registrationId, lineId, name, questions }: Props) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button icon="edit" onClick={() => setOpen(true)}>
        Ghi ý kiến nhận xét<span className="sr-only"> về {name}</span>
      </Button>
    );
  return (
    <FieldsForm
      id={`y-kien-${lineId}`}
      schema={answerInput}
      action={answerJudgementAction}
      defaultValues={{ registrationId, lineId, reason: "" }}
      fields={[
        {
          kind: "select",
          name: "name",
          label: "Nội dung nhận xét",
          choices: questions.map((one) => ({ value: one.name, label: one.asks })),
        },
        {
          kind: "select",
          name: "said",
          label: "Ý kiến",
          choices: [
            { value: "yes", label: "Đạt" },
            { value: "no", label: "Chưa đạt" },
          ],
        },
        {
          kind: "text",
          name: "reason",
          label: "Căn cứ",
          hint: "Ví dụ: Biên bản họp Hội đồng ngày 20/02/2021",
        },
      ]}
      submit="Lưu ý kiến"
      done="Đã lưu ý kiến; kết quả đã được xét lại"
      kind="secondary"
      again
    />
  );
}
