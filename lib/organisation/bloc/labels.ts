import { formatDay } from "@/lib/platform/shared/dates";
import type { Period } from "@/lib/platform/shared/period";
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

/** "từ 01/01/2021 đến hết 31/12/2021"; an open period says only when it began. */
export const periodWords = ({ startsOn, endsOn }: Period): string =>
  `từ ${formatDay(startsOn)}${endsOn === null ? "" : ` đến hết ${formatDay(endsOn)}`}`;
