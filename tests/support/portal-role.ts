import pg from "pg";

/** A connection of one's own to the database of this worker: as whoever owns it, or as the portal itself asks. */
export async function connect(as: "owner" | "portal", url = process.env.DATABASE_URL ?? "") {
  const client = new pg.Client({
    connectionString: url,
    ...(as === "portal" && { options: "-c role=portal_web" }),
  });
  // A server that is killed under a test takes its connections with it.
  client.on("error", () => {});
  await client.connect();
  return client;
}
