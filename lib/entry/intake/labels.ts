import { PERSON_LABEL } from "@/lib/entry/registration/labels";

/** What a list of people says of each, whatever its columns are called. */
export const FIELDS = [
  "fullName",
  "birthYear",
  "sex",
  "jobTitle",
  "department",
  "honour",
  "note",
] as const;
export type Field = (typeof FIELDS)[number];

export const FIELD_LABEL: Record<Field, string> = {
  fullName: PERSON_LABEL.fullName,
  birthYear: PERSON_LABEL.birthYear,
  sex: PERSON_LABEL.sex,
  jobTitle: PERSON_LABEL.jobTitle,
  department: PERSON_LABEL.departmentName,
  honour: PERSON_LABEL.honour,
  note: PERSON_LABEL.note,
};

/** What a column may be that is not one field by itself. */
export type Role = Field | "family" | "given" | "female" | "male" | "ordinal";

/** The names under which lists of the ministry's units carry each column, folded: no diacritics, no punctuation. */
export const HEADINGS: Record<Role, readonly string[]> = {
  fullName: [
    "ho va ten",
    "ho ten",
    "ten ca nhan",
    "ca nhan",
    "ho va ten ca nhan",
    "ho va ten can bo",
    "ho ten can bo",
    "ho ten ca nhan",
    "ho va ten cbccvc",
    "ten can bo",
  ],
  family: ["ho va ten dem", "ho dem", "ho va chu dem", "ho ten dem", "ho", "ho lot"],
  given: ["ten"],
  birthYear: [
    "nam sinh",
    "ngay sinh",
    "ngay thang nam sinh",
    "ngay thang sinh",
    "sinh nam",
    "sinh ngay",
    "ngay thang nam sinh cua ca nhan",
    "ntns",
  ],
  sex: ["gioi tinh", "phai", "nam nu", "gioi"],
  female: ["nu"],
  male: ["nam"],
  jobTitle: [
    "chuc vu",
    "chuc danh",
    "chuc vu chuc danh",
    "chuc vu cong tac",
    "chuc danh chuc vu",
    "chuc danh nghe nghiep",
    "nghe nghiep",
    "chuc vu hien nay",
    "chuc vu don vi cong tac",
    "vi tri viec lam",
  ],
  department: [
    "phong ban",
    "phong",
    "phong don vi",
    "don vi",
    "don vi cong tac",
    "noi cong tac",
    "bo phan",
    "bo phan cong tac",
    "co quan don vi",
    "phong ban don vi",
    "phong cong tac",
  ],
  honour: [
    "danh hieu",
    "danh hieu dang ky",
    "danh hieu thi dua",
    "hinh thuc khen thuong",
    "danh hieu hinh thuc",
    "danh hieu hinh thuc dang ky",
    "danh hieu thi dua dang ky",
    "danh hieu hinh thuc khen thuong",
    "danh hieu thi dua hinh thuc khen thuong",
    "dang ky danh hieu",
    "dang ky danh hieu thi dua",
    "noi dung dang ky",
    "danh hieu de nghi",
  ],
  note: ["ghi chu", "chu thich"],
  ordinal: ["stt", "tt", "so tt", "so thu tu"],
};
