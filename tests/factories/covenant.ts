import { beginCovenant, openSigning, saveWords } from "@/lib/entry/covenant/commands/prepare";
import { signCovenant } from "@/lib/entry/covenant/commands/sign";
import { mintViewer, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenAccount, PASSWORD } from "./account";
import { NOW } from "./registration";
import { givenReview } from "./review";

/** The head of a unit, with a password of their own to sign with. */
async function givenHead(unitId: string, name = "Thủ trưởng Thử"): Promise<Viewer> {
  const account = await givenAccount({ name, grants: [{ role: "unit_head", unitId }] });
  return mintViewer({
    accountId: account.id,
    sessionId: account.id,
    name,
    grants: [{ role: "unit_head", unitId }],
    offices: [],
  });
}

/** What a unit has sent, with one target of 100 % from 90 %, due in December. */
async function givenSentTargets(ground: Awaited<ReturnType<typeof givenReview>>, unitId: string) {
  const file = await ground.fileOf(unitId, "accepted");
  const [target] = file.targets;
  if (!target) throw new Error("The factory's file has a target.");
  await db.registrationEvent.create({
    data: {
      registrationId: file.id,
      sequence: 1,
      kind: "send",
      fromStatus: "draft",
      toStatus: "awaiting_head",
      snapshot: {
        targets: [
          {
            id: target.id,
            contentCode: "c1",
            contentTitle: "Xây dựng thể chế",
            indicator: target.indicator,
            measure: target.measure,
            baseline: "90",
            target: "100",
            weight: 50,
            dueOn: "2021-12-15",
          },
        ],
      },
      actorId: ground.officer.accountId,
      at: NOW,
    },
  });
  return { file, targetId: target.id };
}

/** A bloc of three whose members have sent their targets, with everybody who signs. */
export async function givenBlocYear() {
  const ground = await givenReview();
  const units = [ground.leading, ground.second, ground.member];
  const targets = new Map<string, string>();
  for (const unit of units)
    targets.set(unit.id, (await givenSentTargets(ground, unit.id)).targetId);
  const heads = [];
  for (const unit of units)
    heads.push({ unit, viewer: await givenHead(unit.id, `Thủ trưởng ${unit.name}`) });
  return { ...ground, units, heads, targets };
}
export type BlocYear = Awaited<ReturnType<typeof givenBlocYear>>;

export const covenantOf = (year: BlocYear) =>
  db.covenant.findFirstOrThrow({ where: { blocId: year.bloc.id } });

const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** The bloc's covenant with one commitment, open for signing. */
export async function givenOpenCovenant(year: BlocYear) {
  must(await beginCovenant(year.leader, { blocId: year.bloc.id, year: 2021 }, NOW));
  const drafted = await covenantOf(year);
  must(
    await saveWords(
      year.leader,
      {
        covenantId: drafted.id,
        version: drafted.version,
        preamble: "Cùng thi đua.",
        commitments: ["Gửi báo cáo đúng hạn."],
      },
      NOW,
    ),
  );
  const { id, version } = await covenantOf(year);
  must(await openSigning(year.leader, { covenantId: id, version }, NOW));
  return covenantOf(year);
}

export const sign = async (
  covenant: { id: string; sha256: string | null },
  head: { unit: { id: string }; viewer: Viewer },
  over: { password?: string; now?: Date } = {},
) =>
  signCovenant(
    head.viewer,
    {
      covenantId: covenant.id,
      unitId: head.unit.id,
      sha256: covenant.sha256 ?? "",
      password: over.password ?? PASSWORD,
    },
    over.now ?? NOW,
  );

/** The same, signed by all. */
export async function givenSealedCovenant(year: BlocYear) {
  const covenant = await givenOpenCovenant(year);
  for (const head of year.heads) must(await sign(covenant, head));
  return covenantOf(year);
}
