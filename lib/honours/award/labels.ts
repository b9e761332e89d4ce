import type { Subject } from "./schema";

export const SUBJECT_LABEL: Record<Subject, string> = {
  person: "Cá nhân",
  collective: "Tập thể",
};
