/** Files made of the bytes that such files really begin with. */

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** One transparent pixel. */
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** The header of a program for Windows: "MZ", the stub and the "PE" mark it points to. */
function program(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(256);
  bytes.set([0x4d, 0x5a, 0x90, 0x00, 0x03], 0);
  bytes[0x3c] = 0x80;
  bytes.set([0x50, 0x45, 0x00, 0x00, 0x4c, 0x01], 0x80);
  return bytes;
}

export const aPdf = (name = "Quyết định.pdf", extra = "") =>
  new File([PDF, extra], name, { type: "application/pdf" });
export const aPng = (name = "trang-1.png") =>
  new File([Buffer.from(PNG, "base64")], name, { type: "image/png" });
export const aProgram = (name = "quyet-dinh.pdf") =>
  new File([program()], name, { type: "application/pdf" });
export const aWebPage = (name = "quyet-dinh.pdf") =>
  new File(["<!doctype html><html><script>alert(1)</script></html>"], name, {
    type: "application/pdf",
  });
export const aDrawing = (name = "quyet-dinh.png") =>
  new File(
    [
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    name,
    { type: "image/png" },
  );
