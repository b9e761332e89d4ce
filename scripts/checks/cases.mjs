import { readAll, walk } from "./tree.mjs";

const BOOK = "docs/cases.md";

/** The book of cases and the tests name each other: neither holds an id that the other lacks. */
export async function cases(root) {
  const { files } = await walk(root);
  const [book] = await readAll(
    root,
    files.filter((file) => file === BOOK),
  );
  if (!book) return [`${BOOK} is missing`];
  return mismatches(book.text, await readAll(root, files.filter(isTest)));
}

// The tests of this very check speak of made-up cases.
const isTest = (file) =>
  /^tests\/.*\.(?:test|spec)\.tsx?$/.test(file) && !file.startsWith("tests/unit/checks/");

/** What the book says that no test shows, and the other way about; duplicates and misspelt ids too. */
export function mismatches(book, tests) {
  const { ids, problems } = idsInBook(book);
  const shown = new Map(
    tests.flatMap(({ file, text }) => idsInTitles(text).map((id) => [id, file])),
  );
  return [
    ...problems,
    ...[...ids]
      .filter((id) => !shown.has(id))
      .map((id) => `${id} is in ${BOOK}, but no test carries [${id}] in its title`),
    ...[...shown]
      .filter(([id]) => !ids.has(id))
      .map(([id, file]) => `[${id}] is in ${file}, but not in ${BOOK}`),
  ];
}

/** Ids of the book's rows, `| R-03 | …`; one that is nearly an id is a problem, not silence. */
export function idsInBook(book) {
  const ids = new Set();
  const problems = [];
  for (const [, cell] of book.matchAll(/^\|\s*`?([^|`\s]+)`?\s*\|/gm)) {
    if (/^[A-Z]{1,3}-(?:\d{2}|[1-9]\d{2})$/.test(cell)) {
      if (ids.has(cell)) problems.push(`${cell} stands twice in ${BOOK}`);
      ids.add(cell);
    } else if (/^[A-Za-z]+-?\d+$/.test(cell)) {
      problems.push(`${cell} in ${BOOK} is not an id; write it as R-03`);
    }
  }
  return { ids, problems };
}

const COMMENT_OR_STRING =
  /\/\/.*|\/\*[\s\S]*?\*\/|(["'])((?:\\.|(?!\1)[^\\\n])*)\1|`((?:\\.|[^`\\])*)`/g;

/** Ids in square brackets in a test file's strings: titles, and rows that become titles. Comments do not count. */
export function idsInTitles(text) {
  const strings = [...text.matchAll(COMMENT_OR_STRING)].map((hit) => hit[2] ?? hit[3] ?? "");
  const ids = strings.flatMap((string) =>
    [...string.matchAll(/\[([A-Z]{1,3}-(?:\d{2}|[1-9]\d{2}))\]/g)].map((hit) => hit[1]),
  );
  return [...new Set(ids)];
}
