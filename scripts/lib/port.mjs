import net from "node:net";
import { problem } from "./problem.mjs";

/** The port a person asked for, or 3000. */
export function portAsked(asked) {
  if (asked === undefined || asked === "") return 3000;
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw problem(
    `PORT is "${asked}", and a port is a whole number from 1 to 65535: PORT=3000 npm start`,
  );
}

/** The sentence for a port that cannot be had. */
export const portRefused = (port, code) => {
  if (code === "EACCES") {
    return `This user may not open port ${port}: choose one above 1023 (PORT=3000 npm start), or put a reverse proxy in front.`;
  }
  const next = port < 65_535 ? port + 1 : 3000;
  return `Port ${port} is in use by another program: stop it, or start the portal on another port: PORT=${next} npm start`;
};

/** Listens on the port for a moment. Resolves to the port opened (the system's choice for 0), or rejects. */
const tryPort = (port, host) =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen({ port, host }, () => {
      const opened = server.address().port;
      server.close(() => resolve(opened));
    });
  });

/** Refuses a port that is taken, on any address or on this machine's own. */
export async function requirePort(port) {
  try {
    await tryPort(port);
    await tryPort(port, "127.0.0.1");
  } catch (thrown) {
    throw problem(portRefused(port, thrown.code), thrown);
  }
}

/** The wanted port of this machine's own address where it is free, else one of the system's choice. */
export const freePort = (wanted = 0) =>
  tryPort(wanted, "127.0.0.1").catch(() => tryPort(0, "127.0.0.1"));
