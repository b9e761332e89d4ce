import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { inRoot } from "../lib/root.mjs";

/** Adds, for the time of a build, an empty page that is rendered on request; answers with how to take it away. */
export function emptyPage(path) {
  const folder = inRoot(`app${path}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/page.tsx`,
    'import { headers } from "next/headers";\n\nexport default async function EmptyPage() {\n  await headers();\n  return <p>.</p>;\n}\n',
  );
  return () => rmSync(folder, { recursive: true, force: true });
}
