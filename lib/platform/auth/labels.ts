import type { Office, Role } from "./viewer";

export const ROLE_LABEL: Record<Role, string> = {
  department_officer: "Cán bộ phòng, ban",
  unit_officer: "Cán bộ đầu mối của đơn vị",
  unit_head: "Thủ trưởng đơn vị",
  bloc_leader: "Người phụ trách Khối/Cụm của đơn vị",
  ministry_staff: "Chuyên viên cơ quan thường trực thi đua của Bộ",
  administrator: "Quản trị hệ thống",
};

export const OFFICE_LABEL: Record<Office["office"], string> = {
  leader: "Trưởng",
  deputy: "Phó",
};
