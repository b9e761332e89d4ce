import type { periodState } from "@/lib/platform/shared/period";
import type { Office, Role } from "./viewer";

export const ROLE_LABEL: Record<Role, string> = {
  department_officer: "Cán bộ phòng, ban",
  unit_officer: "Cán bộ đầu mối của đơn vị",
  unit_head: "Thủ trưởng đơn vị",
  unit_deputy: "Phó thủ trưởng đơn vị",
  bloc_leader: "Người phụ trách Khối/Cụm của đơn vị",
  ministry_staff: "Chuyên viên cơ quan thường trực thi đua của Bộ",
  administrator: "Quản trị hệ thống",
};

/** An office by the kind of its bloc. */
export const OFFICE_LABEL: Record<"khoi" | "cum", Record<Office["office"], string>> = {
  khoi: { leader: "Khối trưởng", deputy: "Khối phó" },
  cum: { leader: "Cụm trưởng", deputy: "Cụm phó" },
};

export const PERIOD_LABEL: Record<ReturnType<typeof periodState>, string> = {
  coming: "Chưa đến hạn",
  in_force: "Đang hiệu lực",
  over: "Đã hết hạn",
};

export const ACCOUNT_STATES = ["open", "disabled"] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export const ACCOUNT_STATE_LABEL: Record<AccountState, string> = {
  open: "Đang hoạt động",
  disabled: "Đã khóa",
};
