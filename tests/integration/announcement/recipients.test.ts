import { describe, expect, it } from "vitest";
import {
  moveAnnouncement,
  recordOpening,
  sendTestMail,
} from "@/lib/campaign/announcement/commands";
import { listRecipients } from "@/lib/campaign/announcement/queries";
import { moveInput } from "@/lib/campaign/announcement/schema";
import { ROLES } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { givenAnnouncement } from "@/tests/factories/campaign";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { aViewer } from "@/tests/factories/viewer";
import { trail } from "@/tests/support/trail";

const all = { view: "all", page: 1 } as const;

async function givenUnits() {
  const [served, alone] = [await givenUnit(), await givenUnit({ kind: "provincial_department" })];
  await givenUnit({ kind: "division", parentId: served.id });
  await givenUnit({ validTo: new Date("2020-12-31") });
  return {
    served,
    alone,
    officer: await givenViewer("unit_officer", served.id),
    head: await givenViewer("unit_head", served.id),
  };
}

describe("whom an announcement reaches", () => {
  it("[E-24] is foreseen as it is then told, units without anybody among them", async () => {
    const { served, alone, officer, head } = await givenUnits();
    await givenAnnouncement("draft");
    const staff = await givenViewer("ministry_staff");
    const foreseen = await listRecipients(staff, 2021, all, NOW);
    expect(foreseen).toMatchObject({
      total: 2,
      accounts: 2,
      counts: { all: 2, unopened: 1, opened: 0, nobody: 1 },
    });
    expect(new Map(foreseen?.rows.map(({ unitId, people }) => [unitId, people]))).toEqual(
      new Map([
        [served.id, 2],
        [alone.id, 0],
      ]),
    );
    const publish = { year: 2021, version: 1, event: "publish", rulesetCode: "R2017" };
    expect((await moveAnnouncement(staff, moveInput.parse(publish), NOW)).ok).toBe(true);
    const told = (await db.notice.findMany()).map(({ accountId }) => accountId).sort();
    expect(told).toEqual([officer.accountId, head.accountId].sort());
  });

  it("[E-25] and who has opened it, the first time alone", async () => {
    const { served, officer } = await givenUnits();
    const { announcement } = await givenAnnouncement();
    const articleId = announcement?.id ?? "";
    const staff = await givenViewer("ministry_staff");
    const later = new Date(NOW.getTime() + 60_000);
    await recordOpening(officer, { articleId }, NOW);
    await recordOpening(officer, { articleId }, later);
    await recordOpening(staff, { articleId }, later);
    const opened = await listRecipients(staff, 2021, { view: "opened", page: 1 }, later);
    expect(opened).toMatchObject({
      total: 1,
      rows: [{ unitId: served.id, people: 2, opened: 1, firstOpenedAt: NOW }],
    });
    expect((await listRecipients(staff, 2021, { view: "unopened", page: 1 }, later))?.total).toBe(
      0,
    );
    expect(await db.announcementOpening.count()).toBe(1);
    await db.article.update({ where: { id: articleId }, data: { status: "withdrawn" } });
    const gone = await recordOpening(officer, { articleId }, later);
    expect(gone.ok ? null : gone.error.code).toBe("not_found");
  });

  it("[E-24] a trial of the mail goes to whoever asks, and to nobody else", async () => {
    await givenUnits();
    await givenAnnouncement("draft");
    const staff = await givenViewer("ministry_staff");
    const { email } = await db.account.findUniqueOrThrow({ where: { id: staff.accountId } });
    expect(await sendTestMail(staff, { year: 2021 }, NOW)).toEqual({
      ok: true,
      value: { address: email },
    });
    expect(await db.outboxMail.findMany()).toMatchObject([
      { recipient: email, subject: "[Thư thử] Phát động phong trào thi đua" },
    ]);
    expect(await db.notice.count()).toBe(0);
    expect(await trail("announcement")).toEqual(["test_mail"]);
  });

  it.each(ROLES.filter((role) => role !== "ministry_staff"))(
    "[E-12] is not told to %s",
    async (role) => {
      await givenAnnouncement();
      const viewer = aViewer(role);
      expect(await listRecipients(viewer, 2021, all, NOW)).toBeNull();
      const mail = await sendTestMail(viewer, { year: 2021 }, NOW);
      expect(mail.ok ? null : mail.error.code).toBe("forbidden");
    },
  );
});
