import { readFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { readTableFile } from "@/lib/platform/table/file";

const fixture = async (name: string) =>
  new Uint8Array(await readFile(new URL(`../../support/tables/${name}`, import.meta.url)));
const bytes = (text: string) => Uint8Array.from(new TextEncoder().encode(text));
const zip = (files: Record<string, Uint8Array>) => new Uint8Array(zipSync(files, { level: 1 }));

const workbook = async (rows: (string | number | null)[][]) =>
  new Uint8Array(
    await writeExcelFile(
      rows.map((row) => row.map((value) => (value === null ? null : { value }))),
    ).toBuffer(),
  );

describe("readTableFile", () => {
  it("[B-04] reads a workbook written by LibreOffice, with merged heads and merged lines", async () => {
    const read = await readTableFile(await fixture("two-heads.xlsx"));
    if (!read.ok) throw new Error(read.error);
    expect(read.value.table[2]).toEqual([
      "STT",
      "Họ và tên",
      "Năm sinh",
      "",
      "Chức vụ, chức danh",
      "Danh hiệu đăng ký",
      "",
      "Ghi chú",
    ]);
    expect(read.value.table[3]?.[1]).toBe("Họ và tên");
    expect(read.value.remarks).toEqual([]);
  });

  it("[B-05] takes the value of a formula and says so; a day is a day", async () => {
    const read = await readTableFile(await fixture("formula.xlsx"));
    if (!read.ok) throw new Error(read.error);
    expect(read.value.table[1]).toEqual([
      "Phạm Thị Công",
      "15/03/1985",
      "Nữ",
      "Kế toán",
      "Chiến sỹ thi đua cơ sở",
    ]);
    expect(read.value.remarks).toEqual([expect.stringContaining("1 ô chứa công thức")]);
  });

  it("[B-04] reads a workbook written by another writer, and text files in three encodings", async () => {
    const rows = [
      ["Họ tên", "Năm sinh"],
      ["Lê Văn Thử", 1990],
    ];
    const table = [
      ["Họ tên", "Năm sinh"],
      ["Lê Văn Thử", "1990"],
    ];
    expect(await readTableFile(await workbook(rows))).toMatchObject({ ok: true, value: { table } });
    const text = "Họ tên\tNăm sinh\r\nLê Văn Thử\t1990";
    expect(await readTableFile(bytes(text))).toMatchObject({ value: { table } });
    expect(
      await readTableFile(
        Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Buffer.from(text, "utf16le"))]),
      ),
    ).toMatchObject({ value: { table } });
    expect(
      await readTableFile(Uint8Array.from(Buffer.from("Hä tªn\tN¨m sinh", "latin1"))),
    ).toMatchObject({ value: { table: [["Hä tªn", "N¨m sinh"]] } });
  });

  it("[B-06] refuses, by what a file is and not by its name, what is no list", async () => {
    const is = async (content: Uint8Array<ArrayBuffer>) => {
      const read = await readTableFile(content);
      return read.ok ? "read" : read.error;
    };
    const sheet = strToU8("<worksheet><sheetData/></worksheet>");
    expect(await is(bytes(""))).toBe("empty");
    expect(await is(bytes("\t\t\n\t"))).toBe("empty");
    expect(await is(bytes("MZ\u0090\u0000 this program"))).toBe("program");
    expect(await is(bytes("%PDF-1.7"))).toBe("pdf");
    expect(await is(Uint8Array.from([1, 2, 0, 3]))).toBe("unknown");
    expect(await is(zip({ "xl/workbook.xml": sheet, "xl/vbaProject.bin": sheet }))).toBe("macro");
    expect(await is(zip({ "word/document.xml": sheet }))).toBe("word");
    expect(await is(zip({ "a.txt": sheet }))).toBe("unknown");
    expect(await is(zip({ "xl/workbook.xml": sheet, "xl/worksheets/sheet1.xml": sheet }))).toBe(
      "broken",
    );
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    expect(await is(Uint8Array.from([...ole, 0, 0]))).toBe("old_excel");
    expect(await is(Uint8Array.from([...ole, ...Buffer.from("EncryptedPackage", "utf16le")]))).toBe(
      "encrypted",
    );
    expect(await is((await workbook([["a"]])).slice(0, 900))).toBe("broken");
    expect(await is(await workbook([[null]]))).toBe("no_sheet");
  });

  it("[B-06] refuses a file that says it would unfold beyond the limit, before unfolding it", async () => {
    const small = zip({ "xl/workbook.xml": strToU8("<workbook/>") });
    const directory = Buffer.from(small.buffer).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(small.buffer).setUint32(directory + 24, 70 * 1024 * 1024, true);
    expect(await readTableFile(small)).toEqual({ ok: false, error: "unfolds" });
  });

  it("[B-06] refuses 60,000 lines, but forgives lines that only carry a border", async () => {
    const parts = unzipSync(await workbook([["Họ tên", "Chức vụ"]]));
    const withRows = (rows: string) => {
      const name = "xl/worksheets/sheet1.xml";
      const xml = strFromU8(parts[name] ?? new Uint8Array());
      return zip({ ...parts, [name]: strToU8(xml.replace("</sheetData>", `${rows}</sheetData>`)) });
    };
    const person = '<row><c t="inlineStr"><is><t>Người</t></is></c></row>';
    expect(await readTableFile(withRows(person.repeat(60_000)))).toEqual({
      ok: false,
      error: "too_many_rows",
    });
    const border = Array.from(
      { length: 9_000 },
      (_, at) => `<row r="${at + 9}"><c r="A${at + 9}"/></row>`,
    ).join("");
    expect(await readTableFile(withRows(border))).toMatchObject({
      ok: true,
      value: { table: [["Họ tên", "Chức vụ"]] },
    });
  });
});
