import { expect, it } from "vitest";
import { imports } from "@/scripts/checks/imports.mjs";
import { scratchHouse } from "./scratch-house";

const REGISTRATION = "lib/entry/registration";

// Small, lawful and whole: what a house must at least hold for its laws to be read.
const LAWFUL: Record<string, string> = {
  "lib/platform/shared/result.ts": "export type Result = { ok: boolean };",
  "lib/platform/shared/days.ts": 'import { z } from "zod";\nexport const day = z.iso.date();',
  "lib/platform/auth/viewer.ts": "export type Viewer = { userId: string };",
  "lib/platform/auth/session.ts":
    'import { db } from "../db/client";\nexport const who = () => db;',
  "lib/platform/db/client.ts": 'import { Pool } from "pg";\nexport const db = new Pool();',
  "lib/organisation/unit/schema.ts": 'import { z } from "zod";\nexport const unit = z.uuid();',
  "lib/organisation/unit/policy.ts":
    'import type { Viewer } from "@/lib/platform/auth/viewer";\nexport const see = (v: Viewer) => v;',
  "lib/organisation/bloc/rules.ts": 'export { unit } from "@/lib/organisation/unit/schema";',
  [`${REGISTRATION}/labels.ts`]: 'export const WORD = "Bản nháp";',
  [`${REGISTRATION}/queries.ts`]:
    'import "server-only";\nimport { db } from "@/lib/platform/db/client";\nexport type Row = { id: string };\nexport const list = () => db;',
  [`${REGISTRATION}/commands/send.ts`]:
    'import { see } from "@/lib/organisation/unit/policy";\nimport { db } from "@/lib/platform/db/client";\nimport { WORD } from "../labels";\nexport const send = () => [db, see, WORD];',
  [`${REGISTRATION}/actions.ts`]:
    '"use server";\nimport { send } from "./commands/send";\nexport const sendAction = async () => send();',
  "components/ui/button.tsx": "export const Button = () => null;",
  "components/form/field.tsx":
    'import type { Result } from "@/lib/platform/shared/result";\nexport const field = (r: Result) => r;',
  "components/layout/heading.tsx": 'export { Button } from "@/components/ui/button";',
  "components/registration/table.tsx":
    'import { Button } from "@/components/ui/button";\nimport { sendAction } from "@/lib/entry/registration/actions";\nimport type { Row } from "@/lib/entry/registration/queries";\nexport const table = (row: Row) => [row, Button, sendAction];',
  "app/page.tsx":
    'import { table } from "@/components/registration/table";\nimport { list } from "@/lib/entry/registration/queries";\nexport default () => [table, list];',
  "app/api/send/route.ts":
    'import { send } from "@/lib/entry/registration/commands/send";\nexport const POST = () => send();',
  "app/layout.tsx": "export default () => null;",
  "app/not-found.tsx": "export default () => null;",
  "prisma/seed/main.ts":
    'import { send } from "@/lib/entry/registration/commands/send";\nimport { db } from "@/lib/platform/db/client";\nexport const seed = () => [send, db];',
  "tests/factories/unit.ts": 'export { unit } from "@/lib/organisation/unit/schema";',
};

const from = (target: string, word = "x") => `import { ${word} } from "${target}";\nuse(${word});`;

/** One house may break many laws at once: each file breaks the one that stands beside it. */
const UNLAWFUL: readonly (readonly [file: string, text: string, complaint: string])[] = [
  [
    "lib/entry/pledge/queries.ts",
    from("@/components/ui/button"),
    "one-way: lib/entry/pledge/queries.ts → components/ui/button.tsx",
  ],
  [
    "components/pledge/form.tsx",
    from("@/app/layout"),
    "components-below-app: components/pledge/form.tsx → app/layout.tsx",
  ],
  [
    "app/seeded.tsx",
    from("@/prisma/seed/main"),
    "app-stands-on-components-and-lib: app/seeded.tsx → prisma/seed/main.ts",
  ],
  [
    "components/ui/badge.tsx",
    from("@/lib/entry/registration/labels"),
    "ui-is-domain-blind: components/ui/badge.tsx → lib/entry/registration/labels.ts",
  ],
  [
    "components/layout/menu.tsx",
    from("@/components/registration/table"),
    "ui-is-domain-blind: components/layout/menu.tsx → components/registration/table.tsx",
  ],
  [
    "components/registration/rows.tsx",
    from("@/lib/entry/registration/queries"),
    "components-see-pure-files-and-actions: components/registration/rows.tsx → lib/entry/registration/queries.ts",
  ],
  [
    "components/registration/send.tsx",
    from("@/lib/entry/registration/commands/send"),
    "components-see-pure-files-and-actions: components/registration/send.tsx → lib/entry/registration/commands/send.ts",
  ],
  [
    "components/registration/who.tsx",
    from("@/lib/platform/auth/session"),
    "components-see-pure-files-and-actions: components/registration/who.tsx → lib/platform/auth/session.ts",
  ],
  [
    "lib/entry/progress/rules.ts",
    from("node:crypto"),
    "pure-core: lib/entry/progress/rules.ts → crypto",
  ],
  [
    "lib/entry/progress/schema.ts",
    from("@/lib/entry/registration/queries"),
    "pure-core: lib/entry/progress/schema.ts → lib/entry/registration/queries.ts",
  ],
  [
    "lib/entry/progress/labels.ts",
    from("react"),
    "pure-core: lib/entry/progress/labels.ts → node_modules/react/index.js",
  ],
  [
    "lib/platform/shared/clock.ts",
    from("@/lib/platform/auth/session"),
    "shared-is-pure: lib/platform/shared/clock.ts → lib/platform/auth/session.ts",
  ],
  [
    "app/raw.tsx",
    from("@/lib/platform/db/client"),
    "database-behind-queries-and-commands: app/raw.tsx → lib/platform/db/client.ts",
  ],
  [
    "app/driver.tsx",
    from("pg"),
    "drivers-behind-the-platform: app/driver.tsx → node_modules/pg/esm/index.mjs",
  ],
  [
    "app/writes.tsx",
    from("@/lib/entry/registration/commands/send"),
    "pages-read-they-do-not-write: app/writes.tsx → lib/entry/registration/commands/send.ts",
  ],
  [
    "lib/entry/pledge/actions.ts",
    from("@/lib/entry/registration/queries"),
    "actions-are-thin: lib/entry/pledge/actions.ts → lib/entry/registration/queries.ts",
  ],
  [
    "lib/organisation/person/queries.ts",
    from("@/lib/entry/registration/labels"),
    "organisation-rests-on-what-is-below: lib/organisation/person/queries.ts → lib/entry/registration/labels.ts",
  ],
  [
    "lib/platform/mail/send.ts",
    from("@/lib/organisation/unit/schema"),
    "platform-rests-on-what-is-below: lib/platform/mail/send.ts → lib/organisation/unit/schema.ts",
  ],
  [
    "lib/judging/ballot/rules.ts",
    from("./workflow"),
    "no-circular: lib/judging/ballot/rules.ts → lib/judging/ballot/workflow.ts → lib/judging/ballot/rules.ts",
  ],
  ["lib/judging/ballot/workflow.ts", from("./rules"), ""],
  [
    "lib/titles/ratio/queries.ts",
    from("@/tests/factories/unit"),
    "nothing-imports-tests: lib/titles/ratio/queries.ts → tests/factories/unit.ts",
  ],
  ["app/lost.tsx", from("@/lib/nowhere"), "every-import-is-found: app/lost.tsx → @/lib/nowhere"],
];

it("a lawful house breaks nothing", async () => {
  expect(await imports(await scratchHouse(LAWFUL))).toEqual([]);
}, 30_000);

it("each law is seen to be broken, and no other", async () => {
  const broken = Object.fromEntries(UNLAWFUL.map(([file, text]) => [file, text]));
  const problems = await imports(await scratchHouse({ ...LAWFUL, ...broken }));
  const complaints = UNLAWFUL.map(([, , complaint]) => complaint).filter((line) => line !== "");
  // Packages are linked into the scratch house, so where they stand depends on the machine.
  const seen = problems.map((line) => line.replace(/→ \S*(?=node_modules\/)/, "→ "));
  expect(seen.sort()).toEqual(complaints.sort());
}, 30_000);

it("a cruise that saw almost nothing is no success", async () => {
  const house = await scratchHouse({ "lib/entry/registration/labels.ts": "export const A = 1;" });
  expect(await imports(house)).toEqual([
    "only 1 modules of app, components and lib were read; expected 20",
  ]);
}, 30_000);
