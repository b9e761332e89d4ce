// npm run administrator -- EMAIL "Họ tên": makes an administrator.
import { requireNode } from "./lib/node-version.mjs";

requireNode();
// Only a Node that is new enough can read the rest.
void import("./commands/administrator.mjs");
