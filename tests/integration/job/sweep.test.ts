import { describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { runSweep, type Sweep } from "@/lib/platform/job/sweep";

const NOW = new Date("2021-03-01T02:00:00Z");

describe("a sweep", () => {
  it("[J-04] is run by one process at a time, and by the next once that one is done", async () => {
    let finish = (): void => {};
    const until = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun = (): void => {};
    const first = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const slow: Sweep = {
      name: "slow",
      everySeconds: 1,
      run: async () => {
        begun();
        await until;
        return 3;
      },
    };
    const running = runSweep(slow, NOW);
    await first;
    expect(await runSweep(slow, NOW)).toBeNull();
    expect(await runSweep({ ...slow, name: "another", run: async () => 1 }, NOW)).toBe(1);
    finish();
    expect(await running).toBe(3);
    expect(await runSweep({ ...slow, run: async () => 0 }, NOW)).toBe(0);
  });

  it("[J-05] that fails leaves no lock behind, and what it wrote stands by itself", async () => {
    const failing: Sweep = {
      name: "failing",
      everySeconds: 1,
      run: async () => {
        await db.rateLimit.create({ data: { key: "kept" } });
        throw new Error("máy chủ không trả lời");
      },
    };
    await expect(runSweep(failing, NOW)).rejects.toThrow("máy chủ không trả lời");
    expect(await db.rateLimit.count({ where: { key: "kept" } })).toBe(1);
    expect(await runSweep({ ...failing, run: async () => 7 }, NOW)).toBe(7);
  });
});
