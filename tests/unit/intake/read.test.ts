import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field } from "@/lib/entry/intake/labels";
import { readPeople } from "@/lib/entry/intake/rules/read";
import { tableOfText } from "@/lib/platform/shared/table";
import { readTableFile } from "@/lib/platform/table/file";
import { LOOKUP } from "./bench";

const people = (text: string, ...fields: Field[]) =>
  readPeople(tableOfText(text), LOOKUP).drafts.map(({ cells }) =>
    fields.map((field) => cells[field]).join(" | "),
  );

describe("the columns of a list", () => {
  it.each([
    "Họ và tên\tNăm sinh\tGiới tính\tChức vụ\tDanh hiệu\n",
    "HỌ TÊN\tNgày, tháng, năm sinh\tPhái\tChức danh\tDanh hiệu, hình thức khen thưởng\n",
    "STT\tHọ và tên cá nhân\tSinh năm\tNam/Nữ\tChức vụ, chức danh\tDanh hiệu thi đua (ghi rõ)\n",
    "Hä vµ tªn\tN¨m sinh\tGiíi tÝnh\tChøc vô\tDanh hiÖu\n",
    "Danh sách năm 2021\n\nHọ tên\tNăm sinh\tGiới tính\tChức vụ công tác\tDanh hiệu đăng ký năm 2021\n(1)\t(2)\t(3)\t(4)\t(5)\n",
    "",
  ])("[B-01] are known by their heads, under many names, or by what they hold: %j", (head) => {
    const numbered = head.startsWith("STT") ? "1\t" : "";
    expect(
      people(
        `${head}${numbered}Lê Văn Thử\t1990\tNam\tChuyên viên\tLĐTT`,
        "fullName",
        "birthYear",
        "sex",
        "jobTitle",
        "honour",
      ),
    ).toEqual(["Lê Văn Thử | 1990 | Nam | Chuyên viên | LĐTT"]);
  });

  it("[B-01] leaves out a column that it does not know, and says which", () => {
    const read = readPeople(
      tableOfText("Họ tên\tNăm sinh\tSố tài khoản\nLê Văn Thử\t1990\t12"),
      LOOKUP,
    );
    expect(read.unread).toEqual(["Số tài khoản"]);
    expect(read.drafts[0]?.line).toBe(2);
  });

  it("[B-02] puts two rows of heads together: years under Nam and Nữ, crosses under titles", async () => {
    const file = await readTableFile(
      new Uint8Array(
        await readFile(new URL("../../support/tables/two-heads.xlsx", import.meta.url)),
      ),
    );
    if (!file.ok) throw new Error(file.error);
    const read = readPeople(file.value.table, LOOKUP);
    expect(
      read.drafts.map(({ cells }) =>
        [cells.fullName, cells.birthYear, cells.sex, cells.department, cells.honour].join(" | "),
      ),
    ).toEqual([
      "Nguyễn Văn Mẫu | 1980 | Nam | Phòng Tổng hợp | LĐTT",
      "Nguyễn Văn Mẫu | 1980 | Nam | Phòng Tổng hợp | CSTĐ cơ sở",
      "Trần Thị Ví Dụ | 1985 | Nữ | Phòng Tổng hợp | LĐTT",
      "Lê Văn Thử | 1990 | Nam | Phòng Kiểm thử | CSTĐ cơ sở",
    ]);
    expect(read.passed).toBe(2);
  });

  it("[B-02] takes a title that stands as a heading for the lines under it", () => {
    expect(
      people(
        "STT\tHọ tên\tChức vụ\nI\tChiến sĩ thi đua cơ sở\n1\tLê Văn Thử\tKế toán\nII\tLao động tiên tiến\n1\tVõ Thị Ước\tLái xe\nTổng cộng: 2 người",
        "fullName",
        "honour",
      ),
    ).toEqual(["Lê Văn Thử | Chiến sĩ thi đua cơ sở", "Võ Thị Ước | Lao động tiên tiến"]);
  });

  it("[B-02] joins family and given name, drops Ông, Bà and reads the sex from them, and splits two titles", () => {
    expect(
      people("Họ đệm\tTên\tDanh hiệu\nLê Văn\tThử\tLĐTT, CSTĐCS", "fullName", "honour"),
    ).toEqual(["Lê Văn Thử | LĐTT", "Lê Văn Thử | CSTĐCS"]);
    expect(
      people("Họ tên\tChức vụ\nÔng Lê Văn Thử\ta\nBà Võ Thị Ước\tb", "fullName", "sex"),
    ).toEqual(["Lê Văn Thử | Nam", "Võ Thị Ước | Nữ"]);
  });
});

describe("any table", () => {
  it("[B-01] is read without failing, and no line gives a person without a trace of it", () => {
    const cell = fc.oneof(
      fc.constantFrom("Họ tên", "Nam", "Nữ", "Năm sinh", "x", "LĐTT", "Tổng cộng", "(1)", "I"),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (table) => {
        const { drafts } = readPeople(table, LOOKUP);
        for (const { line } of drafts)
          expect(table[line - 1]?.some((text) => text !== "")).toBe(true);
      }),
    );
  });
});
