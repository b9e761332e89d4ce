// A real PostgreSQL server from the npm registry, for trying and testing the portal.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import pg from "pg";
import { atEnd } from "./lifeline.mjs";
import { freePort } from "./port.mjs";
import { postgresHome } from "./postgres-home.mjs";
import { problem } from "./problem.mjs";
import { commandOf, isAlive } from "./processes.mjs";
import { say } from "./say.mjs";
import { livingUsers, signIn, signOut, withLock } from "./users-of.mjs";

const ROLE = "portal";
const START_PATIENCE = 60_000;
const STOP_PATIENCE = 30_000;
/** How often a server that is kept running is looked at. */
const WATCH = 1_000;
/** What is waited before each try to bring it back: the last processes of a killed one go by themselves, and need a moment. */
const PAUSES = [0, 250, 500, 1_000, 2_000, 4_000, 8_000];
/** A server that has stayed this long since it was brought back has all tries again. */
const STEADY = 60_000;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Everything one server has on disk. */
function placesOf(name) {
  const { programs, home, user } = postgresHome();
  const file = (ending) => path.join(home, `${name}${ending}`);
  return {
    initdb: path.join(programs, "bin/initdb"),
    postgres: path.join(programs, "bin/postgres"),
    data: file(""),
    unfinished: file(".unfinished"),
    password: file(".password"),
    log: file(".log"),
    lock: file(".lock"),
    users: file(".users"),
    user,
    spawnOptions: {
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
      cwd: "/",
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    },
  };
}

/** Makes the data folder, sorted as Vietnamese by ICU. It appears whole or not at all. */
function createCluster(places) {
  if (existsSync(path.join(places.data, "PG_VERSION"))) return;
  const own = (file) => places.user && chownSync(file, places.user.uid, places.user.gid);
  rmSync(places.unfinished, { recursive: true, force: true });
  mkdirSync(places.unfinished, { mode: 0o700 });
  own(places.unfinished);
  rmSync(places.password, { force: true });
  writeFileSync(places.password, randomBytes(18).toString("base64url"), { mode: 0o600 });
  own(places.password);
  const made = spawnSync(
    places.initdb,
    [
      ...["-D", places.unfinished, "-U", ROLE, `--pwfile=${places.password}`],
      ...["-A", "scram-sha-256", "-E", "UTF8", "--locale=C"],
      ...["--locale-provider=icu", "--icu-locale=vi-VN", "--no-sync", "--no-instructions"],
    ],
    { ...places.spawnOptions, encoding: "utf8" },
  );
  if (made.status !== 0) {
    rmSync(places.unfinished, { recursive: true, force: true });
    throw problem(
      `The embedded database could not be created: ${made.error?.message ?? made.stderr.trim().split("\n").at(-1)}`,
    );
  }
  rmSync(places.data, { recursive: true, force: true });
  renameSync(places.unfinished, places.data);
}

/** What the server says of itself in its own file, or null when there is no such file. */
function readPidFile(data) {
  try {
    const lines = readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? "").trim() };
  } catch (thrown) {
    if (thrown.code === "ENOENT") return null;
    throw thrown;
  }
}

/** The server that runs on this data already: another command's, or one whose starter was killed. */
function runningServer({ data }) {
  const said = readPidFile(data);
  if (said === null || !(said.pid > 0) || !isAlive(said.pid)) return null;
  return commandOf(said.pid).includes(data) ? said : null;
}

const settings = (options) =>
  Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`]);

const ALWAYS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 100,
  shared_buffers: "256MB",
};
/** What is made again at every run need not survive a loss of power. */
const DISPOSABLE = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/**
 * A killed server leaves its number in its file. When the number has gone to another process, or
 * to one that nobody buried, PostgreSQL would take it for the server and refuse. It never refuses
 * its own parent's number; the rest of the file must stay, so that it still waits for the last
 * processes of the former server.
 */
function disownNumber(data) {
  const said = readPidFile(data);
  if (said === null || !isAlive(said.pid)) return;
  const file = path.join(data, "postmaster.pid");
  const [, ...rest] = readFileSync(file, "utf8").split("\n");
  writeFileSync(file, [process.pid, ...rest].join("\n"));
}

async function launch(places, port, disposable) {
  disownNumber(places.data);
  const log = openSync(places.log, "w");
  const child = spawn(
    places.postgres,
    [
      ...["-D", places.data, "-p", String(port)],
      ...settings({ ...ALWAYS, ...(disposable ? DISPOSABLE : {}) }),
    ],
    {
      ...places.spawnOptions,
      detached: process.platform !== "win32",
      stdio: ["ignore", "ignore", log],
    },
  );
  closeSync(log);
  child.unref();
  let failed;
  child.once("error", (thrown) => {
    failed = thrown;
  });
  const deadline = Date.now() + START_PATIENCE;
  while (Date.now() < deadline) {
    if (failed) throw failed;
    if (child.exitCode !== null || child.signalCode !== null) return null;
    const said = readPidFile(places.data);
    if (said?.pid === child.pid && said.status === "ready") return said;
    await pause(20);
  }
  child.kill("SIGKILL");
  return null;
}

/** Starts the server. After a kill -9 the old one's last processes may still hold its memory, and a port may be lost to a race: so, again. */
async function start(places, wantedPort, disposable) {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const started = await launch(places, await freePort(wantedPort), disposable);
    if (started) return started;
    if (
      !/already in use|already exists|pre-existing shared memory/.test(
        readFileSync(places.log, "utf8"),
      )
    )
      break;
    await pause(250);
  }
  throw problem(
    `The embedded database did not start: its own words are in ${places.log}. If its data are of no value, delete ${places.data} and run the command again.`,
  );
}

/** Stops the server: it ends what is being done, writes everything down and goes. */
async function stop(places) {
  const running = runningServer(places);
  if (running === null) return;
  process.kill(running.pid, "SIGINT");
  const deadline = Date.now() + STOP_PATIENCE;
  while (isAlive(running.pid) && readPidFile(places.data) !== null) {
    if (Date.now() > deadline) {
      process.kill(running.pid, "SIGQUIT");
      return;
    }
    await pause(20);
  }
}

/** A server that is just going down is waited for; one that is coming up, too. */
async function settled(places) {
  const deadline = Date.now() + START_PATIENCE;
  for (;;) {
    const running = runningServer(places);
    if (running === null || running.status === "ready") return running;
    if (Date.now() > deadline) {
      throw problem(
        `The embedded database (process ${running.pid}) neither starts nor stops: end that process, then run the command again.`,
      );
    }
    await pause(50);
  }
}

async function startAfresh(places, port, disposable) {
  createCluster(places);
  try {
    return await start(places, port, disposable);
  } catch (thrown) {
    if (!disposable) throw thrown;
    rmSync(places.data, { recursive: true, force: true });
    createCluster(places);
    return start(places, port, disposable);
  }
}

/**
 * Brings the server back, on its port and its data, whenever its process is gone: who waits for it connects again by
 * himself. Resolves once this command has left, throws when the server does not come back or does not stay.
 */
async function keep(places, port, { disposable, pauses, hasLeft }) {
  const bringBack = async () => {
    if (hasLeft() || (await settled(places))) return;
    say("The database has ended by itself; it is started again…");
    if (await launch(places, port, disposable)) say(`The database is back on port ${port}.`);
  };
  let tries = 0;
  let triedAt = 0;
  while (!hasLeft()) {
    if (runningServer(places) !== null) {
      if (Date.now() - triedAt > STEADY) tries = 0;
      await pause(WATCH);
    } else if (tries < pauses.length) {
      await pause(pauses[tries]);
      await withLock(places.lock, bringBack);
      triedAt = Date.now();
      tries += 1;
    } else {
      throw problem(
        `The embedded database has ended and does not come back on port ${port}: its own words are in ${places.log}. Mend what they name, then run the command again.`,
      );
    }
  }
}

/** Databases left by test runs that were killed. Nobody uses them: the server has just started. */
async function dropLeftovers(url) {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    const left = await admin.query(
      "select datname from pg_database where not datistemplate and datname <> 'postgres'",
    );
    for (const { datname } of left.rows) {
      await admin.query(`drop database ${pg.escapeIdentifier(datname)}`);
    }
  } finally {
    await admin.end();
  }
}

/**
 * Starts the embedded server of this name, or joins the one that runs, and counts this process
 * among its users; it stops with its last user. `url` leads to its database `postgres`.
 * `keep` watches over it from then on. A disposable server forgets safety and whatever an earlier run left.
 */
export async function embeddedServer({ name = "pg", port = 54_329, disposable = false } = {}) {
  const places = placesOf(name);
  let left = false;
  const release = () => {
    left = true;
    return withLock(places.lock, async () => {
      if (signOut(places.users)) await stop(places);
    });
  };
  return withLock(places.lock, async () => {
    const alone = livingUsers(places.users) === 0;
    const running = await settled(places);
    const { port: opened } = running ?? (await startAfresh(places, port, disposable));
    signIn(places.users);
    const leave = atEnd(release);
    const password = readFileSync(places.password, "utf8").trim();
    const url = `postgresql://${ROLE}:${password}@127.0.0.1:${opened}/postgres`;
    if (disposable && alone) await dropLeftovers(url);
    return {
      url,
      port: opened,
      adopted: running !== null,
      leave,
      keep: (pauses = PAUSES) => keep(places, opened, { disposable, pauses, hasLeft: () => left }),
    };
  });
}
