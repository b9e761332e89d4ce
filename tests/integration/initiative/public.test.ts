import { expect, it } from "vitest";
import {
  initiativeYears,
  publishedInitiative,
  publishedInitiatives,
} from "@/lib/entry/initiative/queries";
import { initiativesPath, readInitiatives } from "@/lib/entry/initiative/rules";
import { db } from "@/lib/platform/db/client";
import { givenCampaign } from "@/tests/factories/campaign";
import { givenUnit } from "@/tests/factories/organisation";

const NOW = new Date("2021-03-01T03:00:00Z");

it("[F-21] reads the initiatives of accepted files alone, narrowed and paged, without what is not for the public", async () => {
  const campaign = await givenCampaign();
  const give = async (status: "accepted" | "awaiting_ministry", title: string) => {
    const unit = await givenUnit({ name: `Đơn vị của ${title}` });
    return db.registration.create({
      data: {
        campaignId: campaign.id,
        unitId: unit.id,
        rulesetCode: "R2017",
        unitName: unit.name,
        status,
        createdAt: NOW,
        updatedAt: NOW,
        initiatives: {
          create: {
            title,
            scope: "ministry",
            authors: {
              create: { position: 1, fullName: "Người Mẫu", birthYear: 1980, share: 100 },
            },
          },
        },
      },
      include: { initiatives: true },
    });
  };
  const accepted = await give("accepted", "Bản đồ ngập lụt");
  const waiting = await give("awaiting_ministry", "Chưa xét");
  const found = async (query: Record<string, string>) =>
    (await publishedInitiatives(readInitiatives(query))).rows.map(({ title }) => title);

  expect(await found({})).toEqual(["Bản đồ ngập lụt"]);
  expect(await found({ q: "ngap lut", nam: "2021", "pham-vi": "cap-bo" })).toEqual([
    "Bản đồ ngập lụt",
  ]);
  for (const query of [{ q: "khác" }, { nam: "2020" }, { "pham-vi": "cap-co-so" }, { trang: "2" }])
    expect(await found(query)).toEqual([]);
  expect(initiativesPath(readInitiatives({ "pham-vi": "cap-bo" }))).toBe(
    "/sang-kien?pham-vi=cap-bo",
  );

  const shown = await publishedInitiative(accepted.initiatives[0]?.id ?? "");
  expect(shown).toMatchObject({ authors: [{ fullName: "Người Mẫu" }], year: 2021 });
  expect(JSON.stringify(shown)).not.toContain("1980");
  expect(await publishedInitiative(waiting.initiatives[0]?.id ?? "")).toBeNull();
  expect(await initiativeYears()).toEqual([2021]);
});
