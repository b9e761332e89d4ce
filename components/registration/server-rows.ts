import type { Choice } from "@/components/form/select-field";
import type { StoredRow } from "@/components/people/use-people-store";
import type { Pen } from "@/lib/entry/registration/policy";
import type { RegistrationFile } from "@/lib/entry/registration/queries";
import { honourKey } from "@/lib/titles/catalogue/rules";
import type { CollectiveValues } from "./collective-row";
import type { PartItem } from "./parts-board";
import type { StoredRows } from "./use-grid";

type Line = RegistrationFile["lines"][number];

const honourOf = (line: Line): string => {
  if (line.emulationTitle) return honourKey({ kind: "title", code: line.emulationTitle.code });
  if (line.commendationForm) return honourKey({ kind: "form", code: line.commendationForm.code });
  return "";
};

const departmentOf = (line: Line): string => line.part?.departmentId ?? "";

/** The file's people as their grid holds them. */
export const personRows = (file: RegistrationFile): StoredRow[] =>
  file.lines
    .filter((line) => line.subject === "person")
    .map((line) => ({
      id: line.id,
      version: line.version,
      values: {
        departmentId: departmentOf(line),
        fullName: line.fullName,
        birthYear: line.birthYear,
        sex: line.sex ?? "",
        jobTitle: line.jobTitle,
        honour: honourOf(line),
        note: line.note,
      },
    }));

/** The newest write that the file's lines hold: what the grid asks from to see what others wrote. */
export const lastRevision = (file: RegistrationFile): number =>
  file.lines.reduce((last, { revision }) => Math.max(last, Number(revision)), 0);

/** The file's collectives, by id. */
export const collectiveRows = (file: RegistrationFile): StoredRows<CollectiveValues> =>
  Object.fromEntries(
    file.lines
      .filter((line) => line.subject === "collective")
      .map((line) => [
        line.id,
        {
          version: line.version,
          values: {
            departmentId: departmentOf(line),
            collectiveId: line.collectiveId ?? "",
            honour: honourOf(line),
            note: line.note,
          },
        },
      ]),
  );

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

/** The collectives one may register: the unit and its departments, or the own departments. */
export const collectiveChoices = (file: RegistrationFile, pen: Pen): Choice[] =>
  pen.kind === "whole"
    ? [{ value: file.unit.id, label: file.unit.name }, ...file.parts.map(partName)]
    : departmentChoices(file, pen);
