// The ledger and the people at 200,000 honours of 40,000 people: a page of the roll, one person's history, who a name may be.
import { randomUUID } from "node:crypto";
import { candidatesFor } from "@/lib/organisation/person/queries";
import { db } from "@/lib/platform/db/client";
import { historyOfPerson, searchLedger } from "@/lib/titles/ledger/queries";
import { readRoll } from "@/lib/titles/ledger/rules";
import { measure, pool } from "./heard";
import { peakMegabytes } from "./memory";

const ENTRIES = 200_000;
const PEOPLE = 40_000;

const QUESTIONS = {
  "no filter": {},
  "one year": { nam: "2019" },
  "Nguyễn Văn Hùng": { q: "Nguyễn Văn Hùng" },
  "tran thi uoc le 2020": { q: "tran thi uoc le 2020" },
  le: { q: "le" },
  "ngyuen van hnug (misspelt)": { q: "ngyuen van hnug" },
};

const PERSON = `
  insert into person (id, full_name, birth_year)
  select gen_random_uuid(), family[1 + n % 16] || ' ' || middle[1 + (n / 16) % 16] || ' ' || given[1 + (n / 256) % 30],
    1960 + n % 41
  from generate_series(1, ${PEOPLE}) n, (select
    array['Nguyễn','Trần','Lê','Phạm','Hoàng','Huỳnh','Phan','Vũ','Võ','Đặng','Bùi','Đỗ','Hồ','Ngô','Dương','Lý'] as family,
    array['Văn','Thị','Hữu','Đức','Minh','Ngọc','Thanh','Quang','Xuân','Thu','Hải','Mạnh','Kim','Anh','Bảo','Gia'] as middle,
    array['Hùng','Lan','Hưng','Mai','Dũng','Hoa','Sơn','Hà','Long','Thảo','Nam','Linh','Tuấn','Hương','Phúc','Yến','Khánh',
          'Trang','Việt','Nga','Bình','Loan','Cường','Hạnh','Đạt','Nhung','Tâm','Vân','Trung','Ước Lệ'] as given) parts
  returning id`;

/** Each person's honours of five years, under decisions that no trigger watched being made. */
const ENTRY = `
  with person as (
    select id, full_name, row_number() over (order by id) as n from person where id = any($1::uuid[])
  ), place as (
    select id, name, row_number() over (order by id) - 1 as n from unit where code like 'BENCH-%'
  ), honour as (
    select $2::uuid as decision_id, p.n, gen_random_uuid() as award_id, p.id as person_id, u.id as unit_id,
      p.full_name, u.name, 2016 + year as year
    from person p join place u on u.n = p.n % (select count(*) from place), generate_series(1, ${ENTRIES / PEOPLE}) year
  ), kept as (
    insert into award (id, decision_id, position, person_id, unit_id, emulation_title_code, recipient_name, unit_name)
    select award_id, decision_id, row_number() over (), person_id, unit_id, 'LDTT', full_name, name from honour
  )
  insert into ledger_entry (id, award_id, year, person_id, unit_id, emulation_title_code, recipient_name, unit_name, folded,
    decision_number, decided_on, entered_at)
  select gen_random_uuid(), award_id, year, person_id, unit_id, 'LDTT', full_name, name, fold(full_name || ' ' || name),
    n % 900 || '/QĐ-BTNMT', make_date(year, 12, 1), make_date(year, 12, 2) from honour`;

async function layLedger(): Promise<string[]> {
  const connection = await pool.connect();
  await connection.query("set session_replication_role = replica");
  const { rows } = await connection.query<{ id: string }>(PERSON);
  const ids = rows.map(({ id }) => id);
  const decision = await connection.query<{ id: string }>(
    `insert into decision (id, year, number, title, signer_title, created_at)
     values ($1, 2021, 'Đo hiệu năng', '', '', now()) returning id`,
    [randomUUID()],
  );
  await connection.query(ENTRY, [ids, decision.rows[0]?.id]);
  await connection.query("reset session_replication_role");
  connection.release();
  await pool.query("vacuum analyze person, award, ledger_entry");
  return ids;
}

const [someone = ""] = await layLedger();
const results: Record<string, object> = {};
for (const [name, asked] of Object.entries(QUESTIONS)) {
  const { answer, row } = await measure(() => searchLedger(readRoll(asked)));
  results[name] = { ...row, found: answer.total };
}
const history = await measure(() => historyOfPerson(someone));
results["history of one person"] = { ...history.row, found: history.answer.length };
const sought = {
  fullName: "Nguyễn Văn Hưng",
  birthYear: 1975,
  unitId: randomUUID(),
  identityHash: null,
};
for (const [name, birthYear] of [
  ["who a name and year may be", 1975],
  ["who a name may be", null],
] as const) {
  const { answer, row } = await measure(() => candidatesFor(db, { ...sought, birthYear }));
  results[name] = { ...row, found: answer.length };
}
results.memory = { peakMegabytes: peakMegabytes() };
process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
process.exit(0);
