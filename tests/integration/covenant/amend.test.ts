import { describe, expect, it } from "vitest";
import {
  giveConsent,
  proposeAmendment,
  setAmendmentRule,
  withdrawAmendment,
} from "@/lib/entry/covenant/commands/amend";
import { findRoom } from "@/lib/entry/covenant/queries";
import { standingTargets } from "@/lib/entry/covenant/rules";
import { db } from "@/lib/platform/db/client";
import { PASSWORD } from "@/tests/factories/account";
import { type BlocYear, givenBlocYear, givenSealedCovenant } from "@/tests/factories/covenant";
import { NOW } from "@/tests/factories/registration";
import { trail } from "@/tests/support/trail";

const refused = (code: string) => ({ ok: false, error: { code } });

async function given() {
  const year = await givenBlocYear();
  const covenant = await givenSealedCovenant(year);
  const lineId = year.targets.get(year.member.id) ?? "";
  const change = {
    covenantId: covenant.id,
    lineId,
    body: "Văn bản trình đúng hạn",
    target: "95",
    reason: "Biên chế giảm.",
  };
  return { year, covenant, lineId, change };
}

const amendment = () => db.covenantAmendment.findFirstOrThrow();

const consent = async (year: BlocYear, at: number, agrees: "yes" | "no", comment = "") => {
  const head = year.heads[at];
  if (!head) throw new Error("a head");
  return giveConsent(
    head.viewer,
    {
      amendmentId: (await amendment()).id,
      unitId: head.unit.id,
      agrees,
      comment,
      password: PASSWORD,
    },
    NOW,
  );
};

describe("a change after sealing", () => {
  it("[K-10] stands once every member's head agreed: the old line is struck out, not overwritten", async () => {
    const { year, covenant, change, lineId } = await given();
    expect(await proposeAmendment(year.officer, change, NOW)).toEqual(refused("forbidden"));
    expect(await proposeAmendment(year.elsewhere, change, NOW)).toEqual(refused("not_found"));
    const head = year.heads[2]?.viewer;
    if (!head) throw new Error("a head");
    expect(await proposeAmendment(head, change, NOW)).toEqual({ ok: true, value: { number: 1 } });
    expect(await proposeAmendment(year.leader, change, NOW)).toMatchObject({
      error: { fields: { lineId: [/đang chờ ý kiến/] } },
    });
    expect(await consent(year, 0, "yes")).toMatchObject({ value: { outcome: "proposed" } });
    expect(await consent(year, 0, "yes")).toEqual(refused("conflict"));
    expect(await consent(year, 1, "yes")).toMatchObject({ value: { outcome: "proposed" } });
    expect(await consent(year, 2, "yes")).toMatchObject({ value: { outcome: "adopted" } });

    const room = await findRoom(year.staff, year.bloc.code, null, NOW);
    const paper = room?.covenant;
    if (!paper) throw new Error("the paper is there");
    expect(paper.text.members[2]?.targets[0]?.target).toBe("100");
    expect(standingTargets(paper.text, paper.changes, year.member.id)[0]).toMatchObject({
      id: lineId,
      target: "95",
      dueOn: "2021-12-15",
    });
    expect((await db.covenant.findFirstOrThrow()).sha256).toBe(covenant.sha256);
    expect((await trail("covenant")).slice(-4)).toEqual(["propose", "agree", "agree", "agree"]);
  });

  it("[K-32] asks as many as the staff laid down when it was proposed", async () => {
    const { year, change } = await given();
    const rule = {
      campaignId: year.campaign.id,
      seen: "all",
      rule: "two_thirds",
      confidence: "confirmed",
    } as const;
    expect(await setAmendmentRule(year.leader, rule, NOW)).toEqual(refused("forbidden"));
    expect((await setAmendmentRule(year.staff, rule, NOW)).ok).toBe(true);
    expect(await setAmendmentRule(year.staff, rule, NOW)).toEqual(refused("conflict"));
    await proposeAmendment(year.leader, change, NOW);
    const back = { ...rule, seen: "two_thirds", rule: "all" } as const;
    expect((await setAmendmentRule(year.staff, back, NOW)).ok).toBe(true);
    expect(await consent(year, 0, "no", "Chưa rõ.")).toMatchObject({
      value: { outcome: "proposed" },
    });
    await consent(year, 1, "yes");
    expect(await consent(year, 2, "yes")).toMatchObject({ value: { outcome: "adopted" } });
    expect(await findRoom(year.officer, year.bloc.code, null, NOW)).toMatchObject({
      amendmentRule: "all",
      maySetRule: false,
    });
    expect(await db.auditEntry.count({ where: { action: "covenant.set_rule" } })).toBe(2);
  });

  it("[K-11] falls with the first refusal, and the paper stays as it was", async () => {
    const { year, change } = await given();
    await proposeAmendment(year.leader, { ...change, body: "" }, NOW);
    expect(await consent(year, 0, "yes")).toMatchObject({ value: { outcome: "proposed" } });
    expect(await consent(year, 1, "no", "Không đồng ý giảm.")).toMatchObject({
      value: { outcome: "refused" },
    });
    expect(await consent(year, 2, "yes")).toEqual(refused("wrong_status"));
    const room = await findRoom(year.staff, year.bloc.code, null, NOW);
    expect(room?.covenant?.changes).toEqual([]);
    expect((await trail("covenant")).slice(-3)).toEqual(["propose", "agree", "disagree"]);
  });

  it("[K-11] is withdrawn by whoever proposed it or the leader, while it waits", async () => {
    const { year, change } = await given();
    await proposeAmendment(year.leader, change, NOW);
    const { id } = await amendment();
    expect(await withdrawAmendment(year.officer, { amendmentId: id }, NOW)).toEqual(
      refused("forbidden"),
    );
    expect((await withdrawAmendment(year.leader, { amendmentId: id }, NOW)).ok).toBe(true);
    expect(await withdrawAmendment(year.leader, { amendmentId: id }, NOW)).toEqual(
      refused("wrong_status"),
    );
    await expect(
      db.covenantAmendment.update({ where: { id }, data: { status: "adopted" } }),
    ).rejects.toThrow(/settled, not rewritten/);
    expect((await trail("covenant")).slice(-2)).toEqual(["propose", "withdraw"]);
  });

  it("[K-11] is proposed only to a sealed paper, for a line it has", async () => {
    const { year, change } = await given();
    const stray = { ...change, lineId: year.bloc.id };
    expect(await proposeAmendment(year.leader, stray, NOW)).toMatchObject({
      error: { fields: { lineId: ["Chọn dòng cần sửa trong bản giao ước."] } },
    });
  });
});
