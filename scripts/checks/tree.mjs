import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/**
 * A test of what .gitignore leaves out, for the forms this project uses: `name`, `name/`,
 * `*.ext`, `/path`. Git itself is not asked: the checks also run where there is none.
 * A negated pattern is refused rather than misread.
 */
export function ignoredBy(gitignore) {
  const patterns = gitignore
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      if (line.startsWith("!")) throw new Error(`.gitignore: cannot follow "${line}"`);
      const foldersOnly = line.endsWith("/");
      const bare = line.replace(/\/$/, "");
      const anchored = bare.includes("/");
      const body = bare
        .replace(/^\//, "")
        .split("*")
        .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
        .join("[^/]*");
      return { foldersOnly, test: new RegExp(anchored ? `^${body}$` : `(^|/)${body}$`) };
    });
  return (file, isFolder) =>
    file === ".git" ||
    patterns.some((pattern) => (isFolder || !pattern.foldersOnly) && pattern.test.test(file));
}

/** Every file and folder of the project that is not ignored, as sorted paths with `/`. */
export async function walk(root) {
  const ignored = ignoredBy(await readFile(path.join(root, ".gitignore"), "utf8"));
  const files = [];
  const folders = [];
  const visit = async (folder) => {
    for (const entry of await readdir(path.join(root, folder), { withFileTypes: true })) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (ignored(name, entry.isDirectory())) continue;
      if (entry.isDirectory()) {
        folders.push(name);
        await visit(name);
      } else if (entry.isFile()) {
        files.push(name);
      }
    }
  };
  await visit("");
  return { files: files.sort(), folders: folders.sort() };
}

const TEXT =
  /\.(?:cjs|css|grit|html|js|json|jsx|md|mjs|mts|prisma|sh|sql|svg|toml|ts|tsx|txt|yml)$/;
const TEXT_NAMES = /(?:^|\/)(?:\.ci\/[^/]+|\.env\.example|\.gitignore|\.npmrc)$/;

/** Whether a file is written by hand as text, judged by its name. */
export const isText = (file) => TEXT.test(file) || TEXT_NAMES.test(file);

/** Texts of the files that pass the filter, as `{ file, text }`. A file that went meanwhile is left out. */
export async function readAll(root, files) {
  const read = await Promise.all(
    files.map(async (file) => {
      try {
        return [{ file, text: await readFile(path.join(root, file), "utf8") }];
      } catch (thrown) {
        if (thrown.code === "ENOENT") return [];
        throw thrown;
      }
    }),
  );
  return read.flat();
}
