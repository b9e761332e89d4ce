// npm run dev: the portal for who works on it.
import { requireNode } from "./lib/node-version.mjs";

requireNode();
// Only a Node that is new enough can read the rest.
void import("./commands/dev.mjs");
