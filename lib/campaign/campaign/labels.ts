import type { EntryPoint } from "./rules";

export const ENTRY_LABEL: Record<EntryPoint, string> = {
  titles: "Đăng ký danh hiệu",
  pledge: "Ký giao ước",
  initiatives: "Đăng ký sáng kiến",
};
