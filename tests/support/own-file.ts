import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type pg from "pg";
import { withClient } from "@/scripts/lib/databases.mjs";
import { account } from "./portal";

/** A unit of a test's own in the demonstration, with its file of 2021, so that no other test meets its rows. */
export type OwnFile = {
  readonly id: string;
  readonly departmentName: string;
  readonly unitName: string;
  /** Sign-in names; all take the demonstration's password. */
  readonly officer: string;
  readonly head: string;
  readonly departmentOfficer: string;
  /** Puts the file at a status, as if others had moved it. */
  readonly moveTo: (status: string) => Promise<void>;
  /** Gives the file all that it must have to be sent: facts, one person, one target. */
  readonly complete: () => Promise<void>;
  /** Takes the unit and all that hangs on it out of the demonstration. */
  readonly remove: () => Promise<void>;
};

const onDatabase = (run: (client: pg.Client) => Promise<unknown>) => {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set: the test makes a unit of its own there.");
  return withClient(url, run);
};

export async function givenOwnFile(): Promise<OwnFile> {
  const [unitId, departmentId, fileId] = [randomUUID(), randomUUID(), randomUUID()];
  const accounts = [randomUUID(), randomUUID(), randomUUID()];
  const mark = unitId.slice(0, 8);
  const [officer, departmentOfficer, head] = [
    `canbo.${mark}@thu.example`,
    `phong.${mark}@thu.example`,
    `thutruong.${mark}@thu.example`,
  ];
  const departmentName = "Phòng Kế hoạch – Tài chính";
  const known = account("canbo.tnn").email;

  await onDatabase(async (client) => {
    await client.query(
      `insert into unit (id, code, name, short_name, kind, legal_personality, confidence, parent_id)
       values ($1, $2, 'Cục Thử nghiệm', 'Cục Thử nghiệm', 'authority', true, 'confirmed', null),
              ($3, $4, $5, $5, 'division', false, 'confirmed', $1)`,
      [unitId, `THU-${mark}`, departmentId, `THU-${mark}.KHTC`, departmentName],
    );
    for (const [index, [email, role, scope]] of [
      [officer, "unit_officer", unitId],
      [departmentOfficer, "department_officer", departmentId],
      [head, "unit_head", unitId],
    ].entries()) {
      await client.query(
        `insert into account (id, email, name, password_hash)
         select $1, $2, 'Người Thử', password_hash from account where email = $3`,
        [accounts[index], email, known],
      );
      await client.query(
        `insert into role_grant (id, account_id, role, unit_id, starts_on)
         values (gen_random_uuid(), $1, $2::role, $3, '2020-01-01')`,
        [accounts[index], role, scope],
      );
    }
    await client.query(
      `insert into registration
         (id, campaign_id, unit_id, ruleset_code, unit_name, seen_sections, created_at, updated_at)
       select $1, id, $2, ruleset_code, 'Cục Thử nghiệm', '{}', now(), now() from campaign where year = 2021`,
      [fileId, unitId],
    );
    await client.query(
      `insert into registration_part (id, registration_id, department_id) values (gen_random_uuid(), $1, $2)`,
      [fileId, departmentId],
    );
  });

  return {
    id: fileId,
    departmentName,
    unitName: "Cục Thử nghiệm",
    officer,
    departmentOfficer,
    head,
    complete: async () => {
      await onDatabase(async (client) => {
        await client.query(
          `update registration set headcount = 40, women_count = 18, launched_on = '2021-02-22',
             contact_name = 'Người Thử', contact_phone = '024 3795 6868' where id = $1`,
          [fileId],
        );
        await client.query(
          `insert into registration_line (id, registration_id, subject, full_name, birth_year, job_title, emulation_title_code)
           values (gen_random_uuid(), $1, 'person', 'Trần Thị Ví Dụ', 1985, 'Chuyên viên', 'LDTT')`,
          [fileId],
        );
        await client.query(
          `insert into pledge_target (id, registration_id, content_id, indicator, measure, target, weight, due_on)
           select gen_random_uuid(), r.id, c.id, 'Hồ sơ giải quyết đúng hạn', '%', 95, 100, '2021-12-15'
           from registration r join campaign_content c on c.campaign_id = r.campaign_id
           where r.id = $1 order by c.position limit 1`,
          [fileId],
        );
      });
    },
    moveTo: async (status) => {
      await onDatabase((client) =>
        client.query("update registration set status = $2::registration_status where id = $1", [
          fileId,
          status,
        ]),
      );
    },
    remove: async () => {
      await onDatabase(async (client) => {
        await client.query("begin");
        // The trail that nothing rewrites goes with the database's own triggers asleep.
        await client.query("set local session_replication_role = replica");
        await client.query("delete from registration_event where registration_id = $1", [fileId]);
        await client.query("commit");
        await client.query("delete from registration where id = $1", [fileId]);
        await client.query(
          "with gone as (delete from employment where unit_id = $1 returning person_id) delete from person where id in (select person_id from gone)",
          [unitId],
        );
        await client.query("delete from account_session where account_id = any($1)", [accounts]);
        await client.query("delete from account where id = any($1)", [accounts]);
        await client.query("delete from unit where id = $1", [departmentId]);
        await client.query("delete from unit where id = $1", [unitId]);
      });
    },
  };
}

/** Signs in somebody who is not one of the demonstration's own accounts. */
export async function signInAs(page: Page, email: string): Promise<void> {
  await page.goto("/dang-nhap");
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(account("canbo.tnn").password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await expect(page).toHaveURL(/\/lam-viec/);
}
