import type { FieldSpec } from "@/components/form/fields-form";

type Fields = {
  fullName: string;
  birthYear: number | null;
  sex: string;
  position: string;
  staffNumber: string;
  identityNumber: string;
  workingSince: string | null;
  sectorSince: string | null;
  transferredIn: string;
};

/** What is asked of a person, in the order of the form; the same when adding and when correcting. */
export const PERSON_FIELDS: readonly (FieldSpec<Fields> & { name: keyof Fields })[] = [
  { kind: "text", name: "fullName", label: "Họ và tên" },
  { kind: "year", name: "birthYear", label: "Năm sinh", optional: true },
  {
    kind: "select",
    name: "sex",
    label: "Giới tính",
    optional: true,
    choices: [
      { value: "female", label: "Nữ" },
      { value: "male", label: "Nam" },
    ],
  },
  { kind: "text", name: "position", label: "Chức vụ, chức danh" },
  { kind: "text", name: "staffNumber", label: "Số hiệu cán bộ", optional: true },
  {
    kind: "text",
    name: "identityNumber",
    label: "Số căn cước",
    optional: true,
    hint: "Chỉ dùng để nhận biết trùng người; hệ thống không lưu và không hiện lại số này.",
  },
  {
    kind: "day",
    name: "workingSince",
    label: "Ngày vào làm",
    optional: true,
    hint: "Để xét thời gian công tác. Ví dụ: 01/03/2015",
  },
  { kind: "day", name: "sectorSince", label: "Ngày vào ngành", optional: true },
  {
    kind: "select",
    name: "transferredIn",
    label: "Chuyển từ ngành khác về",
    optional: true,
    choices: [
      { value: "yes", label: "Có" },
      { value: "no", label: "Không" },
    ],
  },
];
