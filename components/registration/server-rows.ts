import type { Pen } from "@/lib/entry/registration/policy";
import type { RegistrationFile } from "@/lib/entry/registration/queries";
import { honourKey } from "@/lib/titles/catalogue/rules";
import type { PartItem } from "./parts-board";
import type { Choice, PersonValues } from "./person-row";
import type { ServerRow } from "./use-rows";

type Line = RegistrationFile["lines"][number];

const honourOf = (line: Line): string => {
  if (line.emulationTitle) return honourKey({ kind: "title", code: line.emulationTitle.code });
  if (line.commendationForm) return honourKey({ kind: "form", code: line.commendationForm.code });
  return "";
};

/** The file's people as their grid holds them. */
export const personRows = (file: RegistrationFile): ServerRow<PersonValues>[] =>
  file.lines
    .filter((line) => line.subject === "person")
    .map((line) => ({
      id: line.id,
      version: line.version,
      values: {
        departmentId: line.part?.departmentId ?? "",
        fullName: line.fullName,
        birthYear: line.birthYear,
        sex: line.sex ?? "",
        jobTitle: line.jobTitle,
        honour: honourOf(line),
        note: line.note,
      },
    }));

const partName = (part: RegistrationFile["parts"][number]): Choice => ({
  value: part.departmentId,
  label: part.department.name,
});

/** In whose name one may write: the unit's and every department's, or the own departments' that have not handed in. */
export const departmentChoices = (file: RegistrationFile, pen: Pen): Choice[] =>
  pen.kind === "whole"
    ? [{ value: "", label: "Đơn vị (không thuộc phòng, ban)" }, ...file.parts.map(partName)]
    : file.parts.filter((part) => pen.departmentIds.includes(part.departmentId)).map(partName);

export const partItem = (part: RegistrationFile["parts"][number]): PartItem => ({
  departmentId: part.departmentId,
  name: part.department.name,
  version: part.version,
  handedInAt: part.handedInAt,
  handedInBy: part.handedInBy?.name ?? null,
});

/** The part of the one department whose officer reads; null for who reads the whole file. */
export function ownPart(file: RegistrationFile): PartItem | null {
  const { sight } = file;
  if (sight.kind === "whole") return null;
  const part = file.parts.find((one) => sight.departmentIds.includes(one.departmentId));
  return part ? partItem(part) : null;
}
