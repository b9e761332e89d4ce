import { runNode } from "./child.mjs";
import { inRoot } from "./root.mjs";
import { failedWith, succeeded } from "./tally.mjs";

/** Whether prisma/migrations lead to prisma/schema. The server lends a shadow database. */
export async function checkDrift(serverUrl) {
  const { code, output } = await runNode(
    [
      inRoot("scripts/prisma.mjs"),
      ...["migrate", "diff", "--from-migrations", "prisma/migrations"],
      ...["--to-schema", "prisma/schema", "--exit-code"],
    ],
    { show: "never", env: { DATABASE_URL: serverUrl } },
  );
  if (code === 0) return succeeded;
  console.error(output);
  return failedWith(
    code === 2
      ? "The schema and the migrations differ as printed above: write the difference as a new migration."
      : "The schema and the migrations could not be compared: see what Prisma said above.",
  );
}
