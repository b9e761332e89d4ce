import type { Scope } from "./rules";

export const SCOPE_LABEL: Record<Scope, string> = {
  grassroots: "Cấp cơ sở",
  ministry: "Cấp Bộ",
  nationwide: "Cấp toàn quốc",
};

/** What a council is asked for an initiative of this reach. */
export const recognitionWords = (scope: Scope | null): string =>
  scope === null
    ? "Công nhận sáng kiến"
    : `Công nhận sáng kiến ${SCOPE_LABEL[scope].replace(/^C/, "c")}`;

/** The fields of an initiative, as its form, its summary and its reviewers name them. */
export const INITIATIVE_FIELD: Record<
  "title" | "field" | "summary" | "scope" | "appliedFrom" | "authors",
  string
> = {
  title: "Tên sáng kiến",
  field: "Lĩnh vực áp dụng",
  summary: "Mô tả",
  scope: "Phạm vi đề nghị công nhận",
  appliedFrom: "Áp dụng từ ngày",
  authors: "Tác giả và tỷ lệ đóng góp",
};
