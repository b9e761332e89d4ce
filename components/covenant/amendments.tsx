import { PlainForm } from "@/components/form/plain-form";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { DetailsPanel } from "@/components/ui/details-panel";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import {
  giveConsentAction,
  proposeAmendmentAction,
  setAmendmentRuleAction,
  withdrawAmendmentAction,
} from "@/lib/entry/covenant/actions";
import {
  AMENDMENT_LABEL,
  AMENDMENT_RULE_LABEL,
  AMENDMENT_TONE,
  replacementWords,
} from "@/lib/entry/covenant/labels";
import type { Room, RoomCovenant } from "@/lib/entry/covenant/queries";
import { AMENDMENT_RULES } from "@/lib/entry/covenant/schema";
import { CONFIDENCE_LABEL, CONFIDENCE_MARK, CONFIDENCES } from "@/lib/platform/shared/confidence";
import { formatDay, formatDayTime } from "@/lib/platform/shared/dates";

type Amendment = RoomCovenant["amendments"][number];

/** The changes proposed since the paper was sealed, with what each member said. */
export function Amendments({ room, covenant }: { room: Room; covenant: RoomCovenant }) {
  const mark = CONFIDENCE_MARK[room.amendmentConfidence];
  return (
    <section aria-labelledby="sua-doi" className="grid gap-4">
      <h2 id="sua-doi" className="text-xl">
        Sửa đổi sau khi ký
      </h2>
      <p className="max-w-measure">
        Một dòng được sửa khi {AMENDMENT_RULE_LABEL[room.amendmentRule]} đồng ý
        {mark && <span className="text-muted"> ({mark})</span>}.
      </p>
      {room.maySetRule && <RuleForm room={room} />}
      {covenant.amendments.length === 0 && <p className="text-muted">Chưa có đề nghị nào.</p>}
      {covenant.amendments.map((amendment) => (
        <AmendmentPanel key={amendment.id} room={room} amendment={amendment} />
      ))}
      {(room.mayPrepare || room.signsFor.length > 0) && (
        <ProposeForm room={room} covenant={covenant} />
      )}
    </section>
  );
}

/** The standing office says how many must agree, for the blocs of the whole year. */
function RuleForm({ room }: { room: Room }) {
  return (
    <DetailsPanel summary="Quy định số đơn vị cần đồng ý">
      <PlainForm
        action={setAmendmentRuleAction}
        hidden={{ campaignId: room.campaignId, seen: room.amendmentRule }}
        submit="Lưu quy định"
        kind="secondary"
        idPrefix="quy-dinh-"
        done="Đã lưu quy định"
      >
        <p>
          Áp dụng cho mọi Khối, Cụm của phong trào năm {room.year}, với các đề nghị gửi từ nay về
          sau; đề nghị đang chờ ý kiến giữ quy định của ngày gửi.
        </p>
        <SelectField
          id="quy-dinh-rule"
          name="rule"
          label="Cần sự đồng ý của"
          choices={AMENDMENT_RULES.map((value) => ({
            value,
            label: AMENDMENT_RULE_LABEL[value],
          }))}
          placeholder={null}
          defaultValue={room.amendmentRule}
          wrapperClass="max-w-md"
        />
        <SelectField
          id="quy-dinh-confidence"
          name="confidence"
          label="Mức độ xác nhận"
          choices={CONFIDENCES.map((value) => ({ value, label: CONFIDENCE_LABEL[value] }))}
          placeholder={null}
          defaultValue={room.amendmentConfidence}
          wrapperClass="max-w-md"
        />
      </PlainForm>
    </DetailsPanel>
  );
}

function AmendmentPanel({ room, amendment }: { room: Room; amendment: Amendment }) {
  const { consents, status } = amendment;
  const open = status === "proposed";
  const answers = open
    ? room.signsFor.filter(({ unitId }) => consents.every((one) => one.unitId !== unitId))
    : [];
  return (
    <Panel
      level={3}
      title={`Đề nghị số ${amendment.number}`}
      actions={<StatusBadge tone={AMENDMENT_TONE[status]}>{AMENDMENT_LABEL[status]}</StatusBadge>}
    >
      <div className="grid gap-3">
        <p>
          <del>
            <span className="sr-only">Nội dung đề nghị bãi bỏ: </span>
            {amendment.before}
          </del>
        </p>
        <p>
          <ins className="no-underline">
            <strong>Thay bằng:</strong> {replacementWords(amendment.after)}
          </ins>
        </p>
        <p>
          <strong>Lý do:</strong> {amendment.reason}
        </p>
        <p className="text-sm text-muted">
          {amendment.proposedBy.name} đề nghị {formatDayTime(amendment.proposedAt)}; cần{" "}
          {AMENDMENT_RULE_LABEL[amendment.rule]} đồng ý
          {amendment.settledAt && `; kết thúc ${formatDayTime(amendment.settledAt)}`}
        </p>
        {consents.length > 0 && (
          <ul className="list-disc pl-5 text-sm">
            {consents.map(({ unitId, unit, signerName, agrees, comment, at }) => (
              <li key={unitId}>
                {unit.name} ({signerName}, {formatDay(at)}):{" "}
                <strong>{agrees ? "đồng ý" : "không đồng ý"}</strong>
                {comment && ` – ${comment}`}
              </li>
            ))}
          </ul>
        )}
        {answers.map((unit) => (
          <ConsentForm key={unit.unitId} amendment={amendment} unit={unit} />
        ))}
        {open && (room.mayPrepare || amendment.proposedById === room.viewerId) && (
          <PlainForm
            action={withdrawAmendmentAction}
            hidden={{ amendmentId: amendment.id }}
            submit="Rút đề nghị"
            kind="quiet"
          />
        )}
      </div>
    </Panel>
  );
}

function ConsentForm({
  amendment,
  unit,
}: {
  amendment: Amendment;
  unit: { unitId: string; name: string };
}) {
  const prefix = `y-kien-${amendment.number}-${unit.unitId}-`;
  return (
    <PlainForm
      action={giveConsentAction}
      hidden={{ amendmentId: amendment.id, unitId: unit.unitId }}
      submit="Gửi ý kiến"
      idPrefix={prefix}
      className="border-t border-line pt-4"
    >
      <RadioGroup
        id={`${prefix}agrees`}
        name="agrees"
        label={`Ý kiến của ${unit.name}`}
        choices={[
          { value: "yes", label: "Đồng ý" },
          { value: "no", label: "Không đồng ý" },
        ]}
      />
      <TextArea
        id={`${prefix}comment`}
        name="comment"
        label="Ý kiến thêm"
        hint="Cần nêu lý do nếu không đồng ý."
        rows={2}
        optional
      />
      <TextField
        id={`${prefix}password`}
        name="password"
        type="password"
        autoComplete="current-password"
        label="Nhập lại mật khẩu"
        wrapperClass="max-w-sm"
      />
    </PlainForm>
  );
}

function ProposeForm({ room, covenant }: { room: Room; covenant: RoomCovenant }) {
  const own = new Set(room.signsFor.map(({ unitId }) => unitId));
  const { text } = covenant;
  const choices = [
    ...(room.mayPrepare
      ? [
          {
            label: "Cam kết chung",
            choices: text.commitments.map(({ id, body }) => ({ value: id, label: body })),
          },
        ]
      : []),
    ...text.members
      .filter(({ unitId, targets }) => targets.length > 0 && (room.mayPrepare || own.has(unitId)))
      .map(({ unitName, targets }) => ({
        label: unitName,
        choices: targets.map(({ id, indicator }) => ({ value: id, label: indicator })),
      })),
  ];
  return (
    <DetailsPanel summary="Đề nghị sửa một dòng của giao ước đã ký">
      <PlainForm
        action={proposeAmendmentAction}
        hidden={{ covenantId: covenant.id }}
        submit="Gửi đề nghị đến các đơn vị"
        icon="send"
        done={`Đã gửi đề nghị. Dòng được sửa khi ${AMENDMENT_RULE_LABEL[room.amendmentRule]} đồng ý.`}
      >
        <p>
          Dòng cũ bị gạch bỏ và vẫn đọc được; không có gì bị ghi đè. Đề nghị có hiệu lực khi{" "}
          {AMENDMENT_RULE_LABEL[room.amendmentRule]} đồng ý.
        </p>
        <SelectField name="lineId" label="Dòng cần sửa" choices={choices} />
        <TextArea
          name="body"
          label="Nội dung thay thế"
          hint="Cam kết mới hoặc tên chỉ tiêu mới; để trống nếu bãi bỏ hẳn dòng này."
          rows={2}
        />
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField name="measure" label="Đơn vị tính" optional />
          <TextField name="target" label="Mức phấn đấu" inputMode="decimal" optional />
          <TextField name="dueOn" label="Ngày hoàn thành" placeholder="31/12/2021" optional />
        </div>
        <TextArea name="reason" label="Lý do" rows={2} />
      </PlainForm>
    </DetailsPanel>
  );
}
