import { describe, expect, it } from "vitest";
import { cleanFileName, contentDisposition, formatSize } from "@/lib/platform/file/rules";

describe("the name of a file", () => {
  it.each([
    ["Quyết định 123.pdf", "application/pdf", "Quyết định 123.pdf"],
    ["quyet-dinh.exe", "application/pdf", "quyet-dinh.pdf"],
    ["C:\\Users\\ca-nhan\\ban quet.JPEG", "image/jpeg", "ban quet.jpg"],
    ["../../etc/passwd", "image/png", "passwd.png"],
    ["an\u202efdp.exe", "application/pdf", "an fdp.pdf"],
    ['ten "la" <x>?.png', "image/png", "ten la x.png"],
    [".pdf", "application/pdf", "tep-dinh-kem.pdf"],
    ["Số 12.2021 ngày 3.4", "application/pdf", "Số 12.2021 ngày 3.pdf"],
  ] as const)("is cleaned and takes the extension of its content: %s", (given, type, kept) => {
    expect(cleanFileName(given, type)).toBe(kept);
  });

  it("is cut to a length that every file system takes", () => {
    expect(cleanFileName(`${"đ".repeat(300)}.pdf`, "application/pdf")).toBe(
      `${"đ".repeat(100)}.pdf`,
    );
  });

  it("travels whole by RFC 5987 and plain for what cannot read it", () => {
    expect(contentDisposition("Quyết định (1).pdf", "application/pdf")).toBe(
      `attachment; filename="Quyet dinh (1).pdf"; filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%20%281%29.pdf`,
    );
    expect(contentDisposition("Đỗ.png", "image/png")).toBe(
      `inline; filename="Do.png"; filename*=UTF-8''%C4%90%E1%BB%97.png`,
    );
  });
});

it.each([
  [300, "1 KB"],
  [348_160, "340 KB"],
  [1_258_291, "1,2 MB"],
])("a size of %i bytes is written %s", (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});
