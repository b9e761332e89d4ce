import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  beginCovenant,
  openSigning,
  saveWords,
  takeBack,
} from "@/lib/entry/covenant/commands/prepare";
import { releaseMember, signCovenant } from "@/lib/entry/covenant/commands/sign";
import { findPaper, findRoom } from "@/lib/entry/covenant/queries";
import { db } from "@/lib/platform/db/client";
import { paperToDocx } from "@/lib/platform/paper/docx";
import { paperToPdf } from "@/lib/platform/paper/pdf";
import { canonical } from "@/lib/platform/shared/canonical";
import { PASSWORD } from "@/tests/factories/account";
import {
  covenantOf,
  givenBlocYear,
  givenOpenCovenant,
  givenSealedCovenant,
  sign,
} from "@/tests/factories/covenant";
import { givenUnit } from "@/tests/factories/organisation";
import { NOW } from "@/tests/factories/registration";
import { wordsOfDocx } from "@/tests/support/office";
import { trail } from "@/tests/support/trail";

const refused = (code: string) => ({ ok: false, error: { code } });

describe("the bloc's pledge", () => {
  it("[K-01] is drafted and opened by the leader alone, with what every member has sent", async () => {
    const year = await givenBlocYear();
    const begin = { blocId: year.bloc.id, year: 2021 };
    expect(await beginCovenant(year.deputy, begin, NOW)).toEqual(refused("forbidden"));
    expect((await beginCovenant(year.leader, begin, NOW)).ok).toBe(true);
    expect((await beginCovenant(year.leader, begin, NOW)).ok).toBe(true);
    const { id, version } = await covenantOf(year);

    const empty = await openSigning(year.leader, { covenantId: id, version }, NOW);
    expect(empty).toMatchObject({
      ok: false,
      error: { fields: { commitments: [/cam kết chung/] } },
    });
    const words = { covenantId: id, version, preamble: "", commitments: ["Gửi báo cáo đúng hạn."] };
    expect(await saveWords(year.officer, words, NOW)).toEqual(refused("forbidden"));
    expect(await saveWords(year.elsewhere, words, NOW)).toEqual(refused("not_found"));
    expect((await saveWords(year.leader, words, NOW)).ok).toBe(true);
    expect(await saveWords(year.leader, words, NOW)).toEqual(refused("conflict"));

    expect(await openSigning(year.deputy, { covenantId: id, version: 2 }, NOW)).toEqual(
      refused("forbidden"),
    );
    expect((await openSigning(year.leader, { covenantId: id, version: 2 }, NOW)).ok).toBe(true);
    const opened = await covenantOf(year);
    expect(opened).toMatchObject({ status: "signing", round: 1 });
    expect(opened.text).toMatchObject({
      commitments: [{ body: "Gửi báo cáo đúng hạn." }],
      members: [
        { unitName: "Cục Dẫn đầu", targets: [{ target: "100" }] },
        { unitName: "Cục Phó", targets: [{ target: "100" }] },
        { unitName: "Cục Thành viên", targets: [{ target: "100" }] },
      ],
    });
    expect(await saveWords(year.leader, { ...words, version: 3 }, NOW)).toEqual(
      refused("wrong_status"),
    );
    const told = await db.notice.count({ where: { title: { contains: "mở ký giao ước" } } });
    expect(told).toBeGreaterThanOrEqual(3);
    expect(await trail("covenant")).toEqual(["begin", "write", "open"]);
  });

  it("[K-02] opens without a member's targets only when the leader says so", async () => {
    const year = await givenBlocYear();
    await beginCovenant(year.leader, { blocId: year.bloc.id, year: 2021 }, NOW);
    const { id } = await covenantOf(year);
    await saveWords(
      year.leader,
      { covenantId: id, version: 1, preamble: "", commitments: ["Một"] },
      NOW,
    );
    await db.registration.updateMany({
      where: { unitId: year.member.id },
      data: { status: "draft" },
    });
    expect(await openSigning(year.leader, { covenantId: id, version: 2 }, NOW)).toMatchObject({
      error: { fields: { acceptMissing: [/Cục Thành viên/] } },
    });
    const accepted = { covenantId: id, version: 2, acceptMissing: "on" } as const;
    expect((await openSigning(year.leader, accepted, NOW)).ok).toBe(true);
  });

  it("[K-03] is signed by each head with the password; the last signature seals text and targets", async () => {
    const year = await givenBlocYear();
    const covenant = await givenOpenCovenant(year);
    const [first, second, third] = year.heads;
    if (!first || !second || !third) throw new Error("three heads");

    expect(await sign(covenant, { unit: second.unit, viewer: first.viewer })).toEqual(
      refused("forbidden"),
    );
    expect(await sign(covenant, first, { password: "sai-mat-khau" })).toMatchObject({
      error: { fields: { password: ["Mật khẩu đang dùng chưa đúng."] } },
    });
    const other = { ...covenant, sha256: "0".repeat(64) };
    expect(await sign(other, first)).toEqual(refused("conflict"));

    expect(await sign(covenant, first)).toEqual({ ok: true, value: { sealed: false } });
    expect(await sign(covenant, first)).toEqual(refused("conflict"));
    expect(await sign(covenant, second)).toEqual({ ok: true, value: { sealed: false } });
    const room = await findRoom(year.head, year.bloc.code, null, NOW);
    expect(room?.covenant?.seats.filter(({ signature }) => signature).length).toBe(2);
    expect(await sign(covenant, third)).toEqual({ ok: true, value: { sealed: true } });

    const sealed = await covenantOf(year);
    expect(sealed.status).toBe("sealed");
    expect(createHash("sha256").update(canonical(sealed.text)).digest("hex")).toBe(sealed.sha256);
    const events = await db.covenantEvent.findMany({ orderBy: { sequence: "asc" } });
    expect(events.map(({ kind }) => kind)).toEqual(["open", "seal"]);
    expect(await sign(covenant, third)).toEqual(refused("wrong_status"));
    expect((await trail("covenant")).slice(-4)).toEqual(["sign", "sign", "sign", "seal"]);
  });

  it("[K-03] five wrong passwords lock the pen, not only the door", async () => {
    const year = await givenBlocYear();
    const covenant = await givenOpenCovenant(year);
    const [head] = year.heads;
    if (!head) throw new Error("a head");
    for (let tries = 0; tries < 5; tries++) await sign(covenant, head, { password: "sai" });
    expect(await sign(covenant, head, { password: PASSWORD })).toMatchObject({
      error: { fields: { password: [/Đã nhập sai quá nhiều lần/] } },
    });
  });

  it("[K-04] seals once when all sign in the same instant", async () => {
    const year = await givenBlocYear();
    const covenant = await givenOpenCovenant(year);
    const results = await Promise.all(year.heads.map((head) => sign(covenant, head)));
    expect(results.filter((result) => result.ok && result.value.sealed)).toHaveLength(1);
    expect(results.every((result) => result.ok)).toBe(true);
    expect((await covenantOf(year)).status).toBe("sealed");
  });

  it("[K-05] is taken back with a reason, and signed anew", async () => {
    const year = await givenBlocYear();
    const covenant = await givenOpenCovenant(year);
    const [first] = year.heads;
    if (!first) throw new Error("a head");
    await sign(covenant, first);
    const back = { covenantId: covenant.id, version: covenant.version, reason: "Sửa cam kết." };
    expect(await takeBack(year.deputy, back, NOW)).toEqual(refused("forbidden"));
    expect((await takeBack(year.leader, back, NOW)).ok).toBe(true);
    expect(await sign(covenant, first)).toEqual(refused("wrong_status"));
    const { version } = await covenantOf(year);
    expect((await openSigning(year.leader, { covenantId: covenant.id, version }, NOW)).ok).toBe(
      true,
    );
    const again = await covenantOf(year);
    expect(again.round).toBe(2);
    expect(await sign(again, first)).toEqual({ ok: true, value: { sealed: false } });
    expect((await trail("covenant")).slice(-4)).toEqual(["sign", "take_back", "open", "sign"]);
    expect(await db.covenantSignature.count()).toBe(2);
  });

  it("[K-06] does not wait for a unit that left the bloc mid-year", async () => {
    const year = await givenBlocYear();
    const covenant = await givenOpenCovenant(year);
    const [first, second, third] = year.heads;
    if (!first || !second || !third) throw new Error("three heads");
    await sign(covenant, first);
    await sign(covenant, second);
    const release = { covenantId: covenant.id, unitId: third.unit.id, reason: "Đã rời Khối." };
    expect(await releaseMember(year.leader, release, NOW)).toMatchObject({
      error: { fields: { unitId: [/vẫn là thành viên/] } },
    });
    await db.blocMembership.updateMany({
      where: { unitId: third.unit.id },
      data: { endsOn: new Date("2021-02-28") },
    });
    expect(
      await signCovenant(
        third.viewer,
        {
          covenantId: covenant.id,
          unitId: third.unit.id,
          sha256: covenant.sha256 ?? "",
          password: PASSWORD,
        },
        NOW,
      ),
    ).toMatchObject({ error: { fields: { unitId: [/không còn là thành viên/] } } });
    expect(await releaseMember(year.leader, release, NOW)).toEqual({
      ok: true,
      value: { sealed: true },
    });
    expect((await trail("covenant")).slice(-2)).toEqual(["release", "seal"]);
  });

  it("[K-07] nothing rewrites what is sealed, not even by the database's own door", async () => {
    const year = await givenBlocYear();
    const { id } = await givenSealedCovenant(year);
    await expect(db.covenant.update({ where: { id }, data: { preamble: "Khác" } })).rejects.toThrow(
      /sealed covenant/,
    );
    await expect(db.covenantCommitment.updateMany({ data: { body: "Khác" } })).rejects.toThrow(
      /while it is drafted/,
    );
    await expect(
      db.covenantSignature.updateMany({ data: { signerName: "Người khác" } }),
    ).rejects.toThrow(/append-only/);
    await expect(db.covenant.delete({ where: { id } })).rejects.toThrow(/sealed covenant/);
  });

  it("[K-08] is read by the bloc and the staff; its draft by the offices and the staff only", async () => {
    const year = await givenBlocYear();
    await beginCovenant(year.leader, { blocId: year.bloc.id, year: 2021 }, NOW);
    const room = (viewer: typeof year.staff) => findRoom(viewer, year.bloc.code, null, NOW);
    for (const viewer of [year.leader, year.deputy, year.staff])
      expect((await room(viewer))?.covenant?.status).toBe("draft");
    for (const viewer of [year.officer, year.head])
      expect(await room(viewer)).toMatchObject({ covenant: null, mayPrepare: false });
    expect(await room(year.elsewhere)).toBeNull();
    expect(await findPaper(year.staff, year.bloc.code, null, NOW)).toBeNull();
    expect((await room(year.head))?.signsFor.map(({ unitId }) => unitId)).toEqual([year.member.id]);
    await givenUnit();
  });

  it("[K-09] becomes a paper in Word and PDF with its fingerprint", async () => {
    const year = await givenBlocYear();
    const sealed = await givenSealedCovenant(year);
    const found = await findPaper(year.head, year.bloc.code, null, NOW);
    if (!found) throw new Error("a sealed covenant has its paper");
    const words = wordsOfDocx(await paperToDocx(found.paper));
    for (const part of ["Gửi báo cáo đúng hạn.", "Văn bản trình đúng hạn", "Thủ trưởng Cục Phó"])
      expect(words).toContain(part);
    expect(found.paper.hash).toBe(sealed.sha256);
    expect((await paperToPdf(found.paper)).subarray(0, 5).toString()).toBe("%PDF-");
    expect(await findPaper(year.elsewhere, year.bloc.code, null, NOW)).toBeNull();
  });
});
