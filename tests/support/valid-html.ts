import { HtmlValidate } from "html-validate";

/**
 * The rules that the HTML of every page keeps: what the HTML standard demands, what WCAG asks of the markup, and what
 * makes a whole document (one doctype, headings in order, no reference to what is not there, every input labelled).
 * What of the sets is not asked has its reason beside it.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    // Every script and style is the portal's own and same-origin; the content policy names each script.
    "require-sri": "off",
    // A label that holds its box names it too: some speech programs follow the one tie, some the other.
    "no-redundant-for": "off",
    // A field in which units are found by typing is no <select>; axe judges how it behaves.
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
    // A list or a table may be named, as the standard set has it.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // A section of a file is saved as it is typed, and has nothing to press.
    "wcag/h32": "off",
  },
});

/** What is wrong with a page's HTML as the server sent it, a line each; none may stand. */
export async function htmlErrors(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const lines = html.split("\n");
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column, selector }) => {
      const near = lines[line - 1]?.slice(Math.max(0, column - 60), column + 60) ?? "";
      return `${ruleId}: ${message} (${selector ?? near})`;
    }),
  );
}
