import { describe, expect, it } from "vitest";
import { isCountedBallot, minutesOf } from "@/components/ballot/minutes";
import { rulesWords, warningsWords } from "@/lib/judging/ballot/labels";
import type { Ballot } from "@/lib/judging/ballot/queries";
import { BLOC_RULES, COUNCIL_RULES } from "@/lib/judging/ballot/rules";
import { sourceOf } from "@/lib/judging/council/labels";
import {
  isOffer,
  type Kind,
  pickPath,
  presetOf,
  readPick,
  recusalsOf,
  shareOf,
} from "@/lib/judging/council/rules";

const body = (kind: Kind, unit: "ministry" | "authority") => ({ kind, unit: { kind: unit } });

describe("the rules that are offered", () => {
  it("[T-52] are the regulation's for the Ministry's council, and proposed for every other", () => {
    expect(presetOf(body("emulation", "ministry"))).toMatchObject({
      quorumPart: 2,
      quorumWhole: 3,
      passPart: 90,
      passWhole: 100,
      denominator: "all",
      rulesConfidence: "inferred",
    });
    for (const other of [body("emulation", "authority"), body("initiative", "ministry")])
      expect(presetOf(other)).toMatchObject({
        passPart: 2,
        passWhole: 3,
        rulesConfidence: "proposed",
      });
    expect(sourceOf(body("emulation", "ministry"))).toContain("2218/QĐ-BTNMT");
    expect(sourceOf(body("emulation", "authority"))).toContain("91/2017/NĐ-CP");
    expect(sourceOf(body("initiative", "ministry"))).toContain("cần xác nhận");
  });

  it("[T-52] are no surer than the offer until somebody sets others", () => {
    const offer = presetOf(body("initiative", "ministry"));
    expect(isOffer(offer, offer)).toBe(true);
    expect(isOffer({ ...offer, writtenVotes: false }, offer)).toBe(true);
    expect(isOffer({ ...offer, recusedCounted: true }, offer)).toBe(false);
    expect(isOffer({ ...offer, passPart: 1, passWhole: 2 }, offer)).toBe(false);
  });

  it("[T-46] ask nine tenths for the titles the law names, where the session asks less", () => {
    for (const code of ["CSTDB", "CSTDTQ", "AHLD"])
      expect(shareOf(code, BLOC_RULES)).toEqual({ passPart: 90, passWhole: 100 });
    expect(shareOf("LDTT", BLOC_RULES)).toBeNull();
    expect(shareOf("CSTDB", COUNCIL_RULES)).toBeNull();
    expect(shareOf("CSTDB", { passPart: 9, passWhole: 10 })).toBeNull();
    expect(shareOf("CSTDB", { passPart: 1, passWhole: 1 })).toBeNull();
  });

  it("[T-46] name a title's own share where it differs from the session's", () => {
    const line = (honour: string, passPart: number | null, passWhole: number | null) => ({
      honour,
      passPart,
      passWhole,
    });
    const words = rulesWords(
      {
        ...BLOC_RULES,
        kind: "council",
        lines: [
          line("Lao động tiên tiến", null, null),
          line("Giấy khen", 4, 6),
          line("Chiến sĩ thi đua cấp Bộ", 90, 100),
          line("Chiến sĩ thi đua cấp Bộ", 90, 100),
        ],
      },
      9,
    );
    expect(words.filter((one) => one.startsWith("Riêng"))).toEqual([
      "Riêng Chiến sĩ thi đua cấp Bộ: ít nhất 90% phiếu đồng ý.",
    ]);
    expect(words.join(" ")).not.toContain("đơn vị");
  });
});

describe("who stands back", () => {
  const members = [
    { accountId: "an", personId: "p1", unitIds: ["u1"] },
    { accountId: "binh", personId: null, unitIds: ["u2", "over"] },
    { accountId: "chi", personId: "p3", unitIds: [] },
  ];
  const subject = (key: string, personIds: string[], unitIds: string[]) => ({
    key,
    personIds,
    unitIds,
  });

  it("[T-44] is the person, then the unit; a person without a roster entry is not guessed", () => {
    expect(
      recusalsOf("emulation", members, [
        subject("own", ["p1"], ["u1"]),
        subject("over", ["p9"], ["over"]),
        subject("free", ["p8"], ["u8"]),
      ]),
    ).toEqual([
      { seat: "an", line: "own", reason: "Là người được xét" },
      { seat: "binh", line: "over", reason: "Công tác tại đơn vị được xét" },
    ]);
  });

  it("[T-51] is every author of an initiative", () => {
    expect(recusalsOf("initiative", members, [subject("i", ["p3", "p1"], [])])).toEqual([
      { seat: "an", line: "i", reason: "Là tác giả, đồng tác giả" },
      { seat: "chi", line: "i", reason: "Là tác giả, đồng tác giả" },
    ]);
  });
});

describe("early warnings", () => {
  const title = (id: string) => `Dòng ${id}`;
  const line = (lineId: string, possible: number, needed: number) =>
    ({ kind: "line", lineId, possible, needed }) as const;

  it("[T-17] without a quorum say that alone", () => {
    expect(
      warningsWords(
        [{ kind: "quorum", present: 1, needed: 4 }, line("a", 1, 5), line("b", 1, 5)],
        title,
        false,
      ),
    ).toEqual([
      "Mới có mặt 1 thành viên, cần ít nhất 4 để phiên họp hợp lệ. Cần thêm thành viên có mặt.",
    ]);
  });

  it("[T-17] tell lines that lack the same together, three by name", () => {
    const many = ["a", "b", "c", "d", "e"].map((id) => line(id, 4, 5));
    expect(warningsWords([...many, line("f", 3, 5)], title, true)).toEqual([
      "Dòng a; Dòng b; Dòng c và 2 dòng khác: nhiều nhất còn 4 phiếu, trong khi cần 5, nên không thể đạt tỷ lệ. Có thể lấy ý kiến bằng văn bản của người vắng mặt.",
      "Dòng f: nhiều nhất còn 3 phiếu, trong khi cần 5, nên không thể đạt tỷ lệ. Có thể lấy ý kiến bằng văn bản của người vắng mặt.",
    ]);
    expect(warningsWords([], title, true)).toEqual([]);
  });
});

describe("the address of a session's choice", () => {
  it("[T-43] is read kindly and written back the same", () => {
    const unitId = "01890a5d-ac96-774b-bcce-b302099a8057";
    const session = { councilId: "c", id: "s" };
    const pick = readPick({
      "don-vi": unitId,
      "danh-hieu": "title:CSTDB",
      "pham-vi": "ministry",
      trang: "3",
    });
    expect(pick).toEqual({
      unitId,
      honour: { kind: "title", code: "CSTDB" },
      scope: "ministry",
      page: 3,
    });
    expect(pickPath(session, pick)).toBe(
      `/lam-viec/hoi-dong/c/phien/s?don-vi=${unitId}&danh-hieu=title%3ACSTDB&pham-vi=ministry&trang=3`,
    );
    expect(
      readPick({ "don-vi": "x'; drop", "danh-hieu": "?", "pham-vi": "all", trang: "-1" }),
    ).toEqual({ unitId: null, honour: null, scope: null, page: 1 });
  });
});

describe("the minutes of a council", () => {
  const ballot = (unit: { kind: "ministry" | "authority"; name: string }, number: string) =>
    ({
      ...COUNCIL_RULES,
      kind: "council",
      bloc: null,
      council: {
        name: "Hội đồng Thi đua - Khen thưởng",
        kind: "emulation",
        documentNumber: number,
        documentOn: number === "" ? null : new Date("2021-01-05"),
        unit,
      },
      campaign: { year: 2021 },
      title: "Phiên đợt 1",
      purpose: "Xét khen thưởng",
      place: "",
      chair: "Nguyễn Văn Mẫu",
      secretary: "Lê Thị Giả Định",
      tellers: "Đỗ Văn Thử; Hồ Thị Thử",
      openedAt: new Date("2021-03-01T01:00:00Z"),
      closedAt: new Date("2021-03-01T02:00:00Z"),
      turnout: { members: 5, present: 4, written: 1, voted: 5 },
      lines: [
        {
          id: "l1",
          title: "Cục Thử",
          honour: "Tập thể lao động xuất sắc",
          passPart: null,
          passWhole: null,
          recusals: [{ reason: "Công tác tại đơn vị được xét" }],
        },
      ],
      results: [
        {
          lineId: "l1",
          tally: { agree: 4, disagree: 0, blank: 0 },
          denominator: 4,
          needed: 4,
          outcome: "won",
        },
      ],
      receipts: ["AAAA-BBBB-CCCC"],
    }) as unknown as Ballot;

  it("[T-53] have the council's own head, and say by which document it was set up", () => {
    const ministry = ballot({ kind: "ministry", name: "Bộ TN&MT" }, "12/QĐ-BTNMT");
    if (!isCountedBallot(ministry)) throw new Error("not counted");
    const paper = minutesOf(ministry, "0".repeat(64));
    expect(paper.issuer).toEqual({
      superior: "BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG",
      body: "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
    });
    const text = JSON.stringify(paper.blocks);
    expect(text).toContain("thành lập theo 12/QĐ-BTNMT ngày 05/01/2021");
    expect(text).toContain("Cục Thử: Tập thể lao động xuất sắc");
    expect(text).toContain("Kết luận: Hội đồng thông qua");
    expect(text).toContain("công tác tại đơn vị được xét");
    expect(text).not.toMatch(/suy tôn/);
    expect(paper.signatures.map((one) => one.name)).toEqual(["Lê Thị Giả Định", "Đỗ Văn Thử"]);
  });

  it("[T-53] of a unit's council stand under the unit, and a missing document is said", () => {
    const own = ballot({ kind: "authority", name: "Cục Thử nghiệm" }, "");
    if (!isCountedBallot(own)) throw new Error("not counted");
    const paper = minutesOf(own, "0".repeat(64));
    expect(paper.issuer.superior).toBe("CỤC THỬ NGHIỆM");
    expect(JSON.stringify(paper.blocks)).toContain("văn bản thành lập: đang cập nhật");
  });
});
