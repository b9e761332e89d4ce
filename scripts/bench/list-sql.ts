// Prints the statements of one request for the review list, with their values written in, for a bare server to ask.

import { PrismaPg } from "@prisma/adapter-pg";
import { listForReview, listReviewBlocs } from "@/lib/judging/review/queries";
import { readQueue } from "@/lib/judging/review/rules";
import { mintViewer } from "@/lib/platform/auth/viewer";
import { PrismaClient } from "@/lib/platform/db/generated/client";

const asked: string[] = [];
const client = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL ?? "" }),
  log: [{ emit: "event", level: "query" }],
});
client.$on("query", ({ query, params }) => {
  const values: unknown[] = JSON.parse(params);
  asked.push(query.replace(/\$(\d+)/g, (_, place) => literal(values[Number(place) - 1])));
});
Object.assign(globalThis, { portalDatabase: client });

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
await listForReview(
  viewer,
  readQueue({ "trang-thai": "cho-bo" }),
  new Date("2021-03-01T02:00:00Z"),
);
await listReviewBlocs(viewer);
process.stdout.write(`-- list\n${asked.join(";\n")}\n`);
process.exit(0);
