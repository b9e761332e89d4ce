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

export const at = (day: string, time: string): string => `${day}T${time}:00+07:00`;

export const move = (event: DemoMoveSeed["event"], day: string, time: string): DemoMoveSeed => ({
  event,
  at: at(day, time),
});

export const facts = (
  headcount: number,
  womenCount: number,
  launchedOn: string | null,
  contactStaffNo: string,
): DemoFactsSeed => ({
  headcount,
  womenCount,
  launchedOn,
  contactStaffNo,
  contactPhone: `0000 000 ${contactStaffNo.slice(-3)}`,
  contactEmail: `${contactStaffNo.toLowerCase()}@trinh-dien.example`,
});

export const collectiveTitle = (
  unitCode: string,
  titleCode: EmulationTitleCode,
  note: string,
): DemoCollectiveLineSeed => ({ unitCode, titleCode, formCode: null, note });

export const collectiveForm = (
  unitCode: string,
  formCode: CommendationFormCode,
  note: string,
): DemoCollectiveLineSeed => ({ unitCode, titleCode: null, formCode, note });

export const personTitle = (
  staffNo: string,
  titleCode: EmulationTitleCode,
  note: string,
): DemoPersonLineSeed => ({ staffNo, titleCode, formCode: null, note });

export const personForm = (
  staffNo: string,
  formCode: CommendationFormCode,
  note: string,
): DemoPersonLineSeed => ({ staffNo, titleCode: null, formCode, note });

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
