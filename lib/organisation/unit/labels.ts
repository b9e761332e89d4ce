import type { LegalPersonality, UnitKind } from "./schema";

export const UNIT_KIND_LABEL: Record<UnitKind, string> = {
  ministry: "Bộ",
  department: "Vụ",
  inspectorate: "Thanh tra",
  office: "Văn phòng",
  general_department: "Tổng cục",
  authority: "Cục",
  institute: "Viện",
  centre: "Trung tâm",
  newspaper: "Báo",
  journal: "Tạp chí",
  school: "Trường",
  fund: "Quỹ",
  council_office: "Văn phòng hội đồng, ủy ban",
  project_board: "Ban quản lý dự án",
  publisher: "Nhà xuất bản",
  enterprise: "Doanh nghiệp",
  party_union: "Tổ chức đảng, đoàn thể",
  federation: "Liên đoàn",
  station: "Đài",
  museum: "Bảo tàng",
  factory: "Xí nghiệp",
  provincial_department: "Sở",
  division: "Phòng, ban",
};

export const LEGAL_PERSONALITY_LABEL: Record<LegalPersonality, string> = {
  yes: "Có tư cách pháp nhân",
  no: "Không có tư cách pháp nhân",
  unknown: "Chưa rõ",
};
