// Prints the statements of one request for the review list, with their values written in, for a bare server to ask.

import pg from "pg";
import { openDesk } from "@/lib/judging/desk/queries";
import { readQueue } from "@/lib/judging/review/rules";
import { mintViewer } from "@/lib/platform/auth/viewer";

const asked: string[] = [];
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? "" });
const query = (statement: { text: string; values: unknown[] }) => {
  asked.push(
    statement.text.replace(/\$(\d+)/g, (_, place) => literal(statement.values[Number(place) - 1])),
  );
  return pool.query(statement);
};
// In the place of the portal's own pool, so that what is asked is also heard.
Object.assign(globalThis, { portalDatabase: { reads: { query } } });

function literal(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return `'{${value.join(",")}}'`;
  return `'${String(value).replaceAll("'", "''")}'`;
}

const viewer = mintViewer({
  accountId: "00000000-0000-4000-8000-000000000000",
  sessionId: "00000000-0000-4000-8000-000000000000",
  name: "",
  grants: [{ role: "ministry_staff", unitId: null }],
  offices: [],
});
await openDesk(viewer, readQueue({ "trang-thai": "cho-bo" }), new Date("2021-03-01T02:00:00Z"));
process.stdout.write(`-- list\n${asked.join(";\n")}\n`);
process.exit(0);
