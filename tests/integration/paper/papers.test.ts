import { describe, expect, it } from "vitest";
import { makePaper } from "@/lib/entry/paper/commands";
import { findPaperSource, fingerprint, listPapers } from "@/lib/entry/paper/queries";
import { registrationPaper, registrationSheets } from "@/lib/entry/paper/rules";
import { savePerson } from "@/lib/entry/registration/commands/lines";
import { db } from "@/lib/platform/db/client";
import { paperToDocx } from "@/lib/platform/paper/docx";
import { paperToPdf } from "@/lib/platform/paper/pdf";
import { sheetsToXlsx } from "@/lib/platform/paper/xlsx";
import { readTableFile } from "@/lib/platform/table/file";
import { aPerson, givenDesk } from "@/tests/factories/desk";
import { NOW } from "@/tests/factories/registration";

describe("the papers of a file", () => {
  it("[B-28] carry the fingerprint of their data; once the data move, the portal can tell", async () => {
    const { file, officer, head } = await givenDesk();
    const ref = { registrationId: file.id, kind: "docx" as const };
    const first = await makePaper(officer, ref, NOW);
    if (!first.ok) throw new Error("not made");
    expect(first.value.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await makePaper(head, ref, NOW)).toMatchObject({
      value: { sha256: first.value.sha256 },
    });
    expect(await db.madePaper.count()).toBe(1);

    await savePerson(officer, aPerson(file.id), NOW);
    const source = await findPaperSource(officer, file.id);
    if (!source) throw new Error("no source");
    expect(fingerprint(source.dossier)).not.toBe(first.value.sha256);
    expect(await listPapers(officer, file.id)).toMatchObject([
      { kind: "docx", sha256: first.value.sha256 },
    ]);
    await makePaper(officer, ref, new Date(NOW.getTime() + 1_000));
    expect(await listPapers(officer, file.id)).toMatchObject([
      { kind: "docx", sha256: fingerprint(source.dossier) },
    ]);
  });

  it("[B-29] are made for who reads the whole file, and for nobody else", async () => {
    const { file, department, stranger, staff } = await givenDesk();
    for (const viewer of [department, stranger, staff]) {
      expect(await makePaper(viewer, { registrationId: file.id, kind: "pdf" }, NOW)).toEqual({
        ok: false,
        error: { code: "not_found" },
      });
      expect(await listPapers(viewer, file.id)).toEqual([]);
    }
  });

  it("[B-28] hold the unit's people, titles and targets as Word, PDF and Excel", async () => {
    const { file, officer } = await givenDesk();
    const made = await makePaper(officer, { registrationId: file.id, kind: "pdf" }, NOW);
    if (!made.ok) throw new Error("not made");
    const { dossier, sha256 } = made.value;
    const paper = registrationPaper(dossier, {
      theme: "Đoàn kết",
      law: "Luật Thi đua, khen thưởng",
      decree: "Nghị định 91/2017/NĐ-CP",
      province: "tỉnh Thanh Hóa",
      symbol: null,
      blocName: "Cụm thi đua số 5",
      sha256,
    });
    expect(paper).toMatchObject({
      issuer: { superior: "ỦY BAN NHÂN DÂN TỈNH THANH HÓA" },
      place: "Thanh Hóa",
      kind: "BẢN ĐĂNG KÝ",
      hash: sha256,
    });
    const text = JSON.stringify(paper.blocks);
    for (const words of ["Trần Thị Ví Dụ", "Văn bản trình đúng hạn"]) expect(text).toContain(words);
    expect((await paperToDocx(paper)).subarray(0, 2).toString()).toBe("PK");
    expect((await paperToPdf(paper)).subarray(0, 5).toString()).toBe("%PDF-");
    const book = await sheetsToXlsx(registrationSheets(dossier, sha256, "01/03/2021 09:00"));
    expect(await readTableFile(new Uint8Array(book))).toMatchObject({
      ok: true,
      value: {
        table: [expect.arrayContaining(["Họ và tên"]), expect.arrayContaining(["Trần Thị Ví Dụ"])],
      },
    });
  });
});
