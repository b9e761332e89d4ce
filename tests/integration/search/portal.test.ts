import { beforeEach, describe, expect, it } from "vitest";
import { moveDocument } from "@/lib/campaign/document/commands";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { refreshWords, searchPortal, searchYears } from "@/lib/platform/search/queries";
import { readSearch } from "@/lib/platform/search/rules";
import { givenViewer } from "@/tests/factories/account";
import { givenNews } from "@/tests/factories/article";
import { givenAnnouncement, givenCampaign, givenCatalogue } from "@/tests/factories/campaign";
import {
  DECIDING,
  givenAward,
  givenDraft,
  LDTT,
  publish,
  TTLDXS,
} from "@/tests/factories/decision";
import { givenDocument, KEEPING } from "@/tests/factories/document";
import { givenUnit } from "@/tests/factories/organisation";

let staff: Viewer;
beforeEach(async () => {
  staff = await givenViewer("ministry_staff");
});

const look = (query: Record<string, string>, now = DECIDING) =>
  searchPortal(readSearch(query), now);
const titles = async (query: Record<string, string>, now = DECIDING) =>
  (await look(query, now)).rows.map(({ title }) => title);

async function givenRoll() {
  await givenCatalogue();
  const unit = await givenUnit({ name: "Sở Tài nguyên và Môi trường Thanh Hóa" });
  const draft = await givenDraft(staff, { number: "77/QĐ-BTNMT" });
  await givenAward(staff, draft.id, {
    unitId: unit.id,
    fullName: "Nguyễn Thị Ước Lệ",
    honour: LDTT,
  });
  await givenAward(staff, draft.id, { unitId: unit.id, honour: TTLDXS });
  return draft;
}

describe("what is found", () => {
  it("[F-10] is a document or an award from the moment it is public, and not before", async () => {
    const id = await givenDocument(staff, { number: "91/2017/NĐ-CP" });
    const draft = await givenRoll();
    expect(await titles({ q: "uoc le" })).toEqual([]);
    expect(await titles({ q: "91/2017" }, new Date(KEEPING.getTime() - 1))).toEqual([]);

    await publish(staff, draft.id);
    expect(await titles({ q: "uoc le" })).toEqual(["Nguyễn Thị Ước Lệ – Lao động tiên tiến"]);
    expect(await look({ q: "91/2017" })).toMatchObject({
      manner: "exact",
      rows: [{ kind: "document", href: "/van-ban/nghi-dinh-91-2017-nd-cp", year: 2017 }],
    });

    await moveDocument(staff, { documentId: id, version: 2, event: "withdraw" }, KEEPING);
    expect(await titles({ q: "91/2017" })).toEqual([]);
  });

  it("[F-10] is an initiative while its file is accepted, and then alone", async () => {
    const campaign = await givenCampaign();
    const unit = await givenUnit({ name: "Cục Viễn thám" });
    const file = await db.registration.create({
      data: {
        campaignId: campaign.id,
        unitId: unit.id,
        rulesetCode: "R2017",
        unitName: unit.name,
        createdAt: KEEPING,
        updatedAt: KEEPING,
        initiatives: { create: { title: "Bản đồ ngập lụt từ ảnh vệ tinh" } },
      },
      include: { initiatives: true },
    });
    const become = (status: "accepted" | "returned_by_ministry") =>
      db.registration.update({ where: { id: file.id }, data: { status } });
    expect(await titles({ q: "ngap lut" })).toEqual([]);
    await become("accepted");
    expect(await look({ q: "ngap lut" })).toMatchObject({
      rows: [{ kind: "initiative", href: `/sang-kien/${file.initiatives[0]?.id}`, year: 2021 }],
    });
    await become("returned_by_ministry");
    expect(await titles({ q: "ngap lut" })).toEqual([]);
  });

  it("[F-10] is an announcement or news from its first minute to its last", async () => {
    await givenAnnouncement("published");
    const soon = new Date("2021-06-01T00:00:00Z");
    const late = new Date("2021-07-01T00:00:00Z");
    const news = await givenNews("scheduled", {
      slug: "ky-giao-uoc",
      publishedAt: soon,
      withdrawAt: late,
    });
    await givenNews("draft", { slug: "con-nhap" });
    expect(await look({ q: "phat dong phong trao" })).toMatchObject({
      rows: [{ kind: "announcement", href: "/phong-trao/2021", year: 2021 }],
    });
    expect(await titles({ q: "con-nhap", loai: "tin-tuc" })).toEqual([]);
    expect(
      await titles({ q: "ky giao uoc", loai: "tin-tuc" }, new Date(soon.getTime() - 1)),
    ).toEqual([]);
    expect(await look({ q: "ky giao uoc" }, soon)).toMatchObject({
      rows: [{ kind: "news", href: "/tin-tuc/ky-giao-uoc", datedOn: "2021-06-01" }],
    });
    expect(await titles({ q: "ky giao uoc", loai: "tin-tuc" }, late)).toEqual([]);

    await db.article.update({ where: { id: news.id }, data: { title: "Tin đổi tên" } });
    expect(await titles({ q: "doi ten" }, soon)).toEqual(["Tin đổi tên"]);
    await db.campaign.updateMany({ data: { theme: "Chủ đề vừa đổi" } });
    expect(await titles({ q: "chu de vua doi" })).toHaveLength(1);
  });

  it("[F-11] is the same with and without diacritics, in any case and order", async () => {
    await publish(staff, (await givenRoll()).id);
    const all = await titles({ q: "Thanh Hóa" });
    expect(all).toHaveLength(2);
    for (const q of ["thanh hoa", "HÓA thanh", "Thanh Hoá"]) {
      expect((await titles({ q })).sort(), q).toEqual(all.sort());
    }
  });

  it("[F-12] is found though a word is misspelt or only begun, and the page says so", async () => {
    await publish(staff, (await givenRoll()).id);
    await refreshWords();
    expect(await look({ q: "thnah hoa" })).toMatchObject({
      manner: "corrected",
      words: ["thanh", "hoa"],
      rows: [{}, {}],
    });
    expect(await look({ q: "nguy thi" })).toMatchObject({
      manner: "corrected",
      words: ["nguy*", "thi"],
      rows: [{ title: expect.stringContaining("Nguyễn Thị") }],
    });
    expect(await look({ q: "thanh hoa zzzzzz" })).toMatchObject({ manner: "any", rows: [{}, {}] });
    expect(await look({ q: "zzzzzz" })).toMatchObject({ rows: [], counts: {} });
  });

  it("[F-13] stands with the title that holds the words as typed first", async () => {
    await givenDocument(staff, { number: "1/2017/A", title: "Thưởng và khen", note: "" });
    await givenDocument(staff, { number: "2/2017/A", title: "Khen thưởng ngành" });
    await givenDocument(staff, { number: "3/2017/A", title: "Việc khác", note: "khen thưởng" });
    expect(await titles({ q: "khen thưởng" })).toEqual([
      "Nghị định số 2/2017/A: Khen thưởng ngành",
      "Nghị định số 1/2017/A: Thưởng và khen",
      "Nghị định số 3/2017/A: Việc khác",
    ]);
  });

  it("[F-13] is narrowed by kind and year and counted by kind", async () => {
    await publish(staff, (await givenRoll()).id);
    await givenDocument(staff, { title: "Thi đua tỉnh Thanh Hóa" });
    const all = await look({ q: "thanh hoa" });
    expect(all.counts).toEqual({ document: 1, award: 2 });
    expect(await look({ q: "thanh hoa", loai: "van-ban" })).toMatchObject({
      counts: all.counts,
      rows: [{ kind: "document" }],
    });
    expect(await titles({ q: "thanh hoa", nam: "2017" })).toHaveLength(1);
    expect(await titles({ q: "thanh hoa", nam: "2019" })).toEqual([]);
    expect(await titles({ q: "thanh hoa", trang: "2" })).toEqual([]);
    expect(await searchYears(DECIDING)).toEqual([2021, 2017]);
  });

  it("[F-11] answers whatever is typed, quotes and operators among them, without an error", async () => {
    for (const q of ["'", '"', "a & | ! :*", "\\", "%_", "'); drop table unit; --", "😀", "́"]) {
      expect((await look({ q })).rows, q).toEqual([]);
    }
    expect((await look({ q: "" })).rows).toEqual([]);
  });
});
