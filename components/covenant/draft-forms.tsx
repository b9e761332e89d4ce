"use client";

import { Checkbox } from "@/components/form/checkbox";
import { PlainForm } from "@/components/form/plain-form";
import { TextArea } from "@/components/form/text-area";
import { DetailsPanel } from "@/components/ui/details-panel";
import { openSigningAction, saveWordsAction, takeBackAction } from "@/lib/entry/covenant/actions";

/** The paper, and its version that lies before the eyes. */
type Paper = { readonly covenantId: string; readonly version: number };

type WordsProps = { paper: Paper; preamble: string; commitments: readonly string[] };

/** The words of the paper: a preamble, and a common commitment on each line. */
export function WordsForm({ paper, preamble, commitments }: WordsProps) {
  return (
    <PlainForm
      action={saveWordsAction}
      hidden={paper}
      submit="Lưu bản soạn"
      icon="check"
      kind="secondary"
      done="Đã lưu bản soạn"
    >
      {(fieldOf) => (
        <>
          <TextArea {...fieldOf("preamble", preamble)} label="Lời mở đầu" rows={3} />
          <TextArea
            {...fieldOf("commitments", commitments.join("\n"))}
            label="Cam kết chung"
            hint="Mỗi dòng là một cam kết của tất cả các đơn vị thành viên."
            rows={8}
          />
        </>
      )}
    </PlainForm>
  );
}

/** Opens the paper for signing; where members promise nothing of their own yet, that is agreed to first. */
export function OpenForm({ paper, missing }: { paper: Paper; missing: readonly string[] }) {
  return (
    <PlainForm action={openSigningAction} hidden={paper} submit="Mở ký giao ước" icon="send">
      {(fieldOf) =>
        missing.length > 0 && (
          <Checkbox
            {...fieldOf("acceptMissing")}
            label={`Mở ký khi chưa có chỉ tiêu của: ${missing.join("; ")}`}
          />
        )
      }
    </PlainForm>
  );
}

export function TakeBackForm({ paper }: { paper: Paper }) {
  return (
    <DetailsPanel summary="Rút lại để sửa nội dung">
      <PlainForm
        action={takeBackAction}
        hidden={paper}
        submit="Rút lại, các đơn vị sẽ ký lại"
        kind="danger"
        icon="return"
      >
        {(fieldOf) => <TextArea {...fieldOf("reason")} label="Lý do" rows={2} />}
      </PlainForm>
    </DetailsPanel>
  );
}
