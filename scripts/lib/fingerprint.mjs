import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

function filesUnder(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full).flatMap((name) => filesUnder(`${place}/${name}`));
}

/** A hash of the names and contents of these files and folders of the portal; what is absent is left out. */
export function fingerprint(places) {
  const hash = createHash("sha256");
  for (const file of places.flatMap(filesUnder).sort()) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** Whether what a stamp vouches for was made from this fingerprint. */
export const isStamped = (stamp, print) =>
  existsSync(stamp) && readFileSync(stamp, "utf8") === print;

/** A stamp lies in the folder it vouches for, so that deleting the folder deletes the claim. */
export const putStamp = (stamp, print) => writeFileSync(stamp, print);
