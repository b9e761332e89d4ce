import { describe, expect, it } from "vitest";
import { type AuditFilter, listAudit, listAuditActions } from "@/lib/platform/audit/queries";
import { record } from "@/lib/platform/audit/record";
import { listAccounts, listUnitChoices } from "@/lib/platform/auth/queries";
import { db } from "@/lib/platform/db/client";
import { givenAccount, givenSession, givenViewer } from "@/tests/factories/account";
import { givenNews } from "@/tests/factories/article";
import { givenCampaign } from "@/tests/factories/campaign";
import { givenDocument } from "@/tests/factories/document";
import { givenUnit } from "@/tests/factories/organisation";

const NOW = new Date("2021-03-01T02:00:00Z");
const TODAY = "2021-03-01";

describe("the list of accounts", () => {
  async function givenPeople() {
    const administrator = await givenViewer("administrator");
    await db.account.update({
      where: { id: administrator.accountId },
      data: { name: "Quản Trị Viên", email: "quan-tri@thu.vn" },
    });
    const unit = await givenUnit({ name: "Cục Quản lý đê điều", shortName: "Cục QLĐĐ" });
    const binh = await givenAccount({
      name: "Trần Đức Bình",
      email: "binh@thu.vn",
      grants: [
        { role: "unit_head", unitId: unit.id },
        { role: "ministry_staff", startsOn: "2022-01-01" },
      ],
    });
    await givenAccount({ name: "Lê Thị Ánh", email: "anh@thu.vn" });
    await givenAccount({ name: "Đặng Văn An", email: "an@thu.vn", disabledAt: NOW });
    await givenSession(binh.id, NOW);
    const list = async (over: Partial<Parameters<typeof listAccounts>[1]>) =>
      (await listAccounts(administrator, { words: "", state: null, page: 1, ...over }, TODAY)).rows;
    return { administrator, list };
  }

  it("[A-35] is found without diacritics by name, e-mail and unit, and sorted by given name", async () => {
    const { list } = await givenPeople();
    const names = async (words: string) => (await list({ words })).map((row) => row.name);
    expect(await names("")).toEqual([
      "Đặng Văn An",
      "Lê Thị Ánh",
      "Trần Đức Bình",
      "Quản Trị Viên",
    ]);
    expect(await names("dang an")).toEqual(["Đặng Văn An"]);
    expect(await names("ANH@thu")).toEqual(["Lê Thị Ánh"]);
    expect(await names("de dieu")).toEqual(["Trần Đức Bình"]);
    expect(await names("binh đê")).toEqual(["Trần Đức Bình"]);
    expect(await names("100%")).toEqual([]);
    expect(await names("_")).toEqual([]);
  });

  it("shows the roles of the day, who is disabled and who signed in when", async () => {
    const { list } = await givenPeople();
    expect(await list({ words: "binh" })).toMatchObject([
      {
        email: "binh@thu.vn",
        disabled: false,
        roles: [{ role: "unit_head", unit: "Cục QLĐĐ" }],
        lastSignIn: NOW,
      },
    ]);
    expect((await list({ state: "disabled" })).map((row) => row.name)).toEqual(["Đặng Văn An"]);
    expect(await list({ state: "open" })).toHaveLength(3);
  });

  it("is paged in the database", async () => {
    const { administrator, list } = await givenPeople();
    for (let n = 0; n < 21; n++) await givenAccount({ name: "Người Zét" });
    const whole = await listAccounts(administrator, { words: "", state: null, page: 2 }, TODAY);
    expect(whole.total).toBe(25);
    expect(whole.rows).toHaveLength(5);
    expect(await list({ page: 3 })).toEqual([]);
  });

  it("offers the units a role may be held over", async () => {
    const { administrator } = await givenPeople();
    expect(await listUnitChoices(administrator)).toMatchObject([
      { label: "Cục Quản lý đê điều", detail: "Cục QLĐĐ" },
    ]);
  });
});

describe("the log", () => {
  async function givenLog() {
    const administrator = await givenViewer("administrator");
    const officer = await givenViewer("unit_officer", (await givenUnit()).id);
    await db.account.update({ where: { id: officer.accountId }, data: { name: "Lê Thị Ánh" } });
    const unit = await givenUnit({ name: "Viện Thử nghiệm" });
    const write = (action: `${string}.${string}`, at: string) =>
      db.$transaction((tx) =>
        record(tx, officer, { action, subjectId: unit.id, detail: {}, at: new Date(at) }),
      );
    await write("unit.edit", "2021-02-28T16:59:59.999Z");
    await write("unit.add", "2021-02-28T17:00:00Z");
    await write("unit.edit", "2021-03-01T16:59:59Z");
    const list = (over: Partial<AuditFilter> = {}) =>
      listAudit(administrator, { who: "", action: null, day: null, page: 1, ...over });
    return { administrator, officer, list };
  }

  it("[A-36] is read newest first, and narrowed by person, action and day of Viet Nam", async () => {
    const { list } = await givenLog();
    const all = await list();
    expect(all.total).toBe(3);
    expect(all.rows.map((row) => row.action)).toEqual(["unit.edit", "unit.add", "unit.edit"]);
    expect(all.rows[0]).toMatchObject({ name: "Lê Thị Ánh", subject: "Viện Thử nghiệm" });
    expect((await list({ day: "2021-03-01" })).total).toBe(2);
    expect((await list({ day: "2021-02-28" })).total).toBe(1);
    expect((await list({ action: "unit.add" })).total).toBe(1);
    expect((await list({ who: "anh" })).total).toBe(3);
    expect((await list({ who: "ai khác" })).total).toBe(0);
  });

  it("[E-35] names the text, the document or the campaign that was worked on", async () => {
    const staff = await givenViewer("ministry_staff");
    const campaign = await givenCampaign();
    const news = await givenNews();
    const documentId = await givenDocument(staff, { number: "91/2017/NĐ-CP", title: "Quy định" });
    await db.$transaction(async (tx) => {
      for (const subjectId of [news.id, documentId, campaign.id]) {
        await record(tx, staff, { action: "article.edit", subjectId, detail: {}, at: new Date() });
      }
    });
    const administrator = await givenViewer("administrator");
    const { rows } = await listAudit(administrator, {
      who: "",
      action: "article.edit",
      day: null,
      page: 1,
    });
    expect(rows.map(({ subject }) => subject)).toEqual([
      "Phong trào thi đua năm 2021",
      "91/2017/NĐ-CP – Quy định",
      news.title,
    ]);
  });

  it("offers the actions that occur", async () => {
    const { administrator } = await givenLog();
    expect((await listAuditActions(administrator)).sort()).toEqual(["unit.add", "unit.edit"]);
  });

  it("[A-22] shows nothing to anybody but an administrator", async () => {
    const { officer } = await givenLog();
    const everything = { who: "", action: null, day: null, page: 1 };
    expect(await listAudit(officer, everything)).toEqual({ rows: [], total: 0 });
    expect(await listAuditActions(officer)).toEqual([]);
  });

  it("[A-36] is rewritten by nobody", async () => {
    await givenLog();
    await expect(db.auditEntry.updateMany({ data: { action: "x.y" } })).rejects.toThrow();
    await expect(db.auditEntry.deleteMany()).rejects.toThrow();
  });
});
