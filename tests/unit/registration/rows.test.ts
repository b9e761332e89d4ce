import { expect, it } from "vitest";
import { rowsOf } from "@/lib/entry/registration/labels";
import type { Dossier } from "@/lib/entry/registration/rules";

const dossier: Dossier = {
  year: 2021,
  unitCode: "C-MAU",
  unitName: "Cục Mẫu",
  facts: {
    headcount: 1234,
    womenCount: 0,
    launchedOn: "2021-02-05",
    contactName: "Nguyễn Văn Mẫu",
    contactPosition: "",
    contactPhone: "024 3795 6868",
    contactEmail: "mau@vi-du.example",
  },
  collectives: [
    {
      id: "t1",
      collectiveId: "u1",
      collectiveName: "Phòng Mẫu",
      departmentName: null,
      honour: { kind: "title", code: "TTLDXS", name: "Tập thể lao động xuất sắc" },
      note: "",
    },
  ],
  people: [
    {
      id: "p1",
      departmentName: "Phòng Mẫu",
      fullName: "Trần Thị Ví Dụ",
      birthYear: 1985,
      sex: "female",
      jobTitle: "Chuyên viên",
      honour: null,
      note: "Đang học tập trung",
    },
  ],
  targets: [
    {
      id: "g1",
      contentCode: "c1",
      contentTitle: "Xây dựng thể chế",
      indicator: "Văn bản trình đúng hạn",
      measure: "%",
      baseline: "90.5",
      target: "1234.5",
      weight: 20,
      dueOn: "2021-12-15",
      responsible: "",
    },
  ],
  minutes: null,
  initiatives: [
    {
      id: "s1",
      departmentName: null,
      title: "",
      field: "Viễn thám",
      summary: "Một quy trình mới.",
      scope: "ministry",
      appliedFrom: null,
      authors: [
        { fullName: "Lê Văn A", birthYear: 1980, jobTitle: "Kỹ sư", share: "33.33" },
        { fullName: "Lê Thị B", birthYear: null, jobTitle: "", share: "66.67" },
      ],
    },
  ],
};

it("lists every field of a file in Vietnamese, in the order of its sections", () => {
  expect(rowsOf(dossier).map(({ path, group, value }) => [path, group, value])).toEqual([
    ["facts.headcount", "", "1.234"],
    ["facts.womenCount", "", "0"],
    ["facts.launchedOn", "", "05/02/2021"],
    ["facts.contactName", "", "Nguyễn Văn Mẫu"],
    ["facts.contactPosition", "", ""],
    ["facts.contactPhone", "", "024 3795 6868"],
    ["facts.contactEmail", "", "mau@vi-du.example"],
    ["collectives.t1.collectiveId", "Phòng Mẫu", "Phòng Mẫu"],
    ["collectives.t1.departmentName", "Phòng Mẫu", ""],
    ["collectives.t1.honour", "Phòng Mẫu", "Tập thể lao động xuất sắc"],
    ["collectives.t1.note", "Phòng Mẫu", ""],
    ["people.p1.fullName", "Trần Thị Ví Dụ", "Trần Thị Ví Dụ"],
    ["people.p1.birthYear", "Trần Thị Ví Dụ", "1985"],
    ["people.p1.sex", "Trần Thị Ví Dụ", "Nữ"],
    ["people.p1.jobTitle", "Trần Thị Ví Dụ", "Chuyên viên"],
    ["people.p1.departmentName", "Trần Thị Ví Dụ", "Phòng Mẫu"],
    ["people.p1.honour", "Trần Thị Ví Dụ", ""],
    ["people.p1.note", "Trần Thị Ví Dụ", "Đang học tập trung"],
    ["pledge.g1.contentTitle", "Văn bản trình đúng hạn", "Xây dựng thể chế"],
    ["pledge.g1.indicator", "Văn bản trình đúng hạn", "Văn bản trình đúng hạn"],
    ["pledge.g1.measure", "Văn bản trình đúng hạn", "%"],
    ["pledge.g1.baseline", "Văn bản trình đúng hạn", "90,5"],
    ["pledge.g1.target", "Văn bản trình đúng hạn", "1.234,5"],
    ["pledge.g1.weight", "Văn bản trình đúng hạn", "20"],
    ["pledge.g1.dueOn", "Văn bản trình đúng hạn", "15/12/2021"],
    ["pledge.g1.responsible", "Văn bản trình đúng hạn", ""],
    ["initiatives.s1.title", "Sáng kiến chưa có tên", ""],
    ["initiatives.s1.field", "Sáng kiến chưa có tên", "Viễn thám"],
    ["initiatives.s1.summary", "Sáng kiến chưa có tên", "Một quy trình mới."],
    ["initiatives.s1.scope", "Sáng kiến chưa có tên", "Cấp Bộ"],
    ["initiatives.s1.appliedFrom", "Sáng kiến chưa có tên", ""],
    ["initiatives.s1.departmentName", "Sáng kiến chưa có tên", ""],
    [
      "initiatives.s1.authors",
      "Sáng kiến chưa có tên",
      "Lê Văn A, sinh năm 1980, Kỹ sư: 33,33%\nLê Thị B: 66,67%",
    ],
  ]);
});

it("gives every field a label of its own within its group", () => {
  const rows = rowsOf(dossier);
  expect(rows.filter((row) => row.label === "")).toEqual([]);
  expect(new Set(rows.map((row) => row.path)).size).toBe(rows.length);
  expect(rows.filter((row) => row.section === "people").map((row) => row.label)).toEqual([
    "Họ và tên",
    "Năm sinh",
    "Giới tính",
    "Chức vụ, chức danh",
    "Phòng, ban",
    "Danh hiệu, hình thức đăng ký",
    "Ghi chú",
  ]);
});
