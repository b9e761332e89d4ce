import type { BlocLeadershipSeed } from "./blocs";
import type { Confidence } from "./confidence";

type Row = readonly [
  blocCode: string,
  year: number,
  office: BlocLeadershipSeed["office"],
  unitCode: string,
  confidence: Confidence,
];

const rows: readonly Row[] = [
  ["KHOI-I", 2022, "leader", "VU-PC", "confirmed"],
  ["KHOI-I", 2022, "deputy", "VU-TCCB", "confirmed"],
  ["KHOI-II", 2022, "leader", "VP-MEKONG", "confirmed"],
  ["KHOI-II", 2022, "deputy", "VP-HDTLKS", "confirmed"],
  ["KHOI-III", 2013, "leader", "TC-DCKS", "confirmed"],
  ["KHOI-III", 2022, "leader", "TC-KTTV", "confirmed"],
  ["KHOI-III", 2022, "deputy", "TC-QLDD", "confirmed"],
  // The unit that led in 2022 is taken to have been the deputy of 2021.
  ["KHOI-IV", 2021, "deputy", "C-QLTNN", "inferred"],
  ["KHOI-IV", 2022, "leader", "C-QLTNN", "confirmed"],
  ["KHOI-IV", 2022, "deputy", "C-DDBD", "confirmed"],
  ["KHOI-V", 2022, "leader", "V-CLCS", "confirmed"],
  ["KHOI-V", 2022, "deputy", "V-KHDDBD", "confirmed"],
  ["KHOI-VI", 2018, "leader", "NXB", "confirmed"],
  ["KHOI-VI", 2022, "leader", "DN-TNMTMN", "confirmed"],
  ["KHOI-VI", 2022, "deputy", "DN-TNMTVN", "confirmed"],
  ["CUM-I", 2022, "leader", "STNMT-31", "confirmed"],
  ["CUM-II", 2013, "leader", "STNMT-20", "confirmed"],
  ["CUM-III", 2022, "leader", "STNMT-12", "confirmed"],
  ["CUM-IV", 2019, "leader", "STNMT-42", "confirmed"],
  ["CUM-IV", 2020, "leader", "STNMT-44", "confirmed"],
  ["CUM-IV", 2020, "deputy", "STNMT-38", "confirmed"],
  // The deputy of 2020 is taken to have led in 2021, and the leader of 2022 to have been its deputy.
  ["CUM-IV", 2021, "leader", "STNMT-38", "inferred"],
  ["CUM-IV", 2021, "deputy", "STNMT-46", "inferred"],
  ["CUM-IV", 2022, "leader", "STNMT-46", "confirmed"],
  ["CUM-IV", 2024, "leader", "STNMT-45", "confirmed"],
  ["CUM-VI", 2022, "leader", "STNMT-66", "confirmed"],
  ["CUM-VIII", 2023, "leader", "STNMT-82", "confirmed"],
  ["CUM-VIII", 2023, "deputy", "STNMT-80", "confirmed"],
];

/** DEMONSTRATION ONLY: leaders of 2021 that no source names, so that the demonstrated files have a reviewer. */
const demoRows: readonly Row[] = [
  ["KHOI-I", 2021, "leader", "VPB", "proposed"],
  ["KHOI-I", 2021, "deputy", "VU-PC", "proposed"],
  ["KHOI-III", 2021, "leader", "TC-MT", "proposed"],
  ["KHOI-III", 2021, "deputy", "TC-KTTV", "proposed"],
  ["KHOI-IV", 2021, "leader", "C-VTQG", "proposed"],
  ["KHOI-V", 2021, "leader", "V-KHTNN", "proposed"],
  ["KHOI-V", 2021, "deputy", "V-CLCS", "proposed"],
  ["KHOI-VII", 2021, "leader", "DH-TNMTHN", "proposed"],
  ["KHOI-VII", 2021, "deputy", "TR-DTBD", "proposed"],
  ["CUM-I", 2021, "leader", "STNMT-37", "proposed"],
  ["CUM-I", 2021, "deputy", "STNMT-31", "proposed"],
];

const leadershipOf = ([blocCode, year, office, unitCode, confidence]: Row): BlocLeadershipSeed => ({
  blocCode,
  year,
  office,
  unitCode,
  confidence,
});

/** Leaders and deputies that sources name or that follow from them. */
export const blocLeadership: readonly BlocLeadershipSeed[] = rows.map(leadershipOf);

/** To be inserted beside `blocLeadership` in the demonstration, never on a real server. */
export const demoLeadership: readonly BlocLeadershipSeed[] = demoRows.map(leadershipOf);
