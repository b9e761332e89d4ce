import { fileTypeFromBuffer } from "file-type";
import { describe, expect, it } from "vitest";
import { paperToDocx } from "@/lib/platform/paper/docx";
import { numberLine, type Paper, paragraph, placeAndDate } from "@/lib/platform/paper/paper";
import { paperToPdf } from "@/lib/platform/paper/pdf";
import { sheetsToXlsx } from "@/lib/platform/paper/xlsx";
import { partOf, wordsOfDocx } from "@/tests/support/office";

const PAPER: Paper = {
  issuer: { superior: "Bộ Tài nguyên và Môi trường", body: "Cục Thử nghiệm" },
  number: "5",
  symbol: "KH-CTN",
  place: "Hà Nội",
  date: "2021-02-05",
  kind: "Kế hoạch",
  subject: "Phát động thi đua năm 2021",
  blocks: [
    { kind: "basis", text: "Căn cứ Luật Thi đua, Khen thưởng;" },
    {
      kind: "table",
      columns: [
        { title: "TT", width: 1 },
        { title: "Họ và tên", width: 3 },
      ],
      rows: [["1", "Nguyễn Thị Ưng"]],
    },
  ],
  signatures: [{ authority: "KT. CỤC TRƯỞNG", role: "Phó Cục trưởng", name: "Trần Văn Mẫu" }],
  recipients: ["Bộ Thử nghiệm", "Lưu: VT"],
  hash: "c0ffee",
};

describe("an official paper", () => {
  it.each([
    ["2021-02-05", "Hà Nội, ngày 05 tháng 02 năm 2021"],
    ["2021-01-31", "Hà Nội, ngày 31 tháng 01 năm 2021"],
    ["2021-03-09", "Hà Nội, ngày 09 tháng 3 năm 2021"],
    ["2021-12-01", "Hà Nội, ngày 01 tháng 12 năm 2021"],
  ])("[J-01] writes %s with the noughts of the decree", (date, written) => {
    expect(placeAndDate({ place: "Hà Nội", date })).toBe(written);
  });

  it("[J-01] pads a number below ten and leaves room for one that is not known", () => {
    expect(numberLine({ number: "5", symbol: "KH-CTN" })).toBe("Số: 05/KH-CTN");
    expect(numberLine({ number: "218", symbol: "QĐ-BTN" })).toBe("Số: 218/QĐ-BTN");
    expect(numberLine({ number: null, symbol: "BB" })).toMatch(/^Số: {9}\/BB$/);
  });

  it("[J-02] is a Word document with head, table, signature, recipients and the data's hash", async () => {
    const file = await paperToDocx(PAPER);
    const words = wordsOfDocx(file);
    for (const part of [
      "BỘ TÀI NGUYÊN VÀ\u00a0MÔI\u00a0TRƯỜNG",
      "CỤC THỬ NGHIỆM",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 05/KH-CTN",
      "KẾ HOẠCH",
      "Nguyễn Thị Ưng",
      "KT. CỤC TRƯỞNG",
      "PHÓ CỤC TRƯỞNG",
      "- Bộ Thử nghiệm;",
      "- Lưu: VT.",
    ]) {
      expect(words).toContain(part);
    }
    const feet = ["word/footer1.xml", "word/footer2.xml"].map((part) => partOf(file, part));
    for (const foot of feet) expect(foot).toContain("c0ffee");
  });

  it("[J-02] is a PDF with its fonts inside", async () => {
    const file = await paperToPdf(PAPER);
    expect((await fileTypeFromBuffer(file))?.mime).toBe("application/pdf");
    expect(file.toString("latin1")).toMatch(/\/FontName \/[A-Z]{6}\+Tinos/);
  });
});

describe("[V-341] signatures in a PDF", () => {
  const table = (rows: number): Paper["blocks"][number] => ({
    kind: "table",
    columns: [{ title: "TT", width: 1 }],
    rows: Array.from({ length: rows }, (_, at) => [String(at + 1)]),
  });
  const pagesOf = async (blocks: Paper["blocks"]) => {
    const text = (await paperToPdf({ ...PAPER, blocks })).toString("latin1");
    return text.match(/\/Type \/Page\b/g)?.length ?? 0;
  };

  it.each([
    ["a table's last row", [table(24)]],
    ["the last words", [table(23), paragraph("Không phân định được thì đồng hạng.")]],
  ])("go to the next page with %s, and stay on the first while they fit", async (_, blocks) => {
    expect(await pagesOf(blocks)).toBe(2);
    expect(await pagesOf([table(10)])).toBe(1);
  });
});

describe("a workbook", () => {
  it("[J-03] keeps a text that looks like a formula a text", async () => {
    const file = await sheetsToXlsx([
      { name: "Danh sách", columns: [{ title: "Họ và tên", width: 30 }], rows: [["=1+1"]] },
    ]);
    expect((await fileTypeFromBuffer(file))?.ext).toBe("xlsx");
    const sheet = partOf(file, "xl/worksheets/sheet1.xml");
    expect(sheet).not.toContain("<f>");
    expect(partOf(file, "xl/sharedStrings.xml")).toContain("=1+1");
  });

  it("[J-300] prints lying down on A4, as wide as the paper, however many columns", async () => {
    const columns = Array.from({ length: 9 }, (_, at) => ({ title: `Cột ${at}`, width: 30 }));
    const file = await sheetsToXlsx([{ name: "Danh sách", columns, rows: [["a"]] }]);
    const sheet = partOf(file, "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(sheet).toMatch(
      /<pageSetup fitToWidth="1" fitToHeight="0" paperSize="9" orientation="landscape"\s*\/>/,
    );
  });
});
