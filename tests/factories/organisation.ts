import { db } from "@/lib/platform/db/client";
import { toDate, toDateOrNull } from "@/lib/platform/db/days";
import type { Prisma } from "@/lib/platform/db/generated/client";

let serial = 0;
/** A code nobody else in this test file has. */
export const nextCode = (prefix: string): string => `${prefix}-${++serial}`;

/** A unit; a Sở when `kind` says so, a division when it has a parent. */
export function givenUnit(over: Partial<Prisma.UnitUncheckedCreateInput> = {}) {
  const code = over.code ?? nextCode("DV");
  return db.unit.create({
    data: {
      code,
      name: `Đơn vị ${code}`,
      shortName: code,
      kind: "authority",
      legalPersonality: true,
      confidence: "confirmed",
      ...over,
    },
  });
}

/** A bloc with its members, and its leader and deputy for the given year when named. */
export async function givenBloc(
  over: {
    members?: string[];
    leaderId?: string;
    deputyId?: string;
    year?: number;
    kind?: "khoi" | "cum";
  } = {},
) {
  const code = nextCode("KHOI");
  const year = over.year ?? 2021;
  const offices = [
    { office: "leader" as const, unitId: over.leaderId },
    { office: "deputy" as const, unitId: over.deputyId },
  ];
  return db.bloc.create({
    data: {
      code,
      kind: over.kind ?? "khoi",
      name: `Khối thi đua ${code}`,
      memberships: {
        create: (over.members ?? []).map((unitId) => ({
          unitId,
          startsOn: toDate(`${year}-01-01`),
          confidence: "confirmed",
        })),
      },
      leaderships: {
        create: offices.flatMap(({ office, unitId }) =>
          unitId
            ? [
                {
                  office,
                  unitId,
                  startsOn: toDate(`${year}-01-01`),
                  endsOn: toDateOrNull(`${year}-12-31`),
                  confidence: "confirmed" as const,
                },
              ]
            : [],
        ),
      },
    },
  });
}
