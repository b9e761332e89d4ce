import { connect, createServer } from "node:net";
import { atEnd } from "../lib/lifeline.mjs";

const EXECUTE = "E".charCodeAt(0);
const QUERY = "Q".charCodeAt(0);

/** Counts the statements in what a client sends to PostgreSQL; its first message alone has no letter before its length. */
function statementsIn(count) {
  let held = Buffer.alloc(0);
  let begun = false;
  return (chunk) => {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const start = begun ? 1 : 0;
      if (held.length < start + 4) return;
      const end = start + held.readUInt32BE(start);
      if (held.length < end) return;
      if (begun && (held[0] === EXECUTE || held[0] === QUERY)) count();
      begun = true;
      held = held.subarray(end);
    }
  };
}

/** An address that leads to the same database and counts the statements that pass. */
export async function sqlCounter(databaseUrl) {
  const target = new URL(databaseUrl);
  let statements = 0;
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    client.on(
      "data",
      statementsIn(() => {
        statements += 1;
      }),
    );
    client.pipe(database).pipe(client);
    for (const [one, other] of [
      [client, database],
      [database, client],
    ])
      one.on("error", () => other.destroy());
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  atEnd(() => server.close());
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String(server.address().port);
  return { url: url.href, statements: () => statements };
}
