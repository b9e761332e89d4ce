"use client";

import { PlainForm } from "@/components/form/plain-form";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { DetailsPanel } from "@/components/ui/details-panel";
import { Panel } from "@/components/ui/panel";
import { releaseMemberAction, signCovenantAction } from "@/lib/entry/covenant/actions";

type ReleaseProps = { covenantId: string; unitId: string; unitName: string };

/** The leader waits no longer for a member that has left the bloc. */
export function ReleaseForm({ covenantId, unitId, unitName }: ReleaseProps) {
  return (
    <DetailsPanel summary={`Không chờ chữ ký của ${unitName}`}>
      <PlainForm
        action={releaseMemberAction}
        hidden={{ covenantId, unitId }}
        submit="Xác nhận không phải ký"
        kind="secondary"
        idPrefix={`bo-ky-${unitId}-`}
      >
        {(fieldOf) => (
          <TextArea
            {...fieldOf("reason", "Đơn vị đã rời Khối, Cụm trước khi ký.")}
            label="Lý do"
            rows={2}
          />
        )}
      </PlainForm>
    </DetailsPanel>
  );
}

type SignProps = { covenantId: string; sha256: string; unitId: string; unitName: string };

/** The head signs for the own unit: the password is asked again, for the session may have been left open. */
export function SignForm({ covenantId, sha256, unitId, unitName }: SignProps) {
  return (
    <Panel title={`Ký giao ước thay mặt ${unitName}`}>
      <PlainForm
        action={signCovenantAction}
        hidden={{ covenantId, unitId, sha256 }}
        submit="Ký giao ước"
        pendingLabel="Đang ký…"
        icon="edit"
        idPrefix={`ky-${unitId}-`}
      >
        {(fieldOf) => (
          <>
            <p className="max-w-measure">
              Tôi đã đọc toàn bộ nội dung dưới đây và ký giao ước thi đua thay mặt đơn vị.
            </p>
            <TextField
              {...fieldOf("password")}
              type="password"
              autoComplete="current-password"
              label="Nhập lại mật khẩu để ký"
              wrapperClass="max-w-sm"
            />
          </>
        )}
      </PlainForm>
    </Panel>
  );
}
