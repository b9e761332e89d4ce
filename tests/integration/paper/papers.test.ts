import { describe, expect, it } from "vitest";
import { makePaper } from "@/lib/entry/paper/commands";
import { findPaperSource, listPapers } from "@/lib/entry/paper/queries";
import { type PaperFacts, registrationPaper, registrationSheets } from "@/lib/entry/paper/rules";
import { savePerson } from "@/lib/entry/registration/commands/lines";
import type { Status } from "@/lib/entry/registration/workflow";
import { db } from "@/lib/platform/db/client";
import { paperToDocx } from "@/lib/platform/paper/docx";
import { fingerprint } from "@/lib/platform/paper/fingerprint";
import { paperToPdf } from "@/lib/platform/paper/pdf";
import { sheetsToXlsx } from "@/lib/platform/paper/xlsx";
import { readTableFile } from "@/lib/platform/table/file";
import { givenViewer } from "@/tests/factories/account";
import { aPerson, givenDesk } from "@/tests/factories/desk";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

const FACTS: PaperFacts = {
  theme: "Đoàn kết",
  law: "Luật Thi đua, khen thưởng",
  decree: "Nghị định 91/2017/NĐ-CP",
  province: "tỉnh Thanh Hóa",
  symbol: null,
  blocName: "Cụm thi đua số 5",
  approval: null,
  sha256: "c0ffee",
};

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
    expect(await trail("registration")).toEqual(["make_paper", "save_line", "make_paper"]);
  });

  it("[B-40] bear the name of who approved, KT. for a deputy; nobody's before, and while a return is mended", async () => {
    const { unit, file, officer, head } = await givenDesk();
    const deputy = await givenViewer("unit_deputy", unit.id);
    const signed = async () => {
      const source = await findPaperSource(officer, file.id);
      if (!source) throw new Error("no source");
      const { dossier, approval } = source;
      return registrationPaper(dossier, { ...FACTS, approval }).signatures;
    };
    const standing = (status: Status) =>
      db.registration.update({ where: { id: file.id }, data: { status } });
    const approve = (sequence: number, actorId: string, delegationId: string | null) =>
      db.registrationEvent.create({
        data: {
          registrationId: file.id,
          sequence,
          kind: "approve",
          fromStatus: "awaiting_head",
          toStatus: "awaiting_bloc",
          actorId,
          delegationId,
          at: NOW,
        },
      });
    const nobody = [{ authority: "", role: "THỦ TRƯỞNG ĐƠN VỊ", name: null }];
    expect(await signed()).toEqual(nobody);

    await approve(1, head.accountId, null);
    await standing("awaiting_bloc");
    expect(await signed()).toEqual([{ authority: "", role: "THỦ TRƯỞNG ĐƠN VỊ", name: head.name }]);
    await standing("returned_by_bloc");
    expect(await signed()).toEqual(nobody);

    const { id } = await db.delegation.create({
      data: {
        unitId: unit.id,
        fromAccountId: head.accountId,
        toAccountId: deputy.accountId,
        scope: "files",
        startsOn: new Date("2021-03-01"),
        endsOn: new Date("2021-03-05"),
        reason: "Đi công tác.",
        createdAt: NOW,
      },
    });
    await approve(2, deputy.accountId, id);
    await standing("awaiting_ministry");
    expect(await signed()).toEqual([
      {
        authority: "KT. THỦ TRƯỞNG ĐƠN VỊ",
        role: "PHÓ THỦ TRƯỞNG ĐƠN VỊ",
        name: deputy.name,
      },
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
    const paper = registrationPaper(dossier, { ...FACTS, sha256 });
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
