import { indexHonours, lookupOf } from "@/lib/entry/intake/rules/honours";
import { type Bench, findDepartment } from "@/lib/entry/intake/rules/judge";
import { commendationForms } from "@/prisma/seed/data/commendation-forms";
import { emulationTitles } from "@/prisma/seed/data/emulation-titles";

const CATALOGUE = [...emulationTitles, ...commendationForms].map(
  ({ grantedByMinistryToProvincial, ...entry }) => ({
    ...entry,
    kind: entry.kind === "title" ? ("title" as const) : ("form" as const),
    openToProvincial: grantedByMinistryToProvincial,
  }),
);

const HONOURS = indexHonours(CATALOGUE);
const DEPARTMENTS = [
  { value: "", label: "Đơn vị (không thuộc phòng, ban)" },
  { value: "tong-hop", label: "Phòng Tổng hợp" },
  { value: "kiem-thu", label: "Phòng Kiểm thử" },
];

/** A unit of the Ministry with two departments, on a day of the campaign of 2021, with the seeded catalogue. */
export const aBench = (over: Partial<Bench> = {}): Bench => ({
  today: "2021-03-01",
  unitKind: "authority",
  unitNames: ["Cục Kiểm thử"],
  departments: DEPARTMENTS,
  honours: HONOURS,
  registered: new Set(),
  ...over,
});

export const LOOKUP = lookupOf(
  HONOURS,
  (words) => findDepartment(words, { departments: DEPARTMENTS, unitNames: [] }) !== null,
);
