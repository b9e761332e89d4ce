import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { moveDemonstrationDate } from "@/lib/platform/clock/move";
import { db } from "@/lib/platform/db/client";

const clock = () => db.demonstrationClock.findMany();

describe("the date on which the demonstration lives", () => {
  beforeEach(() => vi.stubEnv("PORTAL_DEMO", "1"));
  afterEach(() => vi.unstubAllEnvs());

  it("[P-17] moves to a day of 2021 or 2022, however it is typed", async () => {
    expect(await moveDemonstrationDate("15/3/2021")).toEqual({ ok: true, value: "2021-03-15" });
    expect(await moveDemonstrationDate("31-12-2022")).toEqual({ ok: true, value: "2022-12-31" });
    expect(await clock()).toEqual([{ id: 1, today: new Date("2022-12-31T00:00:00Z") }]);
  });

  it.each([
    ["31/12/2020", "Chọn một ngày từ 01/01/2021 đến 31/12/2022."],
    ["01/01/2023", "Chọn một ngày từ 01/01/2021 đến 31/12/2022."],
    ["30/02/2021", "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/03/2021."],
    ["", "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/03/2021."],
  ])("[P-17] refuses %o beside its field", async (typed, message) => {
    expect(await moveDemonstrationDate(typed)).toEqual({
      ok: false,
      error: { code: "invalid", fields: { day: [message] } },
    });
    expect(await clock()).toEqual([]);
  });

  it("[P-17] does not exist where the database is a real one", async () => {
    vi.stubEnv("PORTAL_DEMO", "");
    expect(await moveDemonstrationDate("15/03/2021")).toEqual({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await clock()).toEqual([]);
  });
});
