import { FIELD_LABEL } from "@/lib/entry/intake/labels";

/** What a unit's roster says of each person. */
export const ROSTER_FIELDS = [
  "fullName",
  "birthYear",
  "sex",
  "jobTitle",
  "department",
  "staffNumber",
  "identityNumber",
] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

export const ROSTER_LABEL: Record<RosterField, string> = {
  fullName: FIELD_LABEL.fullName,
  birthYear: FIELD_LABEL.birthYear,
  sex: FIELD_LABEL.sex,
  jobTitle: FIELD_LABEL.jobTitle,
  department: FIELD_LABEL.department,
  staffNumber: "Số hiệu cán bộ",
  identityNumber: "Số căn cước",
};

/** The names under which lists carry the numbers, folded as headings are. */
export const NUMBER_HEADINGS: Record<"staffNumber" | "identityNumber", readonly string[]> = {
  staffNumber: [
    "so hieu",
    "so hieu can bo",
    "so hieu cong chuc",
    "so hieu cbcc",
    "so hieu cbccvc",
    "so hieu cong chuc vien chuc",
    "ma can bo",
    "ma cb",
    "ma nhan vien",
    "ma nv",
    "ma so can bo",
    "ma so",
  ],
  identityNumber: [
    "so can cuoc",
    "so can cuoc cong dan",
    "can cuoc",
    "can cuoc cong dan",
    "cccd",
    "so cccd",
    "cmnd",
    "so cmnd",
    "cmnd cccd",
    "so cmnd cccd",
    "cccd cmnd",
    "so cccd cmnd",
    "so dinh danh",
    "so dinh danh ca nhan",
    "ma dinh danh",
    "so chung minh nhan dan",
    "chung minh nhan dan",
  ],
};
