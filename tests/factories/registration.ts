import type { Status } from "@/lib/entry/registration/workflow";
import { db } from "@/lib/platform/db/client";
import { givenCampaign, givenCatalogue } from "./campaign";
import { givenUnit } from "./organisation";

/** A morning inside the registration window. */
export const NOW = new Date("2021-03-01T02:00:00Z");

/** A unit's file that lacks nothing, in the given status, with its campaign and, where asked, departments. */
export async function givenRegistration(
  over: {
    status?: Status;
    unitId?: string;
    blocId?: string | null;
    departmentIds?: string[];
    campaignId?: string;
  } = {},
) {
  const campaignId = over.campaignId ?? (await givenWindowAndCatalogue());
  const unitId = over.unitId ?? (await givenUnit()).id;
  const unit = await db.unit.findUniqueOrThrow({ where: { id: unitId } });
  const content = await db.campaignContent.findFirstOrThrow({ where: { campaignId } });
  return db.registration.create({
    data: {
      campaignId,
      unitId,
      unitName: unit.name,
      blocId: over.blocId ?? null,
      rulesetCode: "R2017",
      status: over.status ?? "draft",
      headcount: 40,
      womenCount: 18,
      launchedOn: new Date("2021-02-01"),
      contactName: "Nguyễn Văn Mẫu",
      contactPhone: "024 3795 6868",
      createdAt: NOW,
      updatedAt: NOW,
      parts: { create: (over.departmentIds ?? []).map((departmentId) => ({ departmentId })) },
      lines: {
        create: [
          {
            subject: "person",
            fullName: "Trần Thị Ví Dụ",
            birthYear: 1985,
            jobTitle: "Chuyên viên",
            commendationFormCode: "BKB",
          },
        ],
      },
      targets: {
        create: [
          {
            contentId: content.id,
            indicator: "Văn bản trình đúng hạn",
            measure: "%",
            baseline: 90,
            target: 100,
            weight: 50,
            dueOn: new Date("2021-12-15"),
          },
        ],
      },
    },
    include: { parts: true, lines: true, targets: true },
  });
}

async function givenWindowAndCatalogue(): Promise<string> {
  await givenCatalogue();
  return (await givenCampaign()).id;
}
