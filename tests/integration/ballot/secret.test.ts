import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { givenBallot } from "@/tests/factories/ballot";
import { connect } from "@/tests/support/portal-role";

let owner: pg.Client;
let portal: pg.Client;
beforeAll(async () => {
  owner = await connect("owner");
  portal = await connect("portal");
});
afterAll(async () => {
  await owner.end();
  await portal.end();
});

const DENIED = { code: "42501" };
const KEPT = { code: "23514" };

describe("the ballot box", () => {
  it("[T-11] is read by nobody as the portal: not while open, not afterwards, not after resetting the role", async () => {
    const { id, everybodyIsHere, move, vote } = await givenBallot();
    const [role] = await db.$queryRaw<{ name: string }[]>`select current_user::text as name`;
    expect(role?.name).toBe("portal_web");
    await everybodyIsHere();
    await move("open");
    await vote(0, "agree");
    const peeks = [
      "select * from ballot_box.urn",
      "select count(*) from ballot_box.urn",
      "update ballot_box.urn set receipts = '{}'",
      "delete from ballot_box.urn",
      "copy ballot_box.urn to stdout",
      "select ballot_box.random_place(2)",
      "alter function ballot_box.cast_paper(uuid, jsonb) security invoker",
      "create function public.mine() returns int language sql as 'select 1'",
    ];
    for (const peek of peeks) await expect(portal.query(peek), peek).rejects.toMatchObject(DENIED);
    await portal.query("reset role");
    await expect(portal.query("select * from ballot_box.urn")).rejects.toMatchObject(DENIED);

    const forgeries = [
      `update ballot_voter set has_voted = true where session_id = '${id}'`,
      `update ballot_voter set has_voted = false where session_id = '${id}'`,
      `update ballot_session set status = 'closed', closed_at = now() where id = '${id}'`,
      `update ballot_session set status = 'draft' where id = '${id}'`,
      `update ballot_session set pass_part = 1 where id = '${id}'`,
      `delete from ballot_session where id = '${id}'`,
      `delete from ballot_line where session_id = '${id}'`,
      `delete from ballot_voter where session_id = '${id}'`,
      `insert into ballot_slip (id, line_id, choice)
         select gen_random_uuid(), id, 'agree' from ballot_line where session_id = '${id}'`,
      `insert into ballot_receipt (session_id, code) values ('${id}', 'GIAM-AO00-0000')`,
    ];
    for (const forgery of forgeries)
      await expect(portal.query(forgery), forgery).rejects.toMatchObject(KEPT);

    await vote(1, "agree");
    await move("close");
    await expect(portal.query("select * from ballot_box.urn")).rejects.toMatchObject(DENIED);
    await expect(portal.query("delete from ballot_slip")).rejects.toMatchObject(KEPT);
    await expect(portal.query("update ballot_slip set choice = 'blank'")).rejects.toMatchObject(
      KEPT,
    );
    await expect(portal.query("delete from ballot_receipt")).rejects.toMatchObject(KEPT);
  });

  it("[T-12] keeps nothing by which a paper could be led back to its voter", async () => {
    const { id, everybodyIsHere, move, vote } = await givenBallot({ members: 8, candidates: 3 });
    await everybodyIsHere();
    await move("open");
    for (let index = 0; index < 8; index++)
      await vote(index, index % 2 === 0 ? "agree" : "disagree");

    // While open: one row for the whole session, whatever the number of papers.
    const urn = await owner.query("select * from ballot_box.urn where session_id = $1", [id]);
    expect(urn.rowCount).toBe(1);
    expect(Object.keys(urn.rows[0])).toEqual(["session_id", "piles", "receipts"]);
    const rollMarks = await owner.query(
      "select id, xmin::text as mark from ballot_voter where session_id = $1",
      [id],
    );
    await move("close");
    expect(
      (await owner.query("select from ballot_box.urn where session_id = $1", [id])).rowCount,
    ).toBe(0);

    // Once closed: every slip and code was written by one and the same transaction, which is no voter's.
    const marks = await owner.query(
      `select distinct p.xmin::text as mark from ballot_slip p join ballot_line l on l.id = p.line_id where l.session_id = $1
       union select distinct xmin::text from ballot_receipt where session_id = $1`,
      [id],
    );
    expect(marks.rowCount).toBe(1);
    expect(rollMarks.rows.map((row) => row.mark)).not.toContain(marks.rows[0].mark);

    // Their ids are random, not of the ordered kind, and codes stand in alphabetical order.
    const slips = await owner.query<{ id: string }>("select id from ballot_slip");
    for (const slip of slips.rows) expect(slip.id[14]).toBe("4");
    const codes = await owner.query<{ code: string }>(
      "select code from ballot_receipt order by ctid",
    );
    expect(codes.rows.map((row) => row.code)).toEqual(codes.rows.map((row) => row.code).sort());
  });

  it("[T-12] no column and no key of the database ties roll and box but the session", async () => {
    const columns = await owner.query<{ place: string; name: string; type: string }>(
      `select table_schema || '.' || table_name as place, column_name as name, data_type as type
       from information_schema.columns
       where (table_schema, table_name) in (
         ('ballot_box', 'urn'), ('public', 'ballot_slip'), ('public', 'ballot_receipt'), ('public', 'ballot_voter'))
       order by 1, ordinal_position`,
    );
    const names = (place: string) =>
      columns.rows.filter((row) => row.place === place).map((row) => row.name);
    expect(names("ballot_box.urn")).toEqual(["session_id", "piles", "receipts"]);
    expect(names("public.ballot_slip")).toEqual(["id", "line_id", "choice"]);
    expect(names("public.ballot_receipt")).toEqual(["session_id", "code"]);
    expect(names("public.ballot_voter")).toEqual([
      "id",
      "session_id",
      "name",
      "unit_id",
      "account_id",
      "attendance",
      "has_voted",
    ]);
    expect(columns.rows.filter((row) => /time|date|serial/.test(row.type))).toEqual([]);
    const ties = await owner.query<{ tie: string }>(
      `select conrelid::regclass || ' → ' || confrelid::regclass as tie from pg_constraint
       where contype = 'f' and (conrelid in ('ballot_slip'::regclass, 'ballot_receipt'::regclass, 'ballot_box.urn'::regclass)
         or confrelid in ('ballot_slip'::regclass, 'ballot_receipt'::regclass, 'ballot_box.urn'::regclass)) order by 1`,
    );
    expect(ties.rows.map((row) => row.tie)).toEqual([
      "ballot_receipt → ballot_session",
      "ballot_slip → ballot_line",
    ]);
  });
});
