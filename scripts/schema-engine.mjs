#!/usr/bin/env node
// Stands in for the schema engine that Prisma's command line would download: the same JSON-RPC over
// stdin and stdout, answered by the WebAssembly build of that very engine, which npm delivers.
// Prisma starts it; prisma.mjs tells Prisma where it is.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";
import pg from "pg";

const VERSION = "0edf323efd1d98336f3f0a68684b56f689b900d3";
/** PostgreSQL's own one-byte type, which the driver adapter does not know, and text, which it reads the same. */
const CHAR_TYPE = 18;
const TEXT_TYPE = 25;
const RPC_FAILURE = 4466;

function readArguments(argv) {
  const valuesOf = (flag) =>
    argv.flatMap((word, index) => (word === flag ? [argv[index + 1]] : []));
  const [datasource = "{}"] = valuesOf("--datasource").slice(-1);
  const command = argv.indexOf("cli");
  return {
    models: valuesOf("--datamodels").map((file) => [file, readFileSync(file, "utf8")]),
    url: JSON.parse(datasource).url,
    wantsVersion: argv.includes("--version"),
    command: command < 0 ? null : argv[command + 1],
  };
}

const { models, url, wantsVersion, command } = readArguments(process.argv.slice(2));

const databaseName = () => decodeURIComponent(new URL(url).pathname.slice(1));

function urlOf(database) {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

const ping = () => withClient(url, (client) => client.query("select 1"));

const createDatabase = () =>
  withClient(urlOf("postgres"), (client) =>
    client.query(`create database ${pg.escapeIdentifier(databaseName())} template template0`),
  );

/** Prisma's code for an error of the connection. */
function prismaCode({ code }) {
  if (code === "3D000") return "P1003";
  if (code === "28P01" || code === "28000") return "P1000";
  if (code === "42P04") return "P1009";
  return ["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "ENOENT"].includes(code) ? "P1001" : "P1010";
}

/** The engine's own small commands: done, or one line of JSON on stderr and code 1. */
async function runCommand(name) {
  const commands = {
    "can-connect-to-database": ping,
    "create-database": createDatabase,
  };
  try {
    if (!Object.hasOwn(commands, name)) throw new Error(`unsupported: ${name}`);
    await commands[name]();
    process.exit(0);
  } catch (thrown) {
    const fields = { error_code: prismaCode(thrown), message: thrown.message || thrown.code };
    const line = JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields });
    process.stderr.write(`\n${line}\n`);
    process.exit(1);
  }
}

/**
 * Mends two faults of the adapter in place: columns of the one-byte type, without which introspection
 * fails on PostgreSQL 18, and scripts, which it would split at every semicolon, even inside $$.
 */
function mended(connection, ColumnTypeEnum) {
  const { queryRaw, performIO, startTransaction } = connection;
  connection.queryRaw = async (query) => {
    let isChar = [];
    const reading = Object.create(connection, {
      performIO: {
        value: async (asked) => {
          const result = await performIO.call(connection, asked);
          isChar = result.fields.map((field) => field.dataTypeID === CHAR_TYPE);
          for (const field of result.fields) {
            if (field.dataTypeID === CHAR_TYPE) field.dataTypeID = TEXT_TYPE;
          }
          return result;
        },
      },
    });
    const answer = await queryRaw.call(reading, query);
    const columnTypes = answer.columnTypes.map((type, index) =>
      isChar[index] ? ColumnTypeEnum.Character : type,
    );
    return { ...answer, columnTypes };
  };
  if (connection.executeScript) {
    connection.executeScript = async (script) => {
      try {
        await connection.client.query(script);
      } catch (thrown) {
        connection.onError(thrown);
      }
    };
  }
  if (startTransaction) {
    connection.startTransaction = async (...args) =>
      mended(await startTransaction.apply(connection, args), ColumnTypeEnum);
  }
  return connection;
}

/**
 * The adapter as the engine wants it. Its own shadow database would be the main one whenever it is
 * given a connection string, so a shadow is made, and dropped, here.
 */
async function adapterFactory() {
  const { PrismaPg } = await import("@prisma/adapter-pg");
  const { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } = await import(
    "@prisma/driver-adapter-utils"
  );
  const base = new PrismaPg({ connectionString: url });
  const connectTo = async (adapter) => mended(await adapter.connect(), ColumnTypeEnum);

  async function connectToShadowDb() {
    const name = `prisma_shadow_${process.pid}_${Date.now()}`;
    const admin = new pg.Client({ connectionString: url });
    await admin.connect();
    await admin.query(`create database ${pg.escapeIdentifier(name)}`);
    const shadow = await connectTo(new PrismaPg({ connectionString: urlOf(name) }));
    const dispose = shadow.dispose;
    shadow.dispose = async () => {
      await dispose.call(shadow);
      await shadow.client.end?.().catch(() => {});
      await admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
      await admin.end();
    };
    return shadow;
  }

  return bindMigrationAwareSqlAdapterFactory({
    provider: base.provider,
    adapterName: base.adapterName,
    connect: () => connectTo(base),
    connectToShadowDb,
  });
}

let panic = null;

async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => {
      panic = message;
    },
  };
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const { instance } = await WebAssembly.instantiate(
    readFileSync(path.join(folder, "schema_engine_bg.wasm")),
    { "./schema_engine_bg.js": glue },
  );
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue.SchemaEngine.new(
    { datamodels: models.length > 0 ? models : undefined },
    () => {},
    await adapterFactory(),
  );
}

const send = (message) =>
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

function sendFailure(id, thrown) {
  const data = {
    is_panic: false,
    message: panic ?? thrown?.message ?? String(thrown),
    meta: null,
    error_code: typeof thrown?.code === "string" ? thrown.code : null,
  };
  const message = "An error happened. Check the data field for details.";
  send({ id, error: { code: RPC_FAILURE, message, data } });
}

let engine;

async function answer(method, params) {
  if (method === "createDatabase") {
    await createDatabase();
    return { databaseName: databaseName() };
  }
  engine ??= await loadEngine();
  const name = method === "getDatabaseVersion" ? "version" : method;
  if (!engine[name]) throw new Error(`the WebAssembly engine has no ${method}`);
  return engine[name](params);
}

function serve() {
  // The output belongs to JSON-RPC.
  console.log = (...words) => console.error(...words);
  let current;
  const handle = async ({ id, method, params }) => {
    current = id;
    try {
      const result = await answer(method, params);
      if (method === "diff" && result.stdout) {
        const content = result.stdout.replace(/\n$/, "");
        send({ id: `print${id}`, method: "print", params: { content } });
      }
      send({ id, result: result ?? null });
    } catch (thrown) {
      sendFailure(id, thrown);
    }
  };
  process.on("uncaughtException", (thrown) => {
    sendFailure(current, thrown);
    process.exitCode = 1;
  });
  // One at a time, in the order asked.
  let queue = Promise.resolve();
  const lines = readline.createInterface({ input: process.stdin });
  lines.on("line", (line) => {
    const message = JSON.parse(line);
    if (message.method) queue = queue.then(() => handle(message));
  });
  lines.on("close", () => void queue.then(() => process.exit(0)));
}

if (wantsVersion) console.log(`schema-engine-cli ${VERSION}`);
else if (command !== null) await runCommand(command);
else serve();
