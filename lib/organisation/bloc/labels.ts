import type { BlocOffice } from "./schema";

export type BlocKind = "khoi" | "cum";

export const BLOC_KIND_LABEL: Record<BlocKind, string> = {
  khoi: "Khối thi đua",
  cum: "Cụm thi đua",
};

export const OFFICE_LABEL: Record<BlocKind, Record<BlocOffice, string>> = {
  khoi: { leader: "Khối trưởng", deputy: "Khối phó" },
  cum: { leader: "Cụm trưởng", deputy: "Cụm phó" },
};
