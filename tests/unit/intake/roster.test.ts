import { describe, expect, it } from "vitest";
import { judgeRoster, type RosterBench, readRoster } from "@/lib/entry/roster/rules";
import { enrolInput } from "@/lib/organisation/person/schema";
import type { Table } from "@/lib/platform/shared/table";

const bench: RosterBench = {
  today: "2021-03-01",
  unitNames: ["Cục Mẫu"],
  departments: [
    { value: "", label: "Cục Mẫu" },
    { value: "p1", label: "Phòng Tổng hợp" },
    { value: "p2", label: "Phòng Kế hoạch" },
  ],
  taken: new Set(),
};
const read = (table: Table) => readRoster(table, (words) => words.startsWith("Phòng")).drafts;
const judged = (table: Table, over: Partial<RosterBench> = {}) =>
  judgeRoster(read(table), { ...bench, ...over });

const LIST: Table = [
  ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Phòng ban", "Số hiệu CBCC", "Số CCCD"],
  [
    "1",
    "Trần Thị Ví Dụ",
    "02/03/1985",
    "Nữ",
    "Chuyên viên",
    "P. Tổng hợp",
    "CB-01",
    "001 085 012345",
  ],
  ["2", "Lê Văn Mẫu", "1990", "nam", "", "", "", ""],
];

describe("a roster's list", () => {
  it("[N-33] is read with its numbers beside what every list of people holds", () => {
    expect(judged(LIST).map((one) => one.read)).toEqual([
      {
        fullName: "Trần Thị Ví Dụ",
        birthYear: 1985,
        sex: "female",
        position: "Chuyên viên",
        departmentId: "p1",
        staffNumber: "CB-01",
        identityNumber: "001085012345",
      },
      {
        fullName: "Lê Văn Mẫu",
        birthYear: 1990,
        sex: "male",
        position: "",
        departmentId: "",
        staffNumber: "",
        identityNumber: "",
      },
    ]);
  });

  it("[N-33] repairs old fonts and decomposed letters, and reads two rows of heads", () => {
    const table: Table = [
      ["TT", "Họ và tên", "Năm sinh", "Năm sinh", "Mã cán bộ"],
      ["", "", "Nam", "Nữ", ""],
      ["1", "NguyÔn V¨n An", "1980", "", "A1"],
      ["2", "Lê Thị Bình".normalize("NFD"), "", "1991", "A2"],
    ];
    expect(judged(table).map((one) => one.read)).toMatchObject([
      { fullName: "Nguyễn Văn An", birthYear: 1980, sex: "male", staffNumber: "A1" },
      {
        fullName: "Lê Thị Bình".normalize("NFC"),
        birthYear: 1991,
        sex: "female",
        staffNumber: "A2",
      },
    ]);
  });

  it("[N-33] without heads knows the identity numbers by their digits", () => {
    const table: Table = [
      ["Trần Thị Ví Dụ", "1985", "001085012345"],
      ["Lê Văn Mẫu", "1990", "001090012345"],
    ];
    expect(judged(table).map((one) => one.read?.identityNumber)).toEqual([
      "001085012345",
      "001090012345",
    ]);
  });

  it.each([
    ["1085012345", "Số căn cước thiếu chữ số, có thể Excel đã bỏ số 0 ở đầu.", "001085012345"],
    ["12345678", "Số căn cước thiếu chữ số, có thể Excel đã bỏ số 0 ở đầu.", "012345678"],
    [
      "1.08501E+11",
      "Excel đã rút gọn số này. Định dạng cột là Văn bản (Text) rồi nhập lại số.",
      "",
    ],
    ["abc", "Số căn cước gồm 12 chữ số, hoặc 9 chữ số của chứng minh nhân dân cũ.", ""],
  ])("[N-34] marks the number %s with what mends it", (number, message, suggestion) => {
    const [one] = judged([
      ["Họ và tên", "CCCD"],
      ["Lê Văn Mẫu", number],
    ]);
    expect(one).toMatchObject({
      read: null,
      issues: [{ field: "identityNumber", message, suggestion }],
    });
  });

  it("[N-34] marks the same person thrice from the second time on, a birth to come, and a number told to be taken", () => {
    const table: Table = [
      ["Họ và tên", "Năm sinh", "Số hiệu"],
      ["Lê Văn Mẫu", "1990", "A1"],
      ["Lê Văn Mẫu", "1990", "A1"],
      ["Lê V. Mẫu", "1990", "A1"],
      ["Trần Thị Ví Dụ", "2031", "A2"],
      ["Phạm Minh Thử", "1980", "A3"],
    ];
    expect(
      judged(table, { taken: new Set(["A3"]) }).map(({ issues }) =>
        issues.map((one) => one.message),
      ),
    ).toEqual([
      [],
      ["Trùng với dòng 2 của danh sách này. Bỏ dòng này, hoặc sửa lại nếu là hai người."],
      ["Trùng với dòng 2 của danh sách này. Bỏ dòng này, hoặc sửa lại nếu là hai người."],
      ["Năm sinh 2031 ở trong tương lai. Nhập lại năm sinh."],
      ["Số hiệu này đã ghi cho một người khác. Kiểm tra lại, hoặc để trống."],
    ]);
  });

  it("[N-34] is refused beyond five thousand people", () => {
    const rows = Array.from({ length: 5_001 }, (_, at) => ({
      fullName: `Người ${at}`,
      birthYear: null,
      sex: "",
      position: "",
      staffNumber: "",
      identityNumber: "",
      match: "",
      departmentId: null,
    }));
    const input = {
      unitId: "00000000-0000-4000-8000-000000000001",
      batchId: "00000000-0000-4000-8000-000000000002",
      source: "x",
    };
    expect(enrolInput.safeParse({ ...input, rows: rows.slice(1) }).success).toBe(true);
    expect(enrolInput.safeParse({ ...input, rows }).error?.issues[0]?.message).toBe(
      "Mỗi lần nhập tối đa 5.000 người. Chia danh sách rồi nhập tiếp.",
    );
  });
});
