// npm start: installs, prepares the database, builds and serves the portal.
import { requireNode } from "./lib/node-version.mjs";

requireNode();
// Only a Node that is new enough can read the rest.
void import("./commands/start.mjs");
