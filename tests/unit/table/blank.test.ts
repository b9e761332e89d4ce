import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { blankTable } from "@/lib/platform/table/blank";
import { readTableFile } from "@/lib/platform/table/file";

describe("blankTable", () => {
  it("[B-18] offers each column its choices from a second sheet, and reads back as the list it is for", async () => {
    const book = await blankTable("Danh sách", [
      { title: "Họ và tên", width: 20 },
      { title: "Giới tính", width: 10, choices: ["Nam", "Nữ"] },
      { title: "Phòng, ban", width: 10, choices: [] },
    ]);
    const xml = strFromU8(unzipSync(book)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain('sqref="B2:B1001"');
    expect(xml).toContain("'Danh mục'!$B$2:$B$3");
    expect(xml).toContain('<dataValidations count="1">');
    expect(await readTableFile(new Uint8Array(book))).toMatchObject({
      ok: true,
      value: { table: [["Họ và tên", "Giới tính", "Phòng, ban"]] },
    });
  });
});
