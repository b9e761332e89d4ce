"use client";

import { NoticePanel } from "@/components/ui/notice-panel";
import { endOtherSessionsAction } from "@/lib/platform/auth/actions";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { ActionButton } from "./action-button";

export function EndOtherSessions() {
  return (
    <ActionButton
      label="Kết thúc mọi phiên khác"
      icon="leave"
      act={() => endOtherSessionsAction({})}
      done={({ ended }) => (
        <NoticePanel kind="success" title={`Đã kết thúc ${formatNumber(ended)} phiên khác`} live />
      )}
    />
  );
}
