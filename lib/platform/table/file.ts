import "server-only";
import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import { type CellValue, readSheet } from "read-excel-file/universal";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { type Table, tableOfText, tidyCell } from "@/lib/platform/shared/table";

/** The largest table file taken, and how far it may unfold: a list of 5,000 people is 0.5 MB, unfolded 5 MB. */
const MAX_TABLE_BYTES = 8 * 1024 * 1024;
const MAX_UNFOLDED_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 2_000;
/** More rows than any unit of the Ministry has people. */
const MAX_ROWS = 5_000;
/** Heads, sums and signatures around the list. */
const MARGIN = 200;
const MAX_COLUMNS = 200;

type TableRefusal =
  | "empty"
  | "too_large"
  | "too_many_rows"
  | "unfolds"
  | "program"
  | "macro"
  | "encrypted"
  | "old_excel"
  | "word"
  | "pdf"
  | "unknown"
  | "broken"
  | "no_sheet";

/** What a file's reader says when it takes nothing from it, and what to do instead. */
export const TABLE_REFUSAL: Record<TableRefusal, string> = {
  empty: "Tệp này trống. Kiểm tra lại rồi chọn tệp có danh sách.",
  too_large:
    "Tệp lớn hơn 8 MB. Xóa ảnh và các trang tính không dùng, hoặc sao chép riêng bảng danh sách rồi dán vào trang này.",
  too_many_rows: `Bảng có hơn ${MAX_ROWS.toLocaleString("vi-VN")} dòng. Xóa các dòng trống ở cuối bảng, hoặc tách danh sách thành nhiều tệp rồi nhập lần lượt.`,
  unfolds:
    "Tệp được nén bất thường: mở ra lớn hơn 64 MB. Sao chép riêng bảng danh sách sang một tệp mới rồi chọn tệp đó.",
  program:
    "Đây là tệp chương trình được đổi tên, không phải bảng tính. Đề nghị không mở tệp này và báo bộ phận công nghệ thông tin.",
  macro:
    "Tệp có chứa macro nên không được nhận. Trong Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi chọn tệp mới.",
  encrypted:
    "Tệp đang đặt mật khẩu. Trong Excel, vào Tệp, Thông tin, Bảo vệ sổ làm việc, bỏ mật khẩu rồi lưu và chọn lại.",
  old_excel:
    "Tệp theo kiểu Excel cũ (.xls). Trong Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi chọn tệp mới.",
  word: "Đây là tệp Word. Mở tệp, chọn cả bảng, sao chép rồi dán vào trang này.",
  pdf: "Đây là tệp PDF. Đề nghị dùng tệp Excel hoặc Word gốc của danh sách.",
  unknown:
    "Nội dung tệp không phải là bảng tính .xlsx hay .csv (hệ thống xét theo nội dung, không theo tên tệp). Lưu danh sách thành .xlsx rồi chọn lại.",
  broken:
    "Không đọc được tệp: tệp bị hỏng hoặc tải lên dở dang. Mở lại trong Excel, lưu lại rồi chọn lại.",
  no_sheet: "Không có trang tính nào chứa dữ liệu trong tệp này.",
};

export type ReadTable = {
  readonly table: Table;
  /** What the reader should know of how the file was read, in whole sentences. */
  readonly remarks: readonly string[];
};

const startsWith = (bytes: Uint8Array, ...head: number[]) =>
  head.every((byte, at) => bytes[at] === byte);

/**
 * Reads a list out of a workbook or a text file, by its bytes and never by its name. Of a formula its last computed
 * value is taken. Refuses what is no table, what could do harm, and what would unfold beyond the limits, before unfolding.
 */
export async function readTableFile(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<ReadTable, TableRefusal>> {
  if (bytes.byteLength === 0) return err("empty");
  if (bytes.byteLength > MAX_TABLE_BYTES) return err("too_large");
  if (startsWith(bytes, 0x4d, 0x5a) || startsWith(bytes, 0x7f, 0x45, 0x4c, 0x46))
    return err("program");
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return err("pdf");
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return err(insideOle(bytes));
  if (startsWith(bytes, 0x50, 0x4b)) return readWorkbook(bytes);
  const text = decodeText(bytes);
  if (text === null) return err("unknown");
  return within(tableOfText(text), []);
}

/** A protected workbook hides in the same kind of container as the Excel of 1997. */
function insideOle(bytes: Uint8Array): TableRefusal {
  const name = Array.from("EncryptedPackage", (letter) => `${letter}\0`).join("");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name, 0, "latin1")
    ? "encrypted"
    : "old_excel";
}

/** UTF-8, UTF-16 as Excel's "Unicode Text", or else the bytes of an old Western or ABC file; null for what is no text. */
function decodeText(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

type Parts = { readonly names: readonly string[]; readonly read: Record<string, Uint8Array> };

/** The workbook's own XML and the names of all else. The declared sizes are summed before anything is unfolded. */
function unfold(bytes: Uint8Array): Result<Parts, TableRefusal> {
  const names: string[] = [];
  let size = 0;
  const wanted = ({ name, originalSize }: UnzipFileInfo) => {
    names.push(name);
    size += originalSize;
    return false;
  };
  try {
    unzipSync(bytes, { filter: wanted });
    if (size > MAX_UNFOLDED_BYTES || names.length > MAX_ENTRIES) return err("unfolds");
    const read = unzipSync(bytes, {
      filter: ({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name),
    });
    return ok({ names, read });
  } catch {
    return err("broken");
  }
}

async function readWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<ReadTable, TableRefusal>> {
  const parts = unfold(bytes);
  if (!parts.ok) return parts;
  const { names, read } = parts.value;
  if (names.some((name) => /vbaProject\.bin$/i.test(name) || /^xl\/macrosheets\//i.test(name)))
    return err("macro");
  if (names.includes("word/document.xml")) return err("word");
  if (!names.includes("xl/workbook.xml")) return err("unknown");

  const sheets = names
    .filter((name) => name in read)
    .map((name) => strFromU8(read[name] ?? new Uint8Array()));
  if (sheets.some((xml) => filledRows(xml) > MAX_ROWS + MARGIN)) return err("too_many_rows");
  return readSheets(bytes, sheets);
}

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Rows that hold only a border are forgiven; ones that hold something are counted. */
const filledRows = (xml: string) =>
  xml.split(/<row[\s>]/).filter((row) => row.includes("<v>") || row.includes("<is>")).length;

async function readSheets(
  bytes: Uint8Array<ArrayBuffer>,
  sheets: readonly string[],
): Promise<Result<ReadTable, TableRefusal>> {
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  try {
    for (let number = 1; number <= sheets.length; number += 1) {
      const rows = await readSheet(whole, number);
      const table = rows.map((row) => row.slice(0, MAX_COLUMNS).map(cellText));
      if (!table.some((row) => row.some((cell) => cell !== ""))) continue;
      // The library numbers sheets by the workbook, whose parts are nearly always numbered alike.
      const xml = sheets[number - 1] ?? "";
      const formulas = countOf(xml, /<f[\s>/]/g);
      return within(fillMerged(table, xml), [
        ...(formulas > 0
          ? [
              `${formulas.toLocaleString("vi-VN")} ô chứa công thức: hệ thống lấy giá trị đã tính khi tệp được lưu lần cuối.`,
            ]
          : []),
        ...(sheets.length > 1
          ? [
              `Tệp có ${sheets.length} trang tính; hệ thống đọc trang tính thứ ${number}, là trang đầu tiên có dữ liệu.`,
            ]
          : []),
      ]);
    }
    return err("no_sheet");
  } catch {
    return err("broken");
  }
}

function cellText(value: CellValue | null): string {
  if (value === null) return "";
  // A day of a workbook has no zone; the library reads it at midnight UTC.
  if (value instanceof Date) {
    const [year, month, day] = value.toISOString().slice(0, 10).split("-");
    return `${day}/${month}/${year}`;
  }
  return tidyCell(String(value));
}

/** Cells merged downwards: each place of them holds the text of the first. */
function fillMerged(table: readonly (readonly string[])[], xml: string): string[][] {
  const filled = table.map((row) => [...row]);
  for (const [, left = "", top = "", bottom = ""] of xml.matchAll(
    /<mergeCell\s[^>]*ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g,
  )) {
    const column =
      Array.from(left).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const text = filled[Number(top) - 1]?.[column] ?? "";
    if (text === "") continue;
    for (let row = Number(top); row < Number(bottom); row += 1) {
      const line = filled[row];
      if (line && column < line.length) line[column] = text;
    }
  }
  return filled;
}

function within(table: Table, remarks: readonly string[]): Result<ReadTable, TableRefusal> {
  const rows = table.filter((row) => row.some((cell) => cell !== "")).length;
  if (rows === 0) return err("empty");
  return rows > MAX_ROWS + MARGIN ? err("too_many_rows") : ok({ table, remarks });
}
