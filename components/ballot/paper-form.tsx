"use client";

import { type ReactNode, useState, useTransition } from "react";
import { RadioGroup } from "@/components/form/radio-group";
import { Button } from "@/components/ui/button";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import { ReceiptPanel } from "@/components/ui/receipt-panel";
import { SummaryList } from "@/components/ui/summary-list";
import { castPaperAction, enterWrittenPaperAction } from "@/lib/judging/ballot/actions";
import { CHOICE_LABEL } from "@/lib/judging/ballot/labels";
import { CHOICES, type Choice } from "@/lib/judging/ballot/rules";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Props = {
  voterId: string;
  voterName: string;
  lines: readonly {
    readonly id: string;
    readonly title: string;
    /** What the voter should know of the line: how the rules judge it. */
    readonly note?: string | undefined;
  }[];
  seats: number | null;
  /** The paper of an absent member, entered by whoever keeps the vote. */
  written?: boolean;
  next?: ReactNode;
};

type Step = "choose" | "check";

const UNREACHED =
  "Chưa bỏ được phiếu do mất kết nối. Các ý kiến đã chọn vẫn còn trên trang này; kiểm tra mạng rồi bấm lại. Nếu phiếu đã vào hòm, hệ thống sẽ báo và không nhận lần thứ hai.";

/** A paper: choose, look at it again, cast it, keep the code. What is chosen stays in this page until it is cast. */
export function PaperForm({ voterId, voterName, lines, seats, written = false, next }: Props) {
  const [chosen, setChosen] = useState<Record<string, Choice>>({});
  const [step, setStep] = useState<Step | null>(null);
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [receipt, setReceipt] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const agreed = Object.values(chosen).filter((choice) => choice === "agree").length;
  const tooMany = seats !== null && agreed > seats;

  const check = () => {
    const whole = lines.every((line) => chosen[line.id] !== undefined);
    setMissing(!whole);
    if (whole && !tooMany) setStep("check");
  };
  const cast = () =>
    start(async () => {
      const act = written ? enterWrittenPaperAction : castPaperAction;
      const reply = await act({ voterId, choices: chosen }).catch(() => null);
      if (reply?.ok) return setReceipt(reply.value.receipt);
      setRefusal(
        reply ? ([...Object.values(reply.fields).flat(), reply.message][0] ?? "") : UNREACHED,
      );
    });

  return (
    <Stage key={`${step}${receipt}`} focus={step !== null}>
      {receipt !== null && (
        <ReceiptPanel
          title={written ? "Đã nhập phiếu bằng văn bản" : "Phiếu đã vào hòm"}
          code={receipt}
          rows={[{ key: "voter", term: "Thành viên", detail: voterName }]}
          next={
            <p>
              Ghi lại mã này nếu muốn: sau khi công bố, mã có trong danh sách mã phiếu đã kiểm đếm.
              Mã chỉ cho biết phiếu có trong số đã kiểm; không ai, kể cả người giữ mã, chứng minh
              được phiếu đó chọn gì. Cổng không hiện lại mã lần nữa.
            </p>
          }
          actions={next}
        />
      )}
      {receipt === null && step !== "check" && (
        <Panel title="Phiếu của đồng chí">
          <div className="grid gap-7">
            {lines.map((line, index) => (
              <RadioGroup
                key={line.id}
                name={`line-${line.id}`}
                label={`${formatNumber(index + 1)}. ${line.title}`}
                {...(line.note && { hint: line.note })}
                error={
                  missing && chosen[line.id] === undefined
                    ? "Chọn một ý kiến cho dòng này."
                    : undefined
                }
                choices={CHOICES.map((value) => ({ value, label: CHOICE_LABEL[value] }))}
                defaultValue={chosen[line.id] ?? ""}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  const choice = CHOICES.find((one) => one === value);
                  if (choice) setChosen((before) => ({ ...before, [line.id]: choice }));
                }}
              />
            ))}
            {seats !== null && (
              <p className={tooMany ? "font-semibold text-danger-ink" : ""}>
                Đồng ý {formatNumber(agreed)} đơn vị, được chọn nhiều nhất {formatNumber(seats)}.
                {tooMany && " Bớt số dòng đồng ý để tiếp tục."}
              </p>
            )}
            {missing && (
              <NoticePanel kind="error" live>
                Còn dòng chưa chọn ý kiến. Nếu không có ý kiến, chọn “{CHOICE_LABEL.blank}”.
              </NoticePanel>
            )}
            <div>
              <Button kind="primary" icon="next" onClick={check}>
                Xem lại phiếu
              </Button>
            </div>
          </div>
        </Panel>
      )}
      {receipt === null && step === "check" && (
        <Panel title="Xem lại trước khi bỏ">
          <div className="grid gap-5">
            <SummaryList
              rows={lines.map((line) => ({
                key: line.id,
                label: line.title,
                value: <strong>{CHOICE_LABEL[chosen[line.id] ?? "blank"]}</strong>,
              }))}
            />
            <p>Sau khi bỏ, phiếu không lấy lại và không sửa được.</p>
            {refusal !== null && (
              <NoticePanel kind="error" live>
                {refusal}
              </NoticePanel>
            )}
            <div className="flex flex-wrap gap-3">
              <Button icon="previous" onClick={() => setStep("choose")}>
                Sửa phiếu
              </Button>
              <Button
                kind="primary"
                icon="check"
                aria-disabled={busy || undefined}
                onClick={() => !busy && cast()}
              >
                {busy ? "Đang bỏ phiếu…" : "Bỏ phiếu"}
              </Button>
            </div>
          </div>
        </Panel>
      )}
    </Stage>
  );
}

const takeFocus = (node: HTMLElement | null) => node?.focus();

/** Each step begins at its top, for eyes and for screen readers; the first leaves the page to its reader. */
function Stage({ focus, children }: { focus: boolean; children: ReactNode }) {
  return (
    <div tabIndex={-1} ref={focus ? takeFocus : null} className="outline-none">
      {children}
    </div>
  );
}
