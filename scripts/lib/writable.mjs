import { accessSync, constants } from "node:fs";
import os from "node:os";
import { problem } from "./problem.mjs";
import { root } from "./root.mjs";

const userName = () => {
  try {
    return os.userInfo().username;
  } catch {
    return `number ${process.getuid?.()}`;
  }
};

/** The sentence for a folder that cannot be written. */
export const notWritable = (folder, user) =>
  `The folder ${folder} cannot be written by the user ${user}: move the portal to a folder of that user's own, or give that user the right to write there.`;

/** Refuses a portal that lies in a folder where nothing can be installed, built or kept. */
export function requireWritable() {
  try {
    accessSync(root, constants.W_OK);
  } catch (thrown) {
    throw problem(notWritable(root, userName()), thrown);
  }
}
