export const SEX_LABEL: Record<"female" | "male", string> = { female: "Nữ", male: "Nam" };

type CandidateFace = {
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly position: string | null;
  readonly unitName: string | null;
  readonly certain: boolean;
};

/** "Nguyễn Thị Hồng – sinh năm 1985 – Chuyên viên – Cục …": who somebody on record is, to choose by. */
export const candidateWords = (one: CandidateFace): string =>
  [
    one.fullName,
    one.birthYear === null ? null : `sinh năm ${one.birthYear}`,
    one.position,
    one.unitName,
    one.certain ? "trùng số căn cước" : null,
  ]
    .filter(Boolean)
    .join(" – ");
