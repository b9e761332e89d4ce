import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the portal, whatever folder the command was run from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** A path inside the portal's folder. */
export const inRoot = (...parts) => path.join(root, ...parts);
