import { describe, expect, it } from "vitest";
import { drawFile } from "@/app/api/khoi-cum/[code]/ban-giao/files";
import { remindLate } from "@/lib/judging/cockpit/commands";
import { findBoard } from "@/lib/judging/cockpit/queries";
import { handOver, receive } from "@/lib/judging/handover/commands";
import { packFiles } from "@/lib/judging/handover/labels";
import { findPack } from "@/lib/judging/handover/queries";
import { findViewer } from "@/lib/platform/auth/session";
import { db } from "@/lib/platform/db/client";
import { givenAccount, givenSession } from "@/tests/factories/account";
import { givenCountedVote } from "@/tests/factories/ballot";
import { givenSealedCovenant } from "@/tests/factories/covenant";
import { givenReportYear } from "@/tests/factories/progress";
import { NOW } from "@/tests/factories/registration";
import { givenSentSheet } from "@/tests/factories/scoring";
import { wordsOfDocx } from "@/tests/support/office";

const refused = (code: string) => ({ ok: false, error: { code } });
const DECEMBER = new Date("2021-12-20T02:00:00Z");
const NEW_YEAR = new Date("2022-01-01T02:00:00Z");

/** The bloc with its leader of next year appointed, and both leaders as they sign in. */
async function given() {
  const year = await givenReportYear();
  await db.blocLeadership.create({
    data: {
      blocId: year.bloc.id,
      unitId: year.second.id,
      office: "leader",
      startsOn: new Date("2022-01-01"),
      endsOn: new Date("2022-12-31"),
      confidence: "confirmed",
    },
  });
  const sessionOf = async (unitId: string) => {
    const account = await givenAccount({ grants: [{ role: "bloc_leader", unitId }] });
    return (await givenSession(account.id, NOW)).id;
  };
  const sessions = { old: await sessionOf(year.leading.id), next: await sessionOf(year.second.id) };
  const on = async (who: keyof typeof sessions, day: string) => {
    const viewer = await findViewer(sessions[who], day, NOW);
    if (!viewer) throw new Error("signed in");
    return viewer;
  };
  return { ...year, on };
}

describe("rotation", () => {
  it("[M-05] opens the next leader's cockpit on 1 January without anybody's doing; the last one reads on", async () => {
    const { on, bloc } = await given();
    const board = async (who: "old" | "next", day: string, at: Date) =>
      findBoard(await on(who, day), bloc.code, 2021, at);
    expect((await board("old", "2021-12-31", DECEMBER))?.mayRemind).toBe(true);
    expect((await board("next", "2021-12-31", DECEMBER))?.mayRemind).toBe(false);
    expect((await board("next", "2022-01-01", NEW_YEAR))?.mayRemind).toBe(true);
    const kept = await board("old", "2022-01-01", NEW_YEAR);
    expect(kept).toMatchObject({ mayRemind: false, figures: true });
  });

  it("[M-06] the pack lies ready ten working days before the end, for both sides and the staff", async () => {
    const { on, bloc, staff, officer } = await given();
    const old = await on("old", "2021-12-20");
    // Without holidays in between: 31/12 less ten working days is Friday 17/12.
    expect(await findPack(old, bloc.code, new Date("2021-12-16T02:00:00Z"))).toBeNull();
    const pack = await findPack(old, bloc.code, new Date("2021-12-17T02:00:00Z"));
    expect(pack).toMatchObject({
      opensOn: "2021-12-17",
      fromName: "Cục Dẫn đầu",
      toName: "Cục Phó",
      mayHandOver: true,
      mayReceive: false,
    });
    expect(pack?.members.map(({ contact }) => contact)).toContain("Nguyễn Văn Mẫu");
    expect(await findPack(await on("next", "2021-12-20"), bloc.code, DECEMBER)).toMatchObject({
      mayReceive: true,
    });
    expect(await findPack(staff, bloc.code, DECEMBER)).not.toBeNull();
    expect(await findPack(officer, bloc.code, DECEMBER)).toBeNull();
  });

  it("[K-30] the pack holds scores, minutes and papers, each drawn for the next leader too", async () => {
    const year = await given();
    await givenSealedCovenant(year);
    await givenSentSheet(year);
    await givenCountedVote(year);
    await remindLate(year.leader, { blocId: year.bloc.id, year: 2021 }, NOW);
    const pack = await findPack(await year.on("next", "2021-12-20"), year.bloc.code, DECEMBER);
    if (!pack) throw new Error("a pack");
    const files = packFiles(pack);
    expect(files.map(({ name }) => name)).toEqual([
      "doc-truoc.txt",
      "thanh-vien-va-bang-theo-doi.xlsx",
      "giao-uoc.pdf",
      "giao-uoc.docx",
      "diem-va-xep-hang.pdf",
      "diem-va-xep-hang.docx",
      "diem-va-xep-hang.xlsx",
      "bien-ban-kiem-phieu-1.pdf",
      "bien-ban-kiem-phieu-1.docx",
      "don-doc-2021-03-01.docx",
      "bao-cao-tong-ket.docx",
    ]);
    const bytes = new Map<string, Uint8Array>();
    for (const file of files) {
      const drawn = await drawFile(pack, file, DECEMBER);
      if (!drawn) throw new Error(`${file.name} is empty`);
      bytes.set(file.name, drawn);
    }
    const words = (name: string) => wordsOfDocx(bytes.get(name) ?? new Uint8Array());
    expect(words("diem-va-xep-hang.docx")).toMatch(/Cục Thành viên.*95.*HTXSNV/s);
    expect(words("diem-va-xep-hang.docx")).toContain("Chưa có điểm: Cục Dẫn đầu; Cục Phó.");
    expect(words("bien-ban-kiem-phieu-1.docx")).toContain("Suy tôn Cờ thi đua");
    expect(words("don-doc-2021-03-01.docx")).toContain("Cục Phó");
    const readme = new TextDecoder().decode(bytes.get("doc-truoc.txt"));
    expect(readme).toContain("Biên bản kiểm phiếu: Suy tôn Cờ thi đua");
  });

  it("[M-07] is handed over, then received, each once and by its own side", async () => {
    const { on, bloc } = await given();
    const [old, next] = [await on("old", "2021-12-20"), await on("next", "2021-12-20")];
    const code = bloc.code;
    expect(await receive(next, { code }, DECEMBER)).toEqual(refused("wrong_status"));
    expect(await handOver(next, { code, note: "" }, DECEMBER)).toEqual(refused("forbidden"));
    expect((await handOver(old, { code, note: "Đủ hồ sơ." }, DECEMBER)).ok).toBe(true);
    expect(await handOver(old, { code, note: "" }, DECEMBER)).toEqual(refused("wrong_status"));
    expect(await receive(old, { code }, DECEMBER)).toEqual(refused("forbidden"));
    expect((await receive(next, { code }, NEW_YEAR)).ok).toBe(true);
    expect(await receive(next, { code }, NEW_YEAR)).toEqual(refused("wrong_status"));
    const trail = await db.auditEntry.findMany({ where: { action: { startsWith: "handover." } } });
    expect(trail).toHaveLength(2);
  });

  it("[M-07] is handed over once when two press the button together, and received once", async () => {
    const { on, bloc } = await given();
    const [old, next] = [await on("old", "2021-12-20"), await on("next", "2021-12-20")];
    const code = bloc.code;
    const handed = await Promise.all(
      ["Đủ hồ sơ.", "Còn thiếu."].map((note) => handOver(old, { code, note }, DECEMBER)),
    );
    expect(handed.filter(({ ok }) => ok)).toHaveLength(1);
    expect(handed.find(({ ok }) => !ok)).toEqual(refused("wrong_status"));
    const taken = await Promise.all([1, 2].map(() => receive(next, { code }, NEW_YEAR)));
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
    const trail = await db.auditEntry.findMany({
      where: { action: { startsWith: "handover." } },
      orderBy: { id: "asc" },
    });
    expect(trail.map(({ action, accountId }) => [action, accountId])).toEqual([
      ["handover.hand_over", old.accountId],
      ["handover.receive", next.accountId],
    ]);
  });

  it("[M-07] without a successor there is nobody to hand over to", async () => {
    const { on, bloc } = await given();
    await db.blocLeadership.deleteMany({ where: { startsOn: new Date("2022-01-01") } });
    expect(
      await handOver(await on("old", "2021-12-20"), { code: bloc.code, note: "" }, DECEMBER),
    ).toMatchObject({ error: { fields: { code: [/Chưa có đơn vị được cử/] } } });
  });
});
