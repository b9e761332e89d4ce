import { expect, it } from "vitest";
import { forbiddenWords } from "@/scripts/checks/words.mjs";

const found = (file: string, text: string) => forbiddenWords([{ file, text }]);

it.each([
  ["docs/a.md", "see /work/shared/x", '"/work/"'],
  ["README.md", "look into .library for it", '".library"'],
  ["docs/a.md", "as ../shared/design/house.md says", '"../shared/design"'],
  ["docs/a.md", "as ../shared/stack.md says", '"../shared/stack.md"'],
  ["lib/a.ts", "// TODO mend", '"TODO"'],
  ["prisma/schema/unit.prisma", "/// FIXME", '"FIXME"'],
  ["app/page.tsx", "console.log(1)", '"console.log"'],
  ["tests/unit/a.test.ts", "console.log(1)", '"console.log"'],
  ["scripts/a.mjs", "// @ts-ignore", '"@ts-ignore"'],
  ["lib/a.ts", "// biome-ignore lint: no", '"biome-ignore"'],
  ["lib/a.ts", "const a = (b as any).c;", '"as any"'],
  ["lib/a.ts", "return b as any;", '"as any"'],
  ["tests/e2e/a.spec.ts", 'test.skip("x", f)', '".skip("'],
  ["tests/e2e/a.spec.ts", "it.only(", '".only("'],
  ["tests/e2e/a.spec.ts", "it.todo(", '".todo("'],
  ["tests/e2e/a.spec.ts", "test.fixme(", '".fixme("'],
  ["tests/e2e/a.spec.ts", "await page.waitForTimeout(5)", '"waitForTimeout"'],
])("in %s, %s is refused", (file, text, word) => {
  const problems = found(file, `first line\n${text}\n`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`${file}:2: ${word}: `);
});

it.each([
  ["lib/platform/action/action.ts", 'import { ok } from "../shared/result";'],
  ["lib/a.ts", "/** No sooner than as any other unit would. */"],
  ["lib/a.ts", "list.skip(3)"],
  ["scripts/start.mjs", 'console.log("http://localhost:3000")'],
  ["docs/a.md", "The database listens on localhost:54329; keep a TODO list on paper."],
  ["app/page.tsx", 'href="/network/works"'],
  ["lib/a.ts", "const todo = METODO;"],
])("in %s, %s may stand", (file, text) => {
  expect(found(file, text)).toEqual([]);
});
