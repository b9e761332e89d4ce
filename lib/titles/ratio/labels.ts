import type { Rounding } from "@/lib/titles/ruleset/rules/figures";

export const ROUNDING_LABEL: Record<Rounding, string> = {
  floor: "làm tròn xuống",
  nearest: "làm tròn đến số gần nhất, từ 0,5 làm tròn lên",
  ceiling: "làm tròn lên",
};
