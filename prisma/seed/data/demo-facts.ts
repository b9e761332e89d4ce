/** DEMONSTRATION DATA: ratings, recognitions, a discipline and a case of fictitious people; the papers never existed. */

type Rating = "excellent" | "good" | "completed";

/** Who was rated otherwise than "good" in these years. */
export const demoRatings: readonly (readonly [staffNo: string, year: number, rating: Rating])[] = [
  ["DEMO-0012", 2018, "excellent"],
  ["DEMO-0012", 2019, "excellent"],
  ["DEMO-0012", 2020, "excellent"],
  ["DEMO-0016", 2019, "excellent"],
  ["DEMO-0016", 2020, "excellent"],
  ["DEMO-0041", 2019, "excellent"],
  ["DEMO-0041", 2020, "excellent"],
  ["DEMO-0064", 2020, "excellent"],
  ["DEMO-0042", 2019, "completed"],
];

export const demoRecognitions: readonly {
  readonly staffNo: string;
  readonly year: number;
  readonly scope: "grassroots" | "ministry";
  readonly title: string;
  readonly source: string;
  readonly decidedOn: string;
}[] = [
  {
    staffNo: "DEMO-0012",
    year: 2019,
    scope: "ministry",
    title: "Quy trình vận hành liên hồ chứa mùa cạn (trình diễn)",
    source: "Quyết định công nhận 05/QĐ-TRÌNH-DIỄN",
    decidedOn: "2019-12-10",
  },
  {
    staffNo: "DEMO-0012",
    year: 2020,
    scope: "grassroots",
    title: "Bảng theo dõi giấy phép tài nguyên nước (trình diễn)",
    source: "Quyết định công nhận 09/QĐ-TRÌNH-DIỄN",
    decidedOn: "2020-12-02",
  },
  {
    staffNo: "DEMO-0041",
    year: 2021,
    scope: "grassroots",
    title: "Phát hiện biến động lớp phủ từ ảnh vệ tinh (trình diễn)",
    source: "Quyết định công nhận 02/QĐ-TRÌNH-DIỄN",
    decidedOn: "2021-02-05",
  },
];

/** A reprimand that still stands: Lao động tiên tiến is out of reach this year. */
export const demoDisciplines = [
  {
    staffNo: "DEMO-0070",
    kind: "reprimand",
    decidedOn: "2021-01-18",
    source: "Quyết định kỷ luật 03/QĐ-TRÌNH-DIỄN",
  },
] as const;

/** A letter that is being looked into: proposals are held, not refused. */
export const demoCases = [
  {
    staffNo: "DEMO-0066",
    kind: "complaint",
    openedOn: "2021-02-10",
    source: "Đơn thư 01/TRÌNH-DIỄN đang xác minh",
  },
] as const;

/** What councils said about a line, so that a verdict stands that needs nothing more. */
export const demoAnswers = [
  { staffNo: "DEMO-0064", form: "BKB", name: "exemplary" },
  { staffNo: "DEMO-0064", form: "BKB", name: "ad_hoc" },
] as const;
