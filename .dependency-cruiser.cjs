const { WINGS } = require("./scripts/checks/house.mjs");

const ROOM = "^lib/[^/]+/[^/]+";
const PURE = [
  `${ROOM}/(schema|rules|workflow|policy|labels)\\.ts$`,
  `${ROOM}/rules/[^/]+\\.ts$`,
  "^lib/platform/shared/",
  "^lib/platform/auth/viewer\\.ts$",
  "^lib/platform/paper/paper\\.ts$",
];
const COMMANDS = `${ROOM}/commands(\\.ts$|/)`;
const QUERIES = `${ROOM}/queries\\.ts$`;
const ACTIONS = `${ROOM}/actions\\.ts$`;
const DATABASE = "^lib/platform/db/";
const BENCH = "^scripts/bench/[^/]+\\.ts$";
const DRIVERS = "node_modules/(pg|@prisma/client|@prisma/adapter-pg)/";

const law = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const wings = Object.keys(WINGS);
const wingOrder = wings
  .slice(0, -1)
  .map((wing, floor) =>
    law(
      `${wing}-rests-on-what-is-below`,
      "a wing imports only from those before it",
      { path: `^lib/${wing}/` },
      { path: `^lib/(${wings.slice(floor + 1).join("|")})/` },
    ),
  );

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    law(
      "one-way",
      "app → components → lib",
      { path: "^lib/" },
      { path: "^(app|components|prisma|scripts)/" },
    ),
    law(
      "components-below-app",
      "app → components → lib",
      { path: "^components/" },
      { path: "^(app|prisma|scripts)/" },
    ),
    law(
      "app-stands-on-components-and-lib",
      "what seeds and starts the portal is no part of it",
      { path: "^app/" },
      { path: "^(prisma|scripts)/" },
    ),
    law(
      "ui-is-domain-blind",
      "primitives, fields and frames know no noun of the field",
      { path: "^components/(ui|form|layout)/" },
      { path: "^(lib/(?!platform/shared/)|components/(?!(ui|form|layout)/))" },
    ),
    law(
      "components-see-pure-files-and-actions",
      "values of queries, commands and the platform stay on the server; the type of a query's row is fine",
      { path: "^components/" },
      { path: "^lib/", pathNot: [...PURE, ACTIONS], dependencyTypesNot: ["type-only"] },
    ),
    law(
      "pure-core",
      "rules, workflow, policy, schema, labels know no framework and no database",
      { path: PURE, pathNot: "^lib/platform/shared/" },
      { pathNot: [...PURE, "node_modules/zod/"] },
    ),
    law(
      "shared-is-pure",
      "what everyone shares rests on nothing but itself, zod and date arithmetic",
      { path: "^lib/platform/shared/" },
      { pathNot: [...PURE, "node_modules/(zod|date-fns)/"] },
    ),
    law(
      "database-behind-queries-and-commands",
      "nothing else reads or writes, so nothing else must remember the scope, the policy and the record; the bench measures it",
      { pathNot: [QUERIES, COMMANDS, "^lib/platform/", "^prisma/", "^tests/", BENCH] },
      { path: DATABASE },
    ),
    law(
      "drivers-behind-the-platform",
      "one pool, opened in one place; set-up commands open their own",
      { pathNot: ["^lib/platform/", "^prisma/", "^scripts/", "^tests/"] },
      { path: DRIVERS },
    ),
    law(
      "pages-read-they-do-not-write",
      "a page writes through an action",
      { path: "^app/(?!api/)" },
      { path: COMMANDS },
    ),
    law(
      "actions-are-thin",
      "an action hands its input to a command",
      { path: ACTIONS },
      { path: [DATABASE, QUERIES] },
    ),
    ...wingOrder,
    law("no-circular", "imports run one way", {}, { circular: true }),
    law(
      "nothing-imports-tests",
      "what runs for users holds nothing made for tests",
      { pathNot: "^tests/" },
      { path: "^tests/" },
    ),
    law(
      "every-import-is-found",
      "an import that is not resolved is an import that no law above can see",
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: ["node_modules", "^lib/platform/db/generated/"] },
    exclude: { path: "^\\.next/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
