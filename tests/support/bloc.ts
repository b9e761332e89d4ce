import { randomUUID } from "node:crypto";
import pg from "pg";
import { account } from "./portal";

const MEMBERS = ["Trung tâm Mẫu Một", "Trung tâm Mẫu Hai", "Trung tâm Mẫu Ba"] as const;

/**
 * A bloc of three fictitious units with its people, founded straight in the portal's database, so that a journey through
 * its year shares nobody with other journeys. The first unit leads in 2021, the second in 2022; all sign in with the
 * demonstration's password.
 */
export async function foundBloc() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const mark = randomUUID().slice(0, 8);
  const code = `KHOI-T${mark}`;
  const [blocId, ...unitIds] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const people = [
    ["leader", "Người Dẫn Thử", 0, ["bloc_leader", "unit_head"]],
    ["deputy", "Người Phó Thử", 1, ["bloc_leader", "unit_head"]],
    ["head", "Người Đứng Thử", 2, ["unit_head"]],
    ["officer", "Người Viết Thử", 2, ["unit_officer"]],
  ] as const;
  const email = (who: string) => `${who}.${mark}@trinh-dien.example`;
  try {
    await client.query("begin");
    await client.query(
      "insert into bloc (id, code, position, kind, name) values ($1, $2, 999, 'khoi', $3)",
      [blocId, code, `Khối thi đua thử ${mark}`],
    );
    for (const [index, name] of MEMBERS.entries()) {
      const unitId = unitIds[index];
      await client.query(
        `insert into unit (id, code, name, short_name, kind, parent_id, confidence)
         select $1, $2, $3, $3, kind, parent_id, 'confirmed' from unit where code = 'C-VTQG'`,
        [unitId, `T-${mark}-${index}`, `${name} ${mark}`],
      );
      await client.query(
        `insert into bloc_membership (id, bloc_id, unit_id, starts_on, confidence)
         values (gen_random_uuid(), $1, $2, '2021-01-01', 'confirmed')`,
        [blocId, unitId],
      );
    }
    for (const [office, index, year] of [
      ["leader", 0, 2021],
      ["deputy", 1, 2021],
      ["leader", 1, 2022],
    ] as const)
      await client.query(
        `insert into bloc_leadership (id, bloc_id, unit_id, office, starts_on, ends_on, confidence)
         values (gen_random_uuid(), $1, $2, $3, $4, $5, 'confirmed')`,
        [blocId, unitIds[index], office, `${year}-01-01`, `${year}-12-31`],
      );
    for (const [who, name, index, roles] of people) {
      const accountId = randomUUID();
      await client.query(
        `insert into account (id, email, name, password_hash)
         select $1, $2, $3, password_hash from account where email = $4`,
        [accountId, email(who), name, account("khoitruong").email],
      );
      for (const role of roles)
        await client.query(
          `insert into role_grant (id, account_id, role, unit_id, starts_on)
           values (gen_random_uuid(), $1, $2, $3, '2020-01-01')`,
          [accountId, role, unitIds[index]],
        );
    }
    const { rows: criteria } = await client.query<{ kind: string; points: string }>(
      `select c.kind::text, c.points::text from score_criterion c
       join score_table t on t.id = c.table_id join campaign y on y.id = t.campaign_id
       where y.year = 2021 and t.status = 'published' order by t.edition desc, c.position`,
    );
    await client.query("commit");
    return {
      code,
      units: MEMBERS.map((name) => `${name} ${mark}`),
      criteria: criteria.map(({ kind, points }) => ({ kind, points: Number(points) })),
      email,
    };
  } finally {
    await client.end();
  }
}
