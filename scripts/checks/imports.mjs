import { existsSync } from "node:fs";
import path from "node:path";
import { runTool } from "./tool.mjs";

const CRUISED = ["app", "components", "lib", "prisma", "tests", "scripts"];
const FEWEST_MODULES = 20;

/**
 * The laws of imports, by dependency-cruiser. A cruise that saw almost nothing is a failure:
 * with a TypeScript it cannot read, the tool reports success on no modules at all.
 */
export async function imports(root) {
  const folders = CRUISED.filter((folder) => existsSync(path.join(root, folder)));
  const { code, output, errors } = await runTool(
    root,
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    ["--config", ".dependency-cruiser.cjs", "--output-type", "json", ...folders],
  );
  let result;
  try {
    result = JSON.parse(output);
  } catch {
    return [`dependency-cruiser ended with code ${code}`, ...errors.split("\n")];
  }
  return [...brokenLaws(result), ...tooFew(result, folders.includes("lib"))];
}

/** One line for each law broken, from dependency-cruiser's own report. */
const brokenLaws = ({ summary }) =>
  summary.violations
    .filter((violation) => violation.rule.severity === "error")
    .map(({ rule, from, to, cycle }) => {
      const way = cycle ? cycle.map((step) => step.name ?? step).join(" → ") : to;
      return `${rule.name}: ${from} → ${way}`;
    });

/** A complaint when fewer of our own modules were seen than the house must have. */
function tooFew({ modules }, hasLib) {
  const own = modules.filter((module) => /^(?:app|components|lib)\/.*\.tsx?$/.test(module.source));
  return hasLib && own.length < FEWEST_MODULES
    ? [
        `only ${own.length} modules of app, components and lib were read; expected ${FEWEST_MODULES}`,
      ]
    : [];
}
