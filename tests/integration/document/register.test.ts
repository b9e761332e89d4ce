import { describe, expect, it } from "vitest";
import { GET } from "@/app/api/van-ban/[slug]/[file]/route";
import {
  addDocument,
  attachFile,
  editDocument,
  moveDocument,
} from "@/lib/campaign/document/commands";
import { canSee } from "@/lib/campaign/document/policy";
import {
  findDocument,
  latestDocuments,
  listDocuments,
  publishedDocument,
  publishedDocuments,
} from "@/lib/campaign/document/queries";
import { readDocuments } from "@/lib/campaign/document/rules";
import { ROLES } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { must } from "@/tests/factories/decision";
import { aDocument, givenDocument, KEEPING } from "@/tests/factories/document";
import { aPdf, aProgram } from "@/tests/factories/files";
import { givenUnit } from "@/tests/factories/organisation";
import { trail } from "@/tests/support/trail";

const ALL = readDocuments({});
const BEFORE = new Date(KEEPING.getTime() - 1);

const edited = (documentId: string, version: number, over: object = {}) => {
  const { file: _, ...entry } = aDocument();
  return { documentId, version, ...entry, ...over };
};

describe("keeping the register", () => {
  it("[F-01] enters a document as a draft, shows it to everybody once published, and leaves a trace", async () => {
    const staff = await givenViewer("ministry_staff");
    const { id } = must(
      await addDocument(staff, aDocument({ number: "91/2017/NĐ-CP", file: aPdf() }), KEEPING),
    );
    expect((await publishedDocuments(ALL, KEEPING)).total).toBe(0);
    expect((await listDocuments(staff, ALL, KEEPING)).rows).toMatchObject([
      { slug: "nghi-dinh-91-2017-nd-cp", status: "draft", hasFile: true },
    ]);

    must(await moveDocument(staff, { documentId: id, version: 1, event: "publish" }, KEEPING));
    expect(await publishedDocument("nghi-dinh-91-2017-nd-cp", KEEPING)).toMatchObject({
      number: "91/2017/NĐ-CP",
      signedOn: "2017-07-31",
      file: { name: "Quyết định.pdf" },
    });
    expect(await publishedDocument("nghi-dinh-91-2017-nd-cp", BEFORE)).toBeNull();
    expect(await db.file.findFirstOrThrow()).toMatchObject({ isPublic: true });

    must(await moveDocument(staff, { documentId: id, version: 2, event: "withdraw" }, KEEPING));
    expect(await publishedDocument("nghi-dinh-91-2017-nd-cp", KEEPING)).toBeNull();
    expect(await db.file.findFirstOrThrow()).toMatchObject({ isPublic: false });
    expect(
      (await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ action }) => action),
    ).toEqual(["document.add", "document.publish", "document.withdraw"]);
  });

  it("[F-03] refuses the same document twice however it is written, and dates that do not stand together", async () => {
    const staff = await givenViewer("ministry_staff");
    must(await addDocument(staff, aDocument({ number: "91/2017/NĐ-CP" }), KEEPING));
    expect(
      await addDocument(staff, aDocument({ number: "91/2017/nd-cp", file: aPdf() }), KEEPING),
    ).toMatchObject({
      error: { fields: { number: [expect.stringContaining("đã có trong danh mục")] } },
    });
    expect(
      await addDocument(staff, aDocument({ effectiveOn: "2017-07-01", file: aPdf() }), KEEPING),
    ).toMatchObject({ error: { fields: { effectiveOn: [expect.any(String)] } } });
    expect(await db.document.count()).toBe(1);
    expect(await db.file.count()).toBe(0);
  });

  it("[F-04] corrects a published entry under its old address; who saw an older version is told", async () => {
    const staff = await givenViewer("ministry_staff");
    const id = await givenDocument(staff, { number: "12/2012/NĐ-CP", year: 2017 });
    const { slug } = await db.document.findUniqueOrThrow({ where: { id } });
    must(await editDocument(staff, edited(id, 2, { number: "13/2017/NĐ-CP" }), KEEPING));
    expect(await publishedDocument(slug, KEEPING)).toMatchObject({ number: "13/2017/NĐ-CP" });
    expect(await editDocument(staff, edited(id, 2), KEEPING)).toEqual({
      ok: false,
      error: { code: "conflict" },
    });
    expect(await trail("document")).toEqual(["add", "publish", "edit"]);
  });

  it("[F-04] of two who save at once, one is told to look again", async () => {
    const staff = await givenViewer("ministry_staff");
    const id = await givenDocument(staff);
    const answers = await Promise.all(
      [1, 2].map(() => editDocument(staff, edited(id, 2, { note: "Sửa" }), KEEPING)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: "conflict" } });
  });

  it("[F-05] links what replaces and what was replaced, each as far as it is public; never in a circle", async () => {
    const staff = await givenViewer("ministry_staff");
    const { id: later } = must(
      await addDocument(staff, aDocument({ number: "98/2017/A" }), KEEPING),
    );
    const earlier = await givenDocument(staff, { number: "91/2017/A", replacedById: later });
    const slug = "nghi-dinh-91-2017-a";
    expect(await publishedDocument(slug, KEEPING)).toMatchObject({ replacedBy: null });

    must(await moveDocument(staff, { documentId: later, version: 1, event: "publish" }, KEEPING));
    expect(await publishedDocument(slug, KEEPING)).toMatchObject({
      replacedBy: { number: "98/2017/A" },
    });
    expect(await publishedDocument("nghi-dinh-98-2017-a", KEEPING)).toMatchObject({
      replaces: [{ number: "91/2017/A" }],
    });
    for (const [id, version, replacedById] of [
      [later, 2, earlier],
      [earlier, 2, earlier],
    ] as const) {
      expect(
        await editDocument(staff, edited(id, version, { replacedById }), KEEPING),
      ).toMatchObject({
        error: { fields: { replacedById: [expect.stringContaining("thay thế lẫn nhau")] } },
      });
    }
  });

  it("[F-07] takes a file by its bytes and gives the earlier one up", async () => {
    const staff = await givenViewer("ministry_staff");
    const id = await givenDocument(staff, { file: aPdf("cu.pdf") });
    expect(
      await attachFile(staff, { documentId: id, version: 2, file: aProgram() }, KEEPING),
    ).toMatchObject({
      error: { fields: { file: [expect.stringContaining("PDF, PNG hoặc JPEG")] } },
    });
    must(await attachFile(staff, { documentId: id, version: 2, file: aPdf("moi.pdf") }, KEEPING));
    expect(await db.file.findMany({ select: { name: true, isPublic: true } })).toEqual([
      { name: "moi.pdf", isPublic: true },
    ]);
    expect(await trail("document")).toEqual(["add", "publish", "attach_file"]);
  });

  it("[F-08] is the ministry's staff's alone; the list and the lens agree for every role", async () => {
    const staff = await givenViewer("ministry_staff");
    const unit = await givenUnit();
    const draft = must(await addDocument(staff, aDocument(), KEEPING));
    await givenDocument(staff);
    const all = await db.document.findMany({ select: { id: true, status: true } });
    for (const role of ROLES) {
      const placeless = role === "administrator" || role === "ministry_staff";
      const viewer = await givenViewer(role, placeless ? null : unit.id);
      const listed = (await listDocuments(viewer, ALL, KEEPING)).rows.map(({ id }) => id).sort();
      expect(listed).toEqual(
        all
          .filter((one) => canSee(viewer, one))
          .map(({ id }) => id)
          .sort(),
      );
      if (role === "ministry_staff") continue;
      expect(await findDocument(viewer, draft.id)).toBeNull();
      expect(await addDocument(viewer, aDocument({ file: aPdf() }), KEEPING)).toEqual({
        ok: false,
        error: { code: "forbidden" },
      });
      expect(await editDocument(viewer, edited(draft.id, 1), KEEPING)).toEqual({
        ok: false,
        error: { code: "not_found" },
      });
    }
    expect(await db.document.count()).toBe(2);
    expect(await db.file.count()).toBe(0);
  });
});

describe("reading the register", () => {
  it("[F-09] narrows by kind, year, effect and words with or without diacritics, a page at a time", async () => {
    const staff = await givenViewer("ministry_staff");
    await givenDocument(staff, { number: "91/2017/NĐ-CP" });
    await givenDocument(staff, {
      kind: "circular",
      number: "21/2018/TT-BTNMT",
      issuer: "Bộ Tài nguyên và Môi trường",
      year: 2018,
      signedOn: null,
      effectiveOn: null,
    });
    await givenDocument(staff, { number: "65/2014/NĐ-CP", expiresOn: "2017-10-02" });
    const found = async (query: Record<string, string>) =>
      (await publishedDocuments(readDocuments(query), KEEPING)).rows.map(({ number }) => number);

    expect(await found({})).toEqual(["21/2018/TT-BTNMT", "65/2014/NĐ-CP", "91/2017/NĐ-CP"]);
    expect(await found({ loai: "thong-tu" })).toEqual(["21/2018/TT-BTNMT"]);
    expect(await found({ nam: "2018" })).toEqual(["21/2018/TT-BTNMT"]);
    expect(await found({ "hieu-luc": "con-hieu-luc" })).toEqual(["91/2017/NĐ-CP"]);
    expect(await found({ "hieu-luc": "het-hieu-luc" })).toEqual(["65/2014/NĐ-CP"]);
    expect(await found({ "hieu-luc": "chua-ro" })).toEqual(["21/2018/TT-BTNMT"]);
    expect(await found({ q: "moi truong" })).toEqual(["21/2018/TT-BTNMT"]);
    expect(await found({ q: "môi trường" })).toEqual(["21/2018/TT-BTNMT"]);
    expect(await found({ trang: "2" })).toEqual([]);
    expect(await latestDocuments(1, KEEPING)).toMatchObject([{ number: "21/2018/TT-BTNMT" }]);
  });

  it("[F-06] hands out the summary sheet of a public document as PDF and Word, and of no other", async () => {
    const staff = await givenViewer("ministry_staff");
    await givenDocument(staff, { number: "91/2017/NĐ-CP" }, new Date("2021-02-01T03:00:00Z"));
    await addDocument(staff, aDocument({ number: "92/2017/NĐ-CP" }), KEEPING);
    const ask = (slug: string, file: string) =>
      GET(new Request("http://thu.vn"), { params: Promise.resolve({ slug, file }) });

    for (const [file, type, head] of [
      ["phieu-tom-tat.pdf", "application/pdf", "%PDF"],
      ["phieu-tom-tat.docx", "application/vnd.openxml", "PK"],
    ] as const) {
      const answer = await ask("nghi-dinh-91-2017-nd-cp", file);
      expect(answer.headers.get("content-type")).toContain(type);
      expect(answer.headers.get("content-disposition")).toContain("attachment");
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.subarray(0, head.length).toString()).toBe(head);
    }
    expect((await ask("nghi-dinh-91-2017-nd-cp", "toan-van.pdf")).status).toBe(404);
    expect((await ask("nghi-dinh-92-2017-nd-cp", "phieu-tom-tat.pdf")).status).toBe(404);
  });
});
