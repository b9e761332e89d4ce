import { isText, readAll, walk } from "./tree.mjs";

const CODE = /^(?:app|components|lib|prisma|scripts|tests)\/.*\.(?:[cm]?[jt]sx?|css|prisma|sql)$/;
const TESTS = /^tests\//;
// What a command prints is its product, so scripts and seeding may log.
const SILENT = /^(?:app|components|lib|tests)\//;
// The list below, and the tests that break the rules on purpose, must spell what is forbidden.
const SPELLS = /^(?:scripts\/checks\/words\.mjs$|tests\/unit\/checks\/)/;

const FORBIDDEN = [
  { word: /(?<![\w.])\/work\//, why: "names a place on the machine that built this" },
  { word: /\/tmp\/(?:brief|bash)/, why: "names a place on the machine that built this" },
  { word: /(?<!\w)\.library\b/, why: "names a place on the machine that built this" },
  {
    word: /\.\.\/shared\/(?:design|domain|hooks|recipes|seed|(?:README|peers|stack)\.md)/,
    why: "names papers that a reader does not have",
  },
  { within: CODE, word: /\b(?:TODO|FIXME)\b/, why: "do it, or write it in an issue" },
  { within: SILENT, word: /\bconsole\.log\b/, why: "log through the platform, or not at all" },
  { within: CODE, word: /@ts-(?:ignore|nocheck)\b/, why: "say the type" },
  { within: CODE, word: /\bbiome-ignore\b/, why: "mend the code, or change the rule for all" },
  { within: CODE, word: /\bas any(?=\s*[)\]};,.>]|\s*$)/, why: "say the type" },
  { within: TESTS, word: /\.(?:skip|only|todo|fixme)\(/, why: "a test runs, or is not there" },
  { within: TESTS, word: /\bwaitForTimeout\b/, why: "wait for what is seen, not for time" },
];

/** No word that the house forbids, in any text file of the project. */
export async function words(root) {
  const { files } = await walk(root);
  const read = files.filter((file) => isText(file) && file !== "package-lock.json");
  return forbiddenWords(await readAll(root, read));
}

/** One line for each forbidden word found in the given `{ file, text }`: file, line, word, reason. */
export function forbiddenWords(texts) {
  return texts.flatMap(({ file, text }) => {
    if (SPELLS.test(file)) return [];
    const rules = FORBIDDEN.filter(({ within }) => !within || within.test(file));
    return text.split("\n").flatMap((line, index) =>
      rules.flatMap(({ word, why }) => {
        const hit = word.exec(line);
        return hit ? [`${file}:${index + 1}: "${hit[0]}": ${why}`] : [];
      }),
    );
  });
}
