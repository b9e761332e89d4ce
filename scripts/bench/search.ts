// Times the portal's search over 200,000 entries: what PostgreSQL takes (EXPLAIN ANALYZE), and what the reader waits for.

import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/platform/db/generated/client";
import { refreshWords, searchPortal } from "@/lib/platform/search/queries";
import { readSearch } from "@/lib/platform/search/rules";

const ENTRIES = 200_000;
const ROUNDS = 7;
const NOW = new Date("2021-12-31T02:00:00Z");

/** From the rarest to what every entry holds. */
const QUESTIONS = [
  "Nguyễn Thị Ước Lệ",
  "tran van hung thanh hoa 2020",
  "bằng khen",
  "nguyen",
  "le",
  "so tai nguyen moi truong",
  "ngyuen van hnug",
  "91/2017/NĐ-CP",
];

const asked: { query: string; values: unknown[] }[] = [];
const client = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL ?? "" }),
  log: [{ emit: "event", level: "query" }],
});
client.$on("query", ({ query, params }) => {
  asked.push({ query, values: JSON.parse(params) });
});
Object.assign(globalThis, { portalDatabase: client });

/** People's and units' honours over ten years: names of some thousand syllables in all, as a ministry's roll holds. */
const FILL = `
  with parts as (
    select
      array['Nguyễn','Trần','Lê','Phạm','Hoàng','Huỳnh','Phan','Vũ','Võ','Đặng','Bùi','Đỗ','Hồ','Ngô','Dương','Lý'] as family,
      array['Văn','Thị','Hữu','Đức','Minh','Ngọc','Thanh','Quang','Xuân','Thu','Hải','Mạnh','Kim','Anh','Bảo','Gia'] as middle,
      array['Hùng','Lan','Hưng','Mai','Dũng','Hoa','Sơn','Hà','Long','Thảo','Nam','Linh','Tuấn','Hương','Phúc','Yến',
            'Khánh','Trang','Việt','Nga','Bình','Loan','Cường','Hạnh','Đạt','Nhung','Tâm','Vân','Trung','Ước Lệ'] as given,
      array['Thanh Hóa','Nghệ An','Hà Tĩnh','Quảng Bình','Lào Cai','Sơn La','Hà Nội','Hải Phòng','Đắk Lắk','Cà Mau'] as place,
      array['Lao động tiên tiến','Chiến sĩ thi đua cơ sở','Bằng khen của Bộ trưởng','Kỷ niệm chương','Giấy khen'] as honour
  ), rows as (
    select n, family[1 + n % 16] || ' ' || middle[1 + (n / 7) % 16] || ' ' || given[1 + (n * 13 / 5) % 30] as person,
      place[1 + n % 10] as place, honour[1 + (n / 11) % 5] as honour, 2011 + n % 11 as year
    from parts, generate_series(1, ${ENTRIES}) n
  )
  select count(search_put('award', gen_random_uuid(), '/bang-vang/' || n, person || ' – ' || honour,
    'Sở Tài nguyên và Môi trường ' || place || '. Năm ' || year || '. Quyết định số ' || n % 900 || '/QĐ-BTNMT',
    year, make_date(year, 12, 1), timestamptz '2021-01-01', null)) from rows`;

/** What PostgreSQL itself says that all the statements of one search took, in milliseconds. */
async function timeOfSql(statements: typeof asked): Promise<number> {
  let total = 0;
  for (const { query, values } of statements) {
    const [plan] = await client.$queryRawUnsafe<{ "QUERY PLAN": { "Execution Time": number }[] }[]>(
      `explain (analyze, format json) ${query}`,
      ...values,
    );
    total += plan?.["QUERY PLAN"][0]?.["Execution Time"] ?? 0;
  }
  return total;
}

const median = (values: number[]) =>
  Number((values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0).toFixed(1));

await client.$executeRawUnsafe(FILL);
await client.$executeRawUnsafe("vacuum analyze search_entry");
await refreshWords();

const results: Record<string, { sqlMs: number; waitMs: number; found: number }> = {};
for (const text of QUESTIONS) {
  const search = readSearch({ q: text });
  const sql: number[] = [];
  const wait: number[] = [];
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    asked.length = 0;
    const began = performance.now();
    const { counts } = await searchPortal(search, NOW);
    wait.push(performance.now() - began);
    found = Object.values(counts).reduce((sum, count) => sum + count, 0);
    sql.push(await timeOfSql([...asked]));
  }
  results[text] = { sqlMs: median(sql), waitMs: median(wait), found };
}
process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
process.exit(0);
