// A bare Node server: `bare-server.mjs PORT bytes FILE` sends the file's bytes, `bare-server.mjs PORT sql FILE` answers
// with what the file's SQL returns, asked through `pg` alone.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import pg from "pg";

const [port, kind, file] = process.argv.slice(2);
const text = readFileSync(file);

const answer = {
  bytes: () => text,
  sql: (() => {
    const pool =
      kind === "sql" ? new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 }) : null;
    const statements = text
      .toString("utf8")
      .split(";\n")
      .filter((one) => one.trim() !== "");
    return async () => {
      const answers = await Promise.all(
        statements.map((statement) =>
          pool.query({ name: statement.slice(0, 50), text: statement }),
        ),
      );
      return JSON.stringify(answers.map((one) => one.rows));
    };
  })(),
}[kind];

createServer(async (_, response) => {
  const body = await answer();
  response.writeHead(200, {
    "content-type": kind === "bytes" ? "text/html; charset=utf-8" : "application/json",
  });
  response.end(body);
}).listen(Number(port), "127.0.0.1", () => process.send?.("ready"));
