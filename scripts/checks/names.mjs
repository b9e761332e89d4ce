import { LONGEST_FILE, ROOM_FILES, TOP_FILES, TOP_FOLDERS, WINGS } from "./house.mjs";
import { isText, readAll, walk } from "./tree.mjs";

/** The house's names: where a file may live, what it may be called, how long it may grow. */
export async function names(root) {
  const { files, folders } = await walk(root);
  const texts = await readAll(root, files.filter(isCounted));
  return [...strayAtTop(files, folders), ...strayInLib(files), ...tooLong(texts)];
}

/** Folders and files at the top of the tree that the house does not know. */
export function strayAtTop(files, folders) {
  const isTop = (name) => !name.includes("/");
  return [
    ...folders
      .filter((folder) => isTop(folder) && !TOP_FOLDERS.includes(folder))
      .map((folder) => `${folder}/: no such folder at the top of the house`),
    ...files
      .filter((file) => isTop(file) && !TOP_FILES.includes(file))
      .map((file) => `${file}: no such file at the top of the house`),
  ];
}

/** Files of lib that are in no known room, or are not one of the files a room may hold. */
export function strayInLib(files) {
  return files.flatMap((file) => {
    const why = file.startsWith("lib/") ? strangeness(file) : null;
    return why ? [`${file}: ${why}`] : [];
  });
}

function strangeness(file) {
  const [, wing, room, ...rest] = file.split("/");
  if (rest.length === 0) {
    return file === "lib/platform/env.ts" ? null : "belongs in a room, lib/<wing>/<room>/";
  }
  if (!Object.hasOwn(WINGS, wing)) return `"${wing}" is not a wing of the house`;
  if (!WINGS[wing].includes(room)) return `"${room}" is not a room of ${wing}`;
  if (wing === "platform") return null;

  const inside = rest.join("/");
  const known = ROOM_FILES.some((name) => inside === `${name}.ts`);
  const piece = /^(?:commands|rules)\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.ts$/.test(inside);
  return known || piece
    ? null
    : `a room holds only ${ROOM_FILES.join(", ")}, or commands/<verb>.ts, rules/<matter>.ts`;
}

const isCounted = (file) =>
  isText(file) && /^(?:app|components|lib|tests)\//.test(file) && !file.includes("/generated/");

/** Files grown past what one thing needs, of the given `{ file, text }`. */
export function tooLong(texts) {
  return texts.flatMap(({ file, text }) => {
    const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
    return lines > LONGEST_FILE ? [`${file}: ${lines} lines, at most ${LONGEST_FILE}`] : [];
  });
}
