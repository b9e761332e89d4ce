import { describe, expect, it } from "vitest";
import { checksum, plan } from "@/scripts/lib/migrations.mjs";

const NOW = new Date("2021-03-01T00:00:00Z");
const first = { name: "0001_model", sql: "create table a ()", checksum: "one" };
const second = { name: "0002_more", sql: "create table b ()", checksum: "two" };
const row = (name: string, sum: string, finished: Date | null = NOW) => ({
  migration_name: name,
  checksum: sum,
  finished_at: finished,
});

describe("what is to be applied to a database", () => {
  it("is everything when it is empty, in order", () => {
    expect(plan([first, second], [])).toEqual({ pending: [first, second], refusal: null });
  });
  it("[S-08] is what it lacks", () => {
    expect(plan([first, second], [row("0001_model", "one")]).pending).toEqual([second]);
  });
  it("[S-08] is nothing after a migration was edited", () => {
    const { pending, refusal } = plan([first, second], [row("0001_model", "other")]);
    expect(pending).toEqual([]);
    expect(refusal).toContain("0001_model was edited after it was applied");
  });
  it("[S-08] is nothing after a migration that was not finished", () => {
    const { refusal } = plan([first], [row("0001_model", "one", null)]);
    expect(refusal).toContain("was begun and not finished");
  });
  it("[S-08] is nothing when a newer portal has been there", () => {
    const { refusal } = plan([first], [row("0001_model", "one"), row("0002_more", "two")]);
    expect(refusal).toContain("0002_more, which this version of the portal does not know");
  });
});

it("a migration has the checksum that Prisma keeps: SHA-256 in hexadecimal", () => {
  // The SHA-256 of "abc", from FIPS 180-2.
  expect(checksum("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
