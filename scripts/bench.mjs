// npm run bench: what the portal costs beside what it rests on. Not part of npm test.
import { requireNode } from "./lib/node-version.mjs";

requireNode();
// Only a Node that is new enough can read the rest.
void import("./commands/bench.mjs");
