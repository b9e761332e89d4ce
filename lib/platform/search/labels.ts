import type { SearchKind } from "./rules";

export const SEARCH_LABEL: Record<SearchKind, string> = {
  announcement: "Bài phát động",
  news: "Tin tức",
  document: "Văn bản",
  award: "Khen thưởng",
  initiative: "Sáng kiến",
};
