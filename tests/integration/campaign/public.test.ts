import { describe, expect, it } from "vitest";
import {
  findForEditing,
  latestPublishedCampaign,
  listForEditing,
  previewCampaign,
  publishedCampaign,
  publishedCampaigns,
} from "@/lib/campaign/campaign/queries";
import { ROLES } from "@/lib/platform/auth/viewer";
import { givenAnnouncement, givenCampaign } from "@/tests/factories/campaign";
import { NOW } from "@/tests/factories/registration";
import { aViewer } from "@/tests/factories/viewer";

describe("what the public reads", () => {
  it("[P-01] is the campaign whole: text, contents, movements, duties, milestones", async () => {
    await givenAnnouncement();
    expect(await publishedCampaign(2021, NOW)).toMatchObject({
      year: 2021,
      theme: "Đoàn kết, kỷ cương",
      contents: [{ code: "c1", title: "Xây dựng thể chế" }],
      movements: [{ name: "Cả nước chung sức", decision: null, confidence: "proposed" }],
      duties: [{ addressee: "Thủ trưởng đơn vị" }],
      milestones: [{ code: "registration", opensOn: null, dueOn: "2021-03-15" }],
      announcement: { number: null, signedOn: null, title: "Phát động phong trào thi đua" },
    });
  });

  it.each(["draft", "withdrawn"] as const)(
    "[P-05] is nothing while the announcement is %s",
    async (status) => {
      await givenAnnouncement(status);
      expect(await publishedCampaign(2021, NOW)).toBeNull();
      expect(await latestPublishedCampaign(NOW)).toBeNull();
      expect(await publishedCampaigns(NOW)).toEqual([]);
    },
  );

  it("[P-05] is nothing before the moment of publication, and everything from it on", async () => {
    const publishedAt = new Date("2021-03-01T02:00:00Z");
    await givenAnnouncement("published", { publishedAt });
    expect(await publishedCampaign(2021, new Date("2021-03-01T01:59:59Z"))).toBeNull();
    expect(await publishedCampaign(2021, publishedAt)).not.toBeNull();
  });

  it("[P-04] is nothing for a year without a campaign, or without an announcement", async () => {
    await givenCampaign();
    expect(await publishedCampaign(2021, NOW)).toBeNull();
    expect(await publishedCampaign(2019, NOW)).toBeNull();
  });

  it("is the latest year first", async () => {
    await givenAnnouncement("published", { year: 2020 });
    await givenAnnouncement("published", { year: 2021 });
    await givenAnnouncement("draft", { year: 2022 });
    expect((await publishedCampaigns(NOW)).map(({ year }) => year)).toEqual([2021, 2020]);
    expect((await latestPublishedCampaign(NOW))?.year).toBe(2021);
  });
});

describe("what the editors read", () => {
  it.each(ROLES)("[P-15] the list and the lens agree for %s", async (role) => {
    await givenAnnouncement("published", { year: 2020 });
    await givenAnnouncement("draft", { year: 2021 });
    const viewer = aViewer(role);
    const listed = (await listForEditing(viewer)).map(({ year }) => year);
    expect(listed).toEqual(role === "ministry_staff" ? [2021, 2020] : []);
    for (const year of [2020, 2021]) {
      expect((await findForEditing(viewer, year)) !== null).toBe(listed.includes(year));
      expect((await previewCampaign(viewer, year)) !== null).toBe(listed.includes(year));
    }
  });
});
