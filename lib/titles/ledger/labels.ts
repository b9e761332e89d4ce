import type { RecipientKind } from "./rules";

export const RECIPIENT_LABEL: Record<RecipientKind, string> = {
  person: "Cá nhân",
  collective: "Tập thể",
};
