import type { Kind, Role } from "./rules";

export const KIND_LABEL: Record<Kind, string> = {
  emulation: "Hội đồng Thi đua - Khen thưởng",
  initiative: "Hội đồng Sáng kiến",
};

export const ROLE_LABEL: Record<Role, string> = {
  chair: "Chủ tịch Hội đồng",
  vice_chair: "Phó Chủ tịch Hội đồng",
  standing: "Ủy viên thường trực",
  member: "Ủy viên",
  secretary: "Thư ký",
};

/** What stands in an agenda. */
export const AGENDA_NOUN: Record<Kind, string> = {
  emulation: "Tập thể, cá nhân đề nghị xét",
  initiative: "Sáng kiến đề nghị công nhận",
};

/** Where the rules that are offered come from, and what is not sure about them. */
const RULES_SOURCE: Record<"ministry" | "law" | "none", string> = {
  ministry:
    "Tỷ lệ có mặt 2/3 và tỷ lệ đồng ý 90% tổng số thành viên theo Quyết định số 2218/QĐ-BTNMT, Điều 8. Việc không tính người không tham gia biểu quyết vào tổng số của dòng đó là suy ra, cần xác nhận.",
  law: "Chiến sĩ thi đua cấp Bộ, Chiến sĩ thi đua toàn quốc và Anh hùng Lao động cần 90% theo Nghị định số 91/2017/NĐ-CP, Điều 45 khoản 8. Các tỷ lệ khác do Cổng đề xuất, cần xác nhận theo quy chế của Hội đồng.",
  none: "Các tỷ lệ do Cổng đề xuất, cần xác nhận theo quy chế của Hội đồng.",
};

export const sourceOf = (council: { kind: Kind; unit: { kind: string } }): string =>
  RULES_SOURCE[
    council.kind === "initiative" ? "none" : council.unit.kind === "ministry" ? "ministry" : "law"
  ];
