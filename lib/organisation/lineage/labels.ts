import type { SUCCESSIONS } from "./schema";

export const SUCCESSION_LABEL: Record<(typeof SUCCESSIONS)[number], string> = {
  merge: "Hợp nhất, sáp nhập",
  split: "Chia tách",
};
