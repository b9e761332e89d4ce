// npm test [-- --only check,unit,integration,e2e]: every check and every test.
import { requireNode } from "./lib/node-version.mjs";

requireNode();
// Only a Node that is new enough can read the rest.
void import("./commands/test.mjs");
