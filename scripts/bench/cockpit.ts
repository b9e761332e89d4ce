// The board of a bloc of fifty units, each with its file of the year.
import { findBoard } from "@/lib/judging/cockpit/queries";
import { mintViewer } from "@/lib/platform/auth/viewer";
import { measure, pool } from "./heard";

const UNITS = 50;
const CODE = "DO-HIEU-NANG";
const NOW = new Date("2021-03-01T02:00:00Z");

const staff = mintViewer({
  accountId: "00000000-0000-4000-8000-000000000000",
  sessionId: "00000000-0000-4000-8000-000000000000",
  name: "",
  grants: [{ role: "ministry_staff", unitId: null }],
  offices: [],
});

await pool.query(
  `insert into bloc (id, code, position, kind, name) values (gen_random_uuid(), $1, 999, 'khoi', 'Khối đo hiệu năng')
   on conflict do nothing`,
  [CODE],
);
await pool.query(
  `with member as (
     insert into bloc_membership (id, bloc_id, unit_id, starts_on, confidence)
     select gen_random_uuid(), b.id, u.id, '2020-01-01', 'proposed'
     from bloc b, (select id from unit where code like 'BENCH-%' order by code limit ${UNITS}) u where b.code = $1
     on conflict do nothing
     returning bloc_id, unit_id)
   update registration r set bloc_id = m.bloc_id from member m where r.unit_id = m.unit_id`,
  [CODE],
);
await pool.query("analyze");
const { answer, row } = await measure(() => findBoard(staff, CODE, 2021, NOW));
if (answer?.rows.length !== UNITS) throw new Error(`${answer?.rows.length} rows on the board`);
process.stdout.write(`\n${JSON.stringify({ code: CODE, units: UNITS, ...row })}\n`);
process.exit(0);
