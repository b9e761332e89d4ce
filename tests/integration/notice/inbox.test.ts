import { expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { markRead } from "@/lib/platform/notice/commands";
import { listNotices } from "@/lib/platform/notice/inbox";
import { givenViewer } from "@/tests/factories/account";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";

const titlesOf = (rows: { title: string }[]) => rows.map((row) => row.title);

async function givenInbox() {
  const unit = await givenUnit();
  const [reader, other] = [
    await givenViewer("unit_officer", unit.id),
    await givenViewer("unit_head", unit.id),
  ];
  const tell = (accountId: string, title: string, day: number) =>
    db.notice.create({
      data: { accountId, title, href: "/lam-viec", createdAt: new Date(Date.UTC(2021, 1, day)) },
    });
  const first = await tell(reader.accountId, "Một", 1);
  await tell(reader.accountId, "Hai", 2);
  await tell(reader.accountId, "Ba", 3);
  const others = await tell(other.accountId, "Của người khác", 4);
  return { reader, other, first, others };
}

it("lists one's own notices, the newest first, page by page", async () => {
  const { reader } = await givenInbox();
  const one = await listNotices(reader, 1, 2);
  expect(titlesOf(one.notices)).toEqual(["Ba", "Hai"]);
  expect([one.total, one.unread]).toEqual([3, 3]);
  expect(titlesOf((await listNotices(reader, 2, 2)).notices)).toEqual(["Một"]);
});

it("[R-28] marks one, then all, and never another's", async () => {
  const { reader, other, first, others } = await givenInbox();
  expect(await markRead(reader, { id: first.id }, NOW)).toEqual({ ok: true, value: null });
  expect((await listNotices(reader, 1)).unread).toBe(2);
  await markRead(reader, { id: others.id }, NOW);
  await markRead(reader, { id: null }, NOW);
  expect((await listNotices(reader, 1)).unread).toBe(0);
  expect((await listNotices(other, 1)).unread).toBe(1);
  expect(await db.notice.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
    readAt: NOW,
  });
});
