import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { livingUsers, signIn, signOut, withLock } from "@/scripts/lib/users-of.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "portal-users-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A mark whose process is alive and yet another than the one that left it. */
const LEFT_BY_THE_DEAD = `${process.pid} 1`;

describe("the users of a server", () => {
  it("are counted, and the last one out is told so", () => {
    expect(livingUsers(folder)).toBe(0);
    signIn(folder);
    expect(livingUsers(folder)).toBe(1);
    expect(signOut(folder)).toBe(true);
  });
  it("do not include who was killed, even when the number lives on", () => {
    writeFileSync(path.join(folder, "99"), LEFT_BY_THE_DEAD);
    expect(livingUsers(folder)).toBe(0);
  });
});

describe("a lock", () => {
  it("is let go after the work, and after a failure", async () => {
    const lock = path.join(folder, "lock");
    expect(await withLock(lock, async () => "done")).toBe("done");
    await expect(withLock(lock, () => Promise.reject(new Error("broken")))).rejects.toThrow(
      "broken",
    );
    expect(await withLock(lock, async () => "again")).toBe("again");
  });
  it("left by the dead is taken over", async () => {
    const lock = path.join(folder, "lock");
    writeFileSync(lock, LEFT_BY_THE_DEAD);
    expect(await withLock(lock, async () => "mine")).toBe("mine");
  });
});
