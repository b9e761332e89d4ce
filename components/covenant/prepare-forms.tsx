import { Checkbox } from "@/components/form/checkbox";
import { PlainForm } from "@/components/form/plain-form";
import { TextArea } from "@/components/form/text-area";
import { DetailsPanel } from "@/components/ui/details-panel";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import {
  beginCovenantAction,
  openSigningAction,
  saveWordsAction,
  takeBackAction,
} from "@/lib/entry/covenant/actions";
import { PROPOSED_COMMITMENTS, PROPOSED_PREAMBLE } from "@/lib/entry/covenant/labels";
import type { Room, RoomCovenant } from "@/lib/entry/covenant/queries";
import { membersWithoutTargets } from "@/lib/entry/covenant/rules";

export function BeginForm({ room }: { room: Room }) {
  return (
    <PlainForm
      action={beginCovenantAction}
      hidden={{ blocId: room.bloc.id, year: room.year }}
      submit={`Lập giao ước năm ${room.year}`}
      icon="plus"
    />
  );
}

/** The leader's draft: words first, then the opening. Each is sent by its own button. */
export function PrepareForms({ covenant }: { covenant: RoomCovenant }) {
  const untouched = covenant.version === 1;
  const missing = membersWithoutTargets(covenant.text);
  const hidden = { covenantId: covenant.id, version: covenant.version };
  return (
    <>
      <Panel title="Soạn lời mở đầu và cam kết chung">
        {untouched && (
          <div className="mb-4">
            <NoticePanel kind="info" title="Nội dung dưới đây là đề xuất để bắt đầu">
              Sửa cho đúng với Khối, Cụm rồi lưu. Chỉ tiêu riêng của các đơn vị lấy từ hồ sơ đăng ký
              đã gửi.
            </NoticePanel>
          </div>
        )}
        <PlainForm
          action={saveWordsAction}
          hidden={hidden}
          submit="Lưu bản soạn"
          icon="check"
          kind="secondary"
          done="Đã lưu bản soạn"
        >
          <TextArea
            name="preamble"
            label="Lời mở đầu"
            rows={3}
            defaultValue={untouched ? PROPOSED_PREAMBLE : covenant.preamble}
          />
          <TextArea
            name="commitments"
            label="Cam kết chung"
            hint="Mỗi dòng là một cam kết của tất cả các đơn vị thành viên."
            rows={8}
            defaultValue={
              untouched
                ? PROPOSED_COMMITMENTS.join("\n")
                : covenant.commitments.map(({ body }) => body).join("\n")
            }
          />
        </PlainForm>
      </Panel>
      <Panel title="Mở ký">
        <p className="mb-4 max-w-measure">
          Khi mở ký, nội dung được giữ nguyên để thủ trưởng từng đơn vị ký trong phiên làm việc của
          mình. Muốn sửa phải rút lại và các đơn vị ký lại từ đầu.
        </p>
        <PlainForm action={openSigningAction} hidden={hidden} submit="Mở ký giao ước" icon="send">
          {missing.length > 0 && (
            <Checkbox
              name="acceptMissing"
              label={`Mở ký khi chưa có chỉ tiêu của: ${missing.map(({ unitName }) => unitName).join("; ")}`}
            />
          )}
        </PlainForm>
      </Panel>
    </>
  );
}

export function TakeBackForm({ covenant }: { covenant: RoomCovenant }) {
  return (
    <DetailsPanel summary="Rút lại để sửa nội dung">
      <PlainForm
        action={takeBackAction}
        hidden={{ covenantId: covenant.id, version: covenant.version }}
        submit="Rút lại, các đơn vị sẽ ký lại"
        kind="danger"
        icon="return"
      >
        <TextArea name="reason" label="Lý do" rows={2} />
      </PlainForm>
    </DetailsPanel>
  );
}
