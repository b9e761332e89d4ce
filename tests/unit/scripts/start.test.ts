import { execFile } from "node:child_process";
import net from "node:net";
import { afterEach, expect, it } from "vitest";
import { requireFitServer } from "@/scripts/lib/own-server.mjs";

const taken: net.Server[] = [];
afterEach(() => {
  for (const server of taken.splice(0)) server.close();
});

/** A port of this machine that another program has. */
const givenTakenPort = () =>
  new Promise<number>((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
    taken.push(server);
  });

type Said = { code: unknown; out: string; errors: string };

/** `npm start` with this environment and no other, in a process of its own, to its end. */
const startWith = (env: Record<string, string>) =>
  new Promise<Said>((resolve) => {
    execFile(
      process.execPath,
      ["scripts/start.mjs"],
      {
        env: { NODE_ENV: "production", PATH: process.env.PATH, DATABASE_URL: "", ...env },
        timeout: 20_000,
      },
      (error, out, errors) => resolve({ code: error?.code ?? 0, out, errors }),
    );
  });

it("[S-06] the command ends with code 1 and one sentence, before it has begun anything", async () => {
  const port = await givenTakenPort();
  const [wrong, busy, open] = await Promise.all([
    startWith({ PORT: "abc" }),
    startWith({ PORT: String(port) }),
    startWith({ DATABASE_URL: "postgresql://a:b@127.0.0.1:1/portal", NEXTAUTH_SECRET: "ngắn" }),
  ]);
  expect(wrong).toEqual({
    code: 1,
    out: "",
    errors: 'PORT is "abc", and a port is a whole number from 1 to 65535: PORT=3000 npm start\n',
  });
  expect(busy).toEqual({
    code: 1,
    out: "",
    errors: `Port ${port} is in use by another program: stop it, or start the portal on another port: PORT=${port + 1} npm start\n`,
  });
  expect(open).toMatchObject({ code: 1, out: "" });
  expect(open.errors).toMatch(/^NEXTAUTH_SECRET is only 4 characters long, [^\n]+\n$/);
});

it("[S-04] a server that nobody answers for is told with its name, and without the password", async () => {
  const asked = requireFitServer("postgresql://thi_dua:bi-mat@127.0.0.1:1/portal");
  await expect(asked).rejects.toThrow(/^The PostgreSQL server 127\.0\.0\.1:1 cannot be reached/);
  await expect(asked).rejects.not.toThrow("bi-mat");
});
