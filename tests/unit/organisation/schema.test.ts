import { describe, expect, it } from "vitest";
import { appointInput, endInput, joinInput } from "@/lib/organisation/bloc/schema";
import { addUnitInput, editUnitInput } from "@/lib/organisation/unit/schema";

const ID = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";
const UNIT = {
  name: "Cục Thử nghiệm",
  shortName: "Cục TN",
  symbol: "TN",
  kind: "authority",
  legalPersonality: "yes",
  validFrom: null,
  validTo: null,
  confidence: "confirmed",
} as const;
const NEW = { ...UNIT, code: "C-TN", parentId: "" };

type Parsed = ReturnType<typeof addUnitInput.safeParse> | ReturnType<typeof joinInput.safeParse>;
const complaints = (parsed: Parsed | ReturnType<typeof appointInput.safeParse>) =>
  parsed.error?.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) ?? [];

describe("what the register takes for a unit", () => {
  it("writes names in one form and an empty symbol as none", () => {
    const decomposed = "  Cục   Thử\u00a0nghiệm ".normalize("NFD");
    expect(addUnitInput.parse({ ...NEW, name: decomposed, symbol: "  " })).toMatchObject({
      name: "Cục Thử nghiệm",
      symbol: null,
      parentId: null,
      legalPersonality: true,
    });
  });

  it("keeps what nobody has said about legal personality apart from no", () => {
    const said = (legalPersonality: "no" | "unknown") =>
      addUnitInput.parse({ ...NEW, legalPersonality }).legalPersonality;
    expect([said("no"), said("unknown")]).toEqual([false, null]);
  });

  it("asks for what is missing, in the order of the form", () => {
    expect(
      complaints(
        addUnitInput.safeParse({
          ...NEW,
          code: "cục",
          name: " ",
          shortName: "",
          kind: "" as "fund",
        }),
      ),
    ).toEqual([
      "code: Mã gồm chữ không dấu, số, dấu gạch ngang hoặc dấu chấm, từ 2 đến 30 ký tự.",
      "name: Nhập tên đơn vị.",
      "shortName: Nhập tên gọi tắt.",
      "kind: Chọn loại đơn vị.",
    ]);
  });

  it("refuses an end before the beginning, and takes one day", () => {
    const dated = (validFrom: string, validTo: string) =>
      complaints(addUnitInput.safeParse({ ...NEW, validFrom, validTo }));
    expect(dated("2021-03-02", "2021-03-01")).toEqual([
      "validTo: Ngày kết thúc phải từ ngày bắt đầu trở đi.",
    ]);
    expect(dated("2021-03-01", "2021-03-01")).toEqual([]);
    expect(dated("2021-02-30", "2021-03-01")).toEqual([
      "validFrom: Nhập ngày theo dạng ngày/tháng/năm, ví dụ 01/11/2022.",
    ]);
  });

  it("wants a unit above a division, and knows one ministry", () => {
    expect(complaints(addUnitInput.safeParse({ ...NEW, kind: "division" }))).toEqual([
      "parentId: Phòng, ban phải thuộc một đơn vị. Chọn đơn vị cấp trên.",
    ]);
    expect(complaints(addUnitInput.safeParse({ ...NEW, kind: "ministry" as "authority" }))).toEqual(
      ["kind: Chọn loại đơn vị."],
    );
    expect(editUnitInput.safeParse({ ...UNIT, id: ID, version: 1, kind: "ministry" }).success).toBe(
      true,
    );
  });

  it("writes a code in capitals", () => {
    expect(addUnitInput.parse({ ...NEW, code: " c-qltnn.lvs " }).code).toBe("C-QLTNN.LVS");
  });
});

describe("what the register takes for a bloc", () => {
  const JOIN = {
    blocId: ID,
    unitId: ID,
    startsOn: "2021-01-01",
    endsOn: null,
    confidence: "proposed",
  } as const;

  it("asks for a unit and refuses an end before the beginning", () => {
    expect(complaints(joinInput.safeParse({ ...JOIN, unitId: "" }))).toEqual([
      "unitId: Chọn đơn vị trong danh sách.",
    ]);
    expect(complaints(joinInput.safeParse({ ...JOIN, endsOn: "2020-12-31" }))).toEqual([
      "endsOn: Ngày kết thúc phải từ ngày bắt đầu trở đi.",
    ]);
  });

  it("asks for the office and takes an empty decision number as none", () => {
    const { office, ...without } = { ...JOIN, office: "leader" as const, decisionNo: " " };
    expect(appointInput.parse({ ...without, office }).decisionNo).toBeNull();
    expect(complaints(appointInput.safeParse(without))).toEqual(["office: Chọn chức vụ."]);
  });

  it("asks for the last day", () => {
    expect(endInput.safeParse({ blocId: ID, id: ID, endsOn: "32/01/2021" }).success).toBe(false);
  });
});
