// The checks are plain JavaScript, since they run before anything is built; these are their promises.

declare module "@/scripts/checks/cases.mjs" {
  type TextFile = { readonly file: string; readonly text: string };
  export function idsInBook(book: string): { ids: Set<string>; problems: string[] };
  export function idsInTitles(text: string): string[];
  export function mismatches(book: string, tests: readonly TextFile[]): string[];
}

declare module "@/scripts/checks/imports.mjs" {
  export function imports(root: string): Promise<string[]>;
}

declare module "@/scripts/checks/lint.mjs" {
  export function lint(root: string): Promise<string[]>;
}

declare module "@/scripts/checks/names.mjs" {
  type TextFile = { readonly file: string; readonly text: string };
  export function strayAtTop(files: readonly string[], folders: readonly string[]): string[];
  export function strayInLib(files: readonly string[]): string[];
  export function tooLong(texts: readonly TextFile[]): string[];
}

declare module "@/scripts/checks/tree.mjs" {
  export function ignoredBy(gitignore: string): (file: string, isFolder: boolean) => boolean;
  export function isText(file: string): boolean;
}

declare module "@/scripts/checks/words.mjs" {
  type TextFile = { readonly file: string; readonly text: string };
  export function forbiddenWords(texts: readonly TextFile[]): string[];
}
