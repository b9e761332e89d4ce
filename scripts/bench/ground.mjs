import { withClient } from "../lib/databases.mjs";

const FILES = 20_000;

/** 20,000 units that have each sent a file for 2021, in the names' own spread; a member of staff; an open session. */
export async function layGround(url) {
  return withClient(url, async (client) => {
    await client.query(
      `insert into unit (id, code, name, short_name, kind, legal_personality, confidence)
       select gen_random_uuid(), 'BENCH-' || n,
              (array['Trung tâm','Phòng','Chi cục','Đoàn','Liên đoàn','Văn phòng'])[1 + n % 6] || ' ' ||
              (array['Quan trắc','Đo đạc','Khí tượng','Địa chất','Đất đai','Biển đảo','Ứng phó'])[1 + n % 7] || ' ' ||
              (array['An Giang','Đà Nẵng','Bình Định','Yên Bái','Ầm Thượng','Ô Môn','Uông Bí','Eo Gió'])[1 + n % 8] || ' số ' || n,
              'DV ' || n, 'centre', true, 'proposed'
       from generate_series(1, $1::int) n`,
      [FILES],
    );
    await client.query(
      `insert into registration (id, campaign_id, unit_id, unit_name, bloc_id, ruleset_code, status, version, headcount, women_count,
                                 created_at, updated_at, sent_at)
       select gen_random_uuid(), c.id, u.id, u.name, (select id from bloc order by position limit 1), c.ruleset_code,
              (array['awaiting_bloc','awaiting_ministry','returned_by_ministry','accepted']::registration_status[])[1 + (hashtext(u.code) & 3)],
              1, 40, 18, '2021-02-10', '2021-02-20', '2021-02-20'
       from unit u, campaign c where u.code like 'BENCH-%' and c.year = 2021`,
    );
    await client.query(
      `insert into registration_line (id, registration_id, subject, full_name, job_title, emulation_title_code)
       select gen_random_uuid(), r.id, 'person', 'Người thử ' || n, 'Chuyên viên', 'LDTT'
       from registration r, generate_series(1, 5) n where r.unit_name like '% số %'`,
    );
    await client.query("analyze");
    const staff = await client.query(
      `with account as (
         insert into account (id, email, name, password_hash) values (gen_random_uuid(), 'do-hieu-nang@trinh-dien.example', 'Đo hiệu năng', '')
         returning id
       ), granted as (
         insert into role_grant (id, account_id, role, starts_on) select gen_random_uuid(), id, 'ministry_staff', '2020-01-01' from account
       )
       insert into account_session (id, account_id, device, created_at, expires_at)
       select gen_random_uuid(), id, 'bench', now(), now() + interval '1 day' from account returning id`,
    );
    return staff.rows[0].id;
  });
}
