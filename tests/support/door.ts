import net from "node:net";

export type Door = {
  /** The portal's address through the door. */
  readonly url: string;
  /** From now on every connection is cut, in the middle, once it has sent so many bytes. */
  readonly cutAfter: (bytes: number) => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
};

/** A way to the portal that can be cut while something is on it, as closing a laptop does. */
export async function openDoor(portal: string): Promise<Door> {
  const { hostname, port } = new URL(portal);
  const open = new Set<net.Socket>();
  let limit = Number.POSITIVE_INFINITY;
  let era = 0;

  const server = net.createServer((client) => {
    const inside = net.connect(Number(port), hostname);
    let sent = 0;
    let counted = era;
    const cut = () => {
      client.destroy();
      inside.destroy();
    };
    client.on("data", (chunk) => {
      if (counted !== era) {
        counted = era;
        sent = 0;
      }
      sent += chunk.length;
      if (sent > limit) cut();
      else inside.write(chunk);
    });
    inside.on("data", (chunk) => client.write(chunk));
    for (const socket of [client, inside]) {
      open.add(socket);
      socket.on("error", cut);
      socket.on("close", () => {
        open.delete(socket);
        cut();
      });
    }
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const at = server.address() as net.AddressInfo;
  return {
    url: `http://localhost:${at.port}`,
    cutAfter: (bytes) => {
      limit = bytes;
      era += 1;
    },
    mend: () => {
      limit = Number.POSITIVE_INFINITY;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}
