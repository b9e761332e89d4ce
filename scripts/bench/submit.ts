// A submit (the command that sends a file) beside the bare statements of its transaction through `pg`, in turn.
import pg from "pg";
import { moveRegistration } from "@/lib/entry/registration/commands/move";
import { loadDossier } from "@/lib/entry/registration/queries";
import { mintViewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";

const ROUNDS = 200;
const NOW = new Date("2021-03-01T02:00:00Z");

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? "", max: 1 });
const median = (times: number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Files that lack nothing, still with their officers. */
async function drafts() {
  const account = await db.account.findFirstOrThrow({
    where: { email: { startsWith: "do-hieu-nang" } },
  });
  const content = await db.campaignContent.findFirstOrThrow({
    where: { campaign: { year: 2021 } },
  });
  const rows = await db.registration.findMany({
    where: { unit: { code: { startsWith: "BENCH-" } } },
    take: ROUNDS * 2,
    orderBy: { id: "asc" },
    select: { id: true, unitId: true, unitName: true },
  });
  const ids = rows.map((row) => row.id);
  await db.registration.updateMany({
    where: { id: { in: ids } },
    data: {
      status: "draft",
      launchedOn: new Date("2021-02-01"),
      contactName: "Người thử",
      contactPhone: "024 0000 0000",
    },
  });
  await db.pledgeTarget.createMany({
    data: ids.map((registrationId) => ({
      registrationId,
      contentId: content.id,
      indicator: "Văn bản trình đúng hạn",
      measure: "%",
      baseline: 90,
      target: 100,
      weight: 100,
      dueOn: new Date("2021-12-15"),
    })),
  });
  return { accountId: account.id, rows };
}

async function bare(id: string, actorId: string, snapshot: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query(
      "update registration set status = 'awaiting_head', version = version + 1, updated_at = $2 where id = $1 and status = 'draft'",
      [id, NOW],
    );
    await client.query(
      `insert into registration_event (id, registration_id, sequence, kind, from_status, to_status, receipt_code, sha256, snapshot, actor_id, at)
       values (gen_random_uuid(), $1, 1, 'send', 'draft', 'awaiting_head', $2, $3, $4, $5, $6)`,
      [id, `BARE-${id}`, "0".repeat(64), snapshot, actorId, NOW],
    );
    await client.query(
      "insert into audit_entry (at, account_id, action, subject_id, detail) values ($1, $2, 'registration.send', $3, '{}')",
      [NOW, actorId, id],
    );
    await client.query("commit");
  } finally {
    client.release();
  }
}

const { accountId, rows } = await drafts();
const times: { command: number[]; bare: number[] } = { command: [], bare: [] };
for (let round = 0; round < ROUNDS; round++) {
  const [first, second] = [rows[round * 2], rows[round * 2 + 1]];
  if (!first || !second) break;
  const viewer = mintViewer({
    accountId,
    sessionId: accountId,
    name: "",
    grants: [{ role: "unit_officer", unitId: first.unitId }],
    offices: [],
  });
  let began = performance.now();
  const sent = await moveRegistration(
    viewer,
    { registrationId: first.id, version: 1, event: "send", comment: "" },
    NOW,
  );
  times.command.push(performance.now() - began);
  if (!sent.ok) throw new Error(JSON.stringify(sent.error));

  const snapshot = JSON.stringify(await loadDossier(db, second.id));
  began = performance.now();
  await bare(second.id, accountId, snapshot);
  times.bare.push(performance.now() - began);
}
const [command, alone] = [median(times.command), median(times.bare)];
process.stdout.write(
  `\n${JSON.stringify({ commandMs: command, bareMs: alone, ratio: command / alone })}\n`,
);
process.exit(0);
