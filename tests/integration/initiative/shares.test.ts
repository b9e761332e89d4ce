import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db, type Tx } from "@/lib/platform/db/client";
import { givenRegistration } from "@/tests/factories/registration";

let registrationId = "";
beforeEach(async () => {
  registrationId = (await givenRegistration()).id;
});

/** What the database itself allows, whatever code writes to it. */
const initiative = async (tx: Tx, complete: boolean): Promise<string> => {
  const id = randomUUID();
  await tx.$executeRaw`
    insert into initiative (id, registration_id, complete) values (${id}::uuid, ${registrationId}::uuid, ${complete})`;
  return id;
};

const share = (tx: Tx, id: string, position: number, value: number) => tx.$executeRaw`
  insert into initiative_author (id, initiative_id, position, full_name, share)
  values (${randomUUID()}::uuid, ${id}::uuid, ${position}, ${`Tác giả ${position}`}, ${value})`;

const with60And40 = () =>
  db.$transaction(async (tx) => {
    const id = await initiative(tx, true);
    await share(tx, id, 1, 60);
    await share(tx, id, 2, 40);
    return id;
  });

const NOT_100 = /the shares of the authors add to/;

describe("the database", () => {
  it("[I-370] refuses an author twice, by name and year of birth, or as the person who they are", async () => {
    const id = await db.$transaction((tx) => initiative(tx, false));
    const person = await db.person.create({ data: { fullName: "Trần Thị Ví Dụ" } });
    const put = (position: number, fullName: string, over = {}) =>
      db.initiativeAuthor.create({
        data: { initiativeId: id, position, fullName, share: 10, ...over },
      });
    await put(1, "Trần Thị Ví Dụ");
    const other = { birthYear: 1990, personId: person.id };
    await put(2, "Trần Thị Ví Dụ", other);
    await put(3, "");
    await put(4, "");
    const again = " TRẦN  thị Ví Dụ".normalize("NFD");
    await expect(put(5, again)).rejects.toThrow(/Unique constraint/);
    await expect(put(5, again, { birthYear: 1990 })).rejects.toThrow(/Unique constraint/);
    await expect(put(5, "Trần Ví Dụ", { personId: person.id })).rejects.toThrow(
      /Unique constraint/,
    );
  });

  it("[I-13] refuses at commit a complete initiative whose shares do not add to 100", async () => {
    const write = db.$transaction(async (tx) => {
      const id = await initiative(tx, true);
      await share(tx, id, 1, 60);
      await share(tx, id, 2, 39.99);
    });
    await expect(write).rejects.toThrow(NOT_100);
    expect(await db.initiative.count()).toBe(0);
  });

  it("lets it be rewritten author by author on the way to 100", async () => {
    const id = await with60And40();
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`delete from initiative_author where initiative_id = ${id}::uuid`;
      await share(tx, id, 1, 33.33);
      await share(tx, id, 2, 33.33);
      await share(tx, id, 3, 33.34);
    });
    expect(await db.initiativeAuthor.count({ where: { initiativeId: id } })).toBe(3);
  });

  it("[I-13] refuses afterwards to change, add or remove a share of it", async () => {
    const id = await with60And40();
    const changes = [
      (tx: Tx) =>
        tx.$executeRaw`update initiative_author set share = 50 where initiative_id = ${id}::uuid and position = 1`,
      (tx: Tx) => share(tx, id, 3, 10),
      (tx: Tx) =>
        tx.$executeRaw`delete from initiative_author where initiative_id = ${id}::uuid and position = 2`,
    ];
    for (const change of changes) {
      await expect(db.$transaction((tx) => change(tx))).rejects.toThrow(NOT_100);
    }
    const total = await db.initiativeAuthor.aggregate({ _sum: { share: true } });
    expect(total._sum.share?.toString()).toBe("100");
  });

  it("refuses to call one complete that is not", async () => {
    const id = await db.$transaction((tx) => initiative(tx, false));
    await expect(
      db.$transaction(
        (tx) => tx.$executeRaw`update initiative set complete = true where id = ${id}::uuid`,
      ),
    ).rejects.toThrow(NOT_100);
  });

  it("lets an incomplete one add to anything, and a complete one be removed whole", async () => {
    const draft = await db.$transaction(async (tx) => {
      const id = await initiative(tx, false);
      await share(tx, id, 1, 90);
      return id;
    });
    const whole = await with60And40();
    await db.initiative.deleteMany({ where: { id: { in: [draft, whole] } } });
    expect(await db.initiativeAuthor.count()).toBe(0);
  });

  it.each([0, -1, 100.01])("refuses the share %d", async (value) => {
    const write = db.$transaction(async (tx) => share(tx, await initiative(tx, false), 1, value));
    await expect(write).rejects.toThrow(/author_share/);
  });
});
