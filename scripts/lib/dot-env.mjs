import { existsSync } from "node:fs";
import { inRoot } from "./root.mjs";

/** Takes over what the file .env says and the environment does not, as Next.js does. */
export function readDotEnv() {
  if (existsSync(inRoot(".env"))) process.loadEnvFile(inRoot(".env"));
}
