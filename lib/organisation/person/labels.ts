export const SEX_LABEL: Record<"female" | "male", string> = { female: "Nữ", male: "Nam" };
