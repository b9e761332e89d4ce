// What a server of one's own must be before the portal touches it.
import pg from "pg";
import { withClient } from "./databases.mjs";
import { describeUrl, explainDatabase } from "./explain.mjs";
import { problem } from "./problem.mjs";

/**
 * The oldest release of each major version that will do: earlier ones of 15 and 16 take a computed column of the portal
 * for one that may change by itself (42P17), and refuse its migration.
 */
const OLDEST = { 15: 150_006, 16: 160_002 };
const isTooOld = (version) => version < (OLDEST[Math.floor(version / 10_000)] ?? OLDEST[15]);
const EXTENSIONS = ["unaccent", "pg_trgm", "btree_gist"];
const COLLATION = "vi-x-icu";
/** The portal runs as the first and must not own the ballot box; the second owns it. The migrations make them. */
const ROLES = ["portal_web", "portal_ballot_box"];

/**
 * The sentence for a server that will not do, or null. `facts`: its version (`server_version_num` and in words),
 * its encoding, whether it sorts Vietnamese, the extensions that could not be had, each with PostgreSQL's code, and the
 * roles in which this user can neither act nor make them.
 */
export function unfit(facts, { server, database }) {
  if (isTooOld(facts.versionNumber)) {
    return `The PostgreSQL server ${server} is version ${facts.version}, and the portal needs 15.6 or newer, of 16 at least 16.2: upgrade it, or point DATABASE_URL at a newer server.`;
  }
  if (facts.encoding !== "UTF8") {
    return `Database "${database}" on ${server} is encoded in ${facts.encoding}: create it anew with ENCODING 'UTF8'.`;
  }
  if (!facts.sortsVietnamese) {
    return `The PostgreSQL server ${server} cannot sort Vietnamese (there is no collation "${COLLATION}"): use a server built with ICU.`;
  }
  const names = (list) => list.map(({ name }) => name).join(", ");
  const forbidden = facts.missing.filter(({ code }) => code === "42501");
  const absent = facts.missing.filter(({ code }) => code !== "42501");
  if (absent.length > 0) {
    return `The PostgreSQL server ${server} does not have the extensions ${names(absent)}: install its contrib package (on Debian: apt install postgresql-contrib).`;
  }
  if (forbidden.length > 0) {
    const commands = forbidden.map(({ name }) => `CREATE EXTENSION ${name};`).join(" ");
    return `This user may not create the extensions ${names(forbidden)} in database "${database}" on ${server}: ask the database's administrator to run there once: ${commands}`;
  }
  if (facts.barredRoles.length > 0) {
    const commands = facts.barredRoles.map(({ name, exists }) =>
      exists ? "" : `CREATE ROLE ${name} NOLOGIN; `,
    );
    return `This user may not act as ${names(facts.barredRoles)} on ${server}, the roles that keep the portal out of the ballot box: ask the database's administrator to run there once: ${commands.join("")}GRANT ${names(facts.barredRoles)} TO ${pg.escapeIdentifier(facts.user)};`;
  }
  return null;
}

/** Whether each extension can be had, found out by trying; nothing stays. */
async function missingExtensions(client) {
  const missing = [];
  for (const name of EXTENSIONS) {
    await client.query("begin");
    try {
      await client.query(`create extension if not exists ${pg.escapeIdentifier(name)}`);
    } catch (thrown) {
      missing.push({ name, code: thrown.code });
    } finally {
      await client.query("rollback");
    }
  }
  return missing;
}

/** Of the roles of the ballot, those in which this user can neither act nor make them. */
async function barredRoles(client) {
  const asked = await client.query(
    `select wanted as name, held.oid is not null as exists
     from unnest($1::text[]) wanted
     left join pg_roles held on held.rolname = wanted
     join pg_roles me on me.rolname = current_user
     where not me.rolsuper
       and case when held.oid is null then not me.rolcreaterole else not pg_has_role(current_user, held.oid, 'member') end`,
    [ROLES],
  );
  return asked.rows;
}

async function factsOf(client) {
  const asked = await client.query(
    `select current_setting('server_version_num')::int as number,
            current_setting('server_version') as version,
            current_setting('server_encoding') as encoding,
            current_user::text as user,
            exists (select from pg_collation where collname = $1) as sorts`,
    [COLLATION],
  );
  const { number, version, encoding, sorts, user } = asked.rows[0];
  const missing = isTooOld(number) ? [] : await missingExtensions(client);
  const barred = isTooOld(number) ? [] : await barredRoles(client);
  return {
    versionNumber: number,
    version,
    encoding,
    sortsVietnamese: sorts,
    missing,
    barredRoles: barred,
    user,
  };
}

/** Refuses, with a sentence, a server that cannot be reached or will not do. */
export async function requireFitServer(url) {
  let facts;
  try {
    facts = await withClient(url, factsOf);
  } catch (thrown) {
    throw problem(explainDatabase(thrown, url) ?? thrown.message, thrown);
  }
  const sentence = unfit(facts, describeUrl(url));
  if (sentence !== null) throw problem(sentence);
}
