import { PlainForm } from "@/components/form/plain-form";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { withdrawAmendmentAction } from "@/lib/entry/covenant/actions";
import {
  AMENDMENT_LABEL,
  AMENDMENT_RULE_LABEL,
  AMENDMENT_TONE,
  replacementWords,
} from "@/lib/entry/covenant/labels";
import type { Room, RoomCovenant } from "@/lib/entry/covenant/queries";
import { AMENDMENT_RULES } from "@/lib/entry/covenant/schema";
import { CONFIDENCE_MARK } from "@/lib/platform/shared/confidence";
import { formatDay, formatDayTime } from "@/lib/platform/shared/dates";
import { ConsentForm, ProposeForm, RuleForm } from "./amendment-forms";

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
      {room.maySetRule && (
        <RuleForm
          campaignId={room.campaignId}
          year={room.year}
          rule={room.amendmentRule}
          rules={AMENDMENT_RULES.map((value) => ({ value, label: AMENDMENT_RULE_LABEL[value] }))}
          confidence={room.amendmentConfidence}
        />
      )}
      {covenant.amendments.length === 0 && <p className="text-muted">Chưa có đề nghị nào.</p>}
      {covenant.amendments.map((amendment) => (
        <AmendmentPanel key={amendment.id} room={room} amendment={amendment} />
      ))}
      {(room.mayPrepare || room.signsFor.length > 0) && (
        <ProposeForm
          covenantId={covenant.id}
          lines={linesToAmend(room, covenant)}
          agreeing={AMENDMENT_RULE_LABEL[room.amendmentRule]}
        />
      )}
    </section>
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
        {answers.map(({ unitId, name }) => (
          <ConsentForm
            key={unitId}
            amendmentId={amendment.id}
            number={amendment.number}
            unitId={unitId}
            unitName={name}
          />
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

/** The lines that the viewer may propose to change: the leader any, a head those of the own unit. */
function linesToAmend(room: Room, { text }: RoomCovenant) {
  const own = new Set(room.signsFor.map(({ unitId }) => unitId));
  return [
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
}
