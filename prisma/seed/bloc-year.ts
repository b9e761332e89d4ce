import { PROPOSED_COMMITMENTS, PROPOSED_PREAMBLE } from "@/lib/entry/covenant/labels";
import { composeText, promisedTargets } from "@/lib/entry/covenant/queries";
import { db } from "@/lib/platform/db/client";
import { toDateOrNull } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { fingerprint } from "@/lib/platform/paper/fingerprint";

const at = (day: string, time: string) => new Date(`${day}T${time}:00+07:00`);

/** DEMONSTRATION ONLY: one bloc that has sealed its pledge, one that is signing, and reports of January and February. */
const SEALED = { code: "KHOI-III", openedAt: at("2021-02-22", "08:30") };
const SIGNING = {
  code: "CUM-IV",
  openedAt: at("2021-02-25", "14:00"),
  unsigned: ["STNMT-38", "STNMT-45"],
};

/** Who reported what, by how much of the way each target had come; February's form is open until 5 March. */
const REPORTS = [
  { unitCode: "TC-KTTV", period: "T01", sentAt: at("2021-02-05", "15:10"), share: 0.1 },
  { unitCode: "TC-KTTV", period: "T02", sentAt: at("2021-02-26", "10:20"), share: 0.25 },
  { unitCode: "V-CLCS", period: "T01", sentAt: at("2021-02-17", "09:00"), share: 0.05 },
  { unitCode: "STNMT-42", period: "T01", sentAt: at("2021-02-04", "16:45"), share: 0.15 },
] as const;

/** Written directly, not by the portal's commands: nobody's inbox is to tell of signatures that nobody gave. */
export async function seedBlocYear(campaignId: string): Promise<void> {
  const narrator = await db.account.findUniqueOrThrow({
    where: { email: "tu-lieu@trinh-dien.example" },
    select: { id: true },
  });
  const ground = { campaignId, narratorId: narrator.id };
  await seedCovenant({ ...ground, ...SEALED, unsigned: [] });
  await seedCovenant({ ...ground, ...SIGNING });
  for (const report of REPORTS) await seedReport({ ...ground, ...report });
}

type CovenantSeed = {
  campaignId: string;
  narratorId: string;
  code: string;
  openedAt: Date;
  unsigned: readonly string[];
};

async function seedCovenant({ campaignId, narratorId, code, openedAt, unsigned }: CovenantSeed) {
  const bloc = await db.bloc.findUniqueOrThrow({ where: { code }, select: { id: true } });
  const { id } = await db.covenant.create({
    data: {
      campaignId,
      blocId: bloc.id,
      preamble: PROPOSED_PREAMBLE,
      version: 3,
      createdAt: openedAt,
      commitments: {
        create: PROPOSED_COMMITMENTS.map((body, index) => ({ body, position: index + 1 })),
      },
    },
    select: { id: true },
  });
  const text = await composeText(db, id, openedAt);
  const sha256 = fingerprint(text);
  await db.covenant.update({
    where: { id },
    data: {
      status: "signing",
      round: 1,
      text: text as unknown as Prisma.InputJsonObject,
      sha256,
      openedAt,
      seats: { create: text.members.map(({ unitId }) => ({ unitId })) },
      events: {
        create: {
          sequence: 1,
          kind: "open",
          fromStatus: "draft",
          toStatus: "signing",
          actorId: narratorId,
          at: openedAt,
        },
      },
    },
  });
  const signers = text.members.filter(({ unitCode }) => !unsigned.includes(unitCode));
  const signedAt = (index: number) => new Date(openedAt.getTime() + (index + 1) * 3_600_000);
  await db.covenantSignature.createMany({
    data: signers.map(({ unitId }, index) => ({
      covenantId: id,
      round: 1,
      unitId,
      accountId: narratorId,
      signerName: "Dữ liệu trình diễn",
      sha256,
      at: signedAt(index),
    })),
  });
  if (unsigned.length > 0) return;
  const sealedAt = signedAt(signers.length - 1);
  await db.covenant.update({
    where: { id },
    data: {
      status: "sealed",
      sealedAt,
      events: {
        create: {
          sequence: 2,
          kind: "seal",
          fromStatus: "signing",
          toStatus: "sealed",
          actorId: narratorId,
          at: sealedAt,
        },
      },
    },
  });
}

type ReportSeed = (typeof REPORTS)[number] & { campaignId: string; narratorId: string };

async function seedReport({ campaignId, narratorId, unitCode, period, sentAt, share }: ReportSeed) {
  const [unit, { id: periodId }] = await Promise.all([
    db.unit.findUniqueOrThrow({
      where: { code: unitCode },
      select: { id: true, memberships: { select: { blocId: true }, take: 1 } },
    }),
    db.reportPeriod.findUniqueOrThrow({
      where: { campaignId_code: { campaignId, code: period } },
      select: { id: true },
    }),
  ]);
  const targets = await promisedTargets(db, campaignId, unit.id);
  await db.progressReport.create({
    data: {
      periodId,
      unitId: unit.id,
      blocId: unit.memberships[0]?.blocId ?? null,
      status: "sent",
      version: 3,
      results: "Số liệu trình diễn: các nhiệm vụ trong kỳ được triển khai theo kế hoạch.",
      example: "Số liệu trình diễn: giao việc và theo dõi tiến độ trên một bảng chung.",
      sentAt,
      createdAt: sentAt,
      updatedAt: sentAt,
      figures: {
        create: targets.map((target, index) => {
          const [from, to] = [Number(target.baseline ?? 0), Number(target.target ?? 0)];
          return {
            lineId: target.id,
            position: index + 1,
            indicator: target.indicator,
            measure: target.measure,
            baseline: target.baseline,
            target: target.target,
            weight: target.weight,
            dueOn: toDateOrNull(target.dueOn),
            value: Math.round((from + (to - from) * share) * 100) / 100,
          };
        }),
      },
      events: {
        create: {
          sequence: 1,
          kind: "approve",
          fromStatus: "awaiting_head",
          toStatus: "sent",
          actorId: narratorId,
          at: sentAt,
        },
      },
    },
  });
}
