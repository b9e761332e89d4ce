import { describe, expect, it } from "vitest";
import { GET, POST } from "@/app/api/luot-xem/[id]/route";
import { forgetVisitors, noteVisit, writeVisits } from "@/lib/campaign/readership/commands";
import { viewsOf } from "@/lib/campaign/readership/queries";
import { db } from "@/lib/platform/db/client";
import { givenNews } from "@/tests/factories/article";

const TODAY = new Date("2026-11-25T02:00:00Z");
const TOMORROW = new Date("2026-11-26T02:00:00Z");
const BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0";
const HERE = { address: "203.0.113.5", browser: BROWSER };
const THERE = { address: "203.0.113.6", browser: BROWSER };

describe("how often an article was read", () => {
  it("[F-20] counts each visitor once a day, many in one writing", async () => {
    const { id } = await givenNews();
    const other = await givenNews();
    for (const visitor of [HERE, THERE, HERE]) await noteVisit(id, visitor, TODAY);
    await noteVisit(other.id, HERE, TODAY);
    expect(await viewsOf(id)).toBe(0);
    await writeVisits();
    expect([await viewsOf(id), await viewsOf(other.id)]).toEqual([2, 1]);

    await noteVisit(id, HERE, TODAY);
    await writeVisits();
    expect(await viewsOf(id)).toBe(2);
    await noteVisit(id, HERE, TOMORROW);
    await writeVisits();
    expect(await viewsOf(id)).toBe(3);
  });

  it("[F-20] keeps neither address nor browser, and forgets yesterday's visitors with their salt", async () => {
    const { id } = await givenNews();
    await noteVisit(id, HERE, TODAY);
    await writeVisits();
    const [visit] = await db.articleVisit.findMany();
    expect(visit?.visitor).toMatch(/^[\w-]{43}$/);
    expect(await db.visitSalt.count()).toBe(1);

    await forgetVisitors.run(TODAY);
    expect(await db.articleVisit.count()).toBe(1);
    await forgetVisitors.run(TOMORROW);
    expect([await db.articleVisit.count(), await db.visitSalt.count()]).toEqual([0, 0]);
    expect(await viewsOf(id)).toBe(1);
  });

  it("[F-20] counts nothing for what is not read: no article, a draft, a robot, another site's page", async () => {
    const draft = await givenNews("draft");
    const { id } = await givenNews();
    const tell = async (article: string, headers: Record<string, string>) => {
      const request = new Request("http://thu.vn/api/luot-xem", { method: "POST", headers });
      return POST(request, { params: Promise.resolve({ id: article }) });
    };
    await noteVisit("01a20a63-0a81-7488-998d-ae087a851198", HERE, TODAY);
    await noteVisit(draft.id, HERE, TODAY);
    await tell(id, { "user-agent": "Googlebot/2.1" });
    await tell(id, { "user-agent": BROWSER, "sec-fetch-site": "cross-site" });
    expect((await tell("khong-phai", { "user-agent": BROWSER })).status).toBe(404);
    await writeVisits();
    expect(await db.readership.count()).toBe(0);

    const answer = await tell(id, { "user-agent": BROWSER, "sec-fetch-site": "same-origin" });
    expect(await answer.json()).toEqual({ views: 0 });
    await writeVisits();
    expect(await viewsOf(id)).toBe(1);
  });

  it("[F-30] counts a page without scripts by its picture, under the same rules", async () => {
    const { id } = await givenNews();
    const fetchPicture = (article: string, headers: Record<string, string>) =>
      GET(new Request("http://thu.vn/api/luot-xem", { headers }), {
        params: Promise.resolve({ id: article }),
      });
    const own = { "sec-fetch-site": "same-origin" };
    await fetchPicture(id, { ...own, "user-agent": "Googlebot/2.1" });
    await fetchPicture(id, { "user-agent": BROWSER, "sec-fetch-site": "cross-site" });
    expect((await fetchPicture("khong-phai", { ...own, "user-agent": BROWSER })).status).toBe(404);
    await writeVisits();
    expect(await viewsOf(id)).toBe(0);

    for (const round of [1, 2]) {
      const answer = await fetchPicture(id, { ...own, "user-agent": BROWSER });
      expect([round, answer.headers.get("content-type")]).toEqual([round, "image/gif"]);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
    await writeVisits();
    expect(await viewsOf(id)).toBe(1);
  });
});
