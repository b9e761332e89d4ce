import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ICONS } from "@/components/ui/icon";

it("draws every icon that can be named, and no other", () => {
  const css = readFileSync("components/ui/icons.css", "utf8");
  const drawn = [...css.matchAll(/^\.icon-(\w+) \{\n {2}--shape/gm)].map((match) => match[1]);
  expect(drawn).toEqual([...ICONS]);
});
