import { PlainForm } from "@/components/form/plain-form";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import { beginCovenantAction } from "@/lib/entry/covenant/actions";
import { PROPOSED_COMMITMENTS, PROPOSED_PREAMBLE } from "@/lib/entry/covenant/labels";
import type { Room, RoomCovenant } from "@/lib/entry/covenant/queries";
import { membersWithoutTargets } from "@/lib/entry/covenant/rules";
import { OpenForm, WordsForm } from "./draft-forms";

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
  const paper = { covenantId: covenant.id, version: covenant.version };
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
        <WordsForm
          paper={paper}
          preamble={untouched ? PROPOSED_PREAMBLE : covenant.preamble}
          commitments={
            untouched ? PROPOSED_COMMITMENTS : covenant.commitments.map(({ body }) => body)
          }
        />
      </Panel>
      <Panel title="Mở ký">
        <p className="mb-4 max-w-measure">
          Khi mở ký, nội dung được giữ nguyên để thủ trưởng từng đơn vị ký trong phiên làm việc của
          mình. Muốn sửa phải rút lại và các đơn vị ký lại từ đầu.
        </p>
        <OpenForm paper={paper} missing={missing.map(({ unitName }) => unitName)} />
      </Panel>
    </>
  );
}
