import type { ContentCode } from "./campaign-shape";
import type { CommendationFormCode, EmulationTitleCode } from "./catalogue-shape";
import type {
  DemoCollectiveLineSeed,
  DemoFactsSeed,
  DemoMoveSeed,
  DemoPersonLineSeed,
  DemoTargetSeed,
} from "./demo-stage-shape";

/** Short spellings, so that a file of the demonstration reads as a table. */

export const move = (
  event: DemoMoveSeed["event"],
  by: DemoMoveSeed["by"],
  day: string,
  time: string,
): DemoMoveSeed => ({ event, by, at: `${day}T${time}:00+07:00` });

export const facts = (
  civilServants: number,
  publicEmployees: number,
  contractWorkers: number,
  women: number,
): DemoFactsSeed => ({
  headcount: civilServants + publicEmployees + contractWorkers,
  civilServants,
  publicEmployees,
  contractWorkers,
  women,
});

export const collectiveTitle = (
  unitCode: string,
  titleCode: EmulationTitleCode,
  basis: string,
): DemoCollectiveLineSeed => ({ unitCode, titleCode, formCode: null, basis });

export const collectiveForm = (
  unitCode: string,
  formCode: CommendationFormCode,
  basis: string,
): DemoCollectiveLineSeed => ({ unitCode, titleCode: null, formCode, basis });

export const personTitle = (
  staffNo: string,
  titleCode: EmulationTitleCode,
  basis: string,
): DemoPersonLineSeed => ({ staffNo, titleCode, formCode: null, basis });

export const personForm = (
  staffNo: string,
  formCode: CommendationFormCode,
  basis: string,
): DemoPersonLineSeed => ({ staffNo, titleCode: null, formCode, basis });

export const target = (
  contentCode: ContentCode,
  indicator: string,
  measure: string,
  baseline: number,
  targetValue: number,
  weight: number,
  dueOn: string,
): DemoTargetSeed => ({
  contentCode,
  indicator,
  measure,
  baseline,
  target: targetValue,
  weight,
  dueOn,
});
