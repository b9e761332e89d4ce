import { describe, expect, it } from "vitest";
import { blocTodos } from "@/app/lam-viec/bloc-todos";
import { proposeAmendment } from "@/lib/entry/covenant/commands/amend";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { givenOpenVote } from "@/tests/factories/ballot";
import { givenOpenCovenant, givenSealedCovenant, sign } from "@/tests/factories/covenant";
import { givenReportYear, givenSentReport } from "@/tests/factories/progress";
import { NOW } from "@/tests/factories/registration";
import { givenSentSheet } from "@/tests/factories/scoring";

const titles = async (viewer: Viewer) => (await blocTodos(viewer, NOW)).map(({ title }) => title);
const REPORTS = [
  "Gửi báo cáo tháng 1/2021 của Cục Thành viên",
  "Gửi báo cáo tháng 2/2021 của Cục Thành viên",
];

describe("[K-31] what the bloc's year asks of its people", () => {
  it("a signature of the head who has not signed, also without a last day, and reports that are late or open", async () => {
    const year = await givenReportYear();
    const covenant = await givenOpenCovenant(year);
    const member = year.heads.find(({ unit }) => unit.id === year.member.id);
    if (!member) throw new Error("a head");
    const signature = `Ký giao ước thi đua của ${
      (await db.bloc.findUniqueOrThrow({ where: { id: year.bloc.id } })).name
    } thay mặt Cục Thành viên`;
    expect(await titles(member.viewer)).toEqual([signature, ...REPORTS]);
    expect(await titles(year.officer)).toEqual(REPORTS);
    await sign(covenant, member);
    await givenSentReport(year, { code: "T01" });
    expect(await titles(member.viewer)).toEqual(REPORTS.slice(1));
    expect(await titles(year.staff)).toEqual([]);
  });

  it("an opinion on a change, a paper to cast and sheets to score, each to whom it is due", async () => {
    const year = await givenReportYear();
    const covenant = await givenSealedCovenant(year);
    const commitment = await db.covenantCommitment.findFirstOrThrow();
    const proposed = await proposeAmendment(
      year.leader,
      {
        covenantId: covenant.id,
        lineId: commitment.id,
        body: "",
        measure: "",
        target: null,
        dueOn: null,
        reason: "Không còn phù hợp",
      },
      NOW,
    );
    expect(proposed.ok).toBe(true);
    await givenOpenVote(year);
    await givenSentSheet(year);
    const member = year.heads.find(({ unit }) => unit.id === year.member.id);
    if (!member) throw new Error("a head");
    const said = await titles(member.viewer);
    expect(said.find((title) => title.startsWith("Cho ý kiến"))).toContain("số 1");
    expect(said).toContain("Bỏ phiếu: Suy tôn Cờ thi đua của Bộ (lá phiếu của Cục Thành viên)");
    expect(said.some((title) => title.startsWith("Chấm điểm"))).toBe(false);
    expect(await titles(year.deputy)).toContain("Chấm điểm thi đua năm 2021 của Cục Thành viên");
    expect((await titles(year.leader)).some((title) => title.startsWith("Chấm điểm"))).toBe(false);
    expect(await titles(year.officer)).toEqual(REPORTS);
  });
});
