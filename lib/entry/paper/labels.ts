export const PAPER_KINDS = ["docx", "pdf", "xlsx"] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const PAPER_TITLE = "Bản đăng ký thi đua";

export const PAPER_LABEL: Record<PaperKind, string> = {
  docx: "Bản đăng ký thi đua (Word)",
  pdf: "Bản đăng ký thi đua (PDF)",
  xlsx: "Danh sách tập thể, cá nhân (Excel)",
};
