import { describe, expect, it } from "vitest";
import { oldNode } from "@/scripts/lib/node-version.mjs";
import { unfit } from "@/scripts/lib/own-server.mjs";
import { portAsked, portRefused } from "@/scripts/lib/port.mjs";
import { serverUser } from "@/scripts/lib/postgres-home.mjs";
import { poorSecret } from "@/scripts/lib/secret.mjs";
import { notWritable } from "@/scripts/lib/writable.mjs";

describe("the version of Node.js", () => {
  it.each(["12.22.12", "18.20.8", "20.18.3"])("[S-01] %s is too old", (version) => {
    expect(oldNode(version)).toContain(`This is Node.js ${version}`);
  });
  it.each(["20.19.0", "22.0.0", "24.1.0"])("%s will do", (version) => {
    expect(oldNode(version)).toBeNull();
  });
});

describe("the port", () => {
  it("is 3000 unless another is asked for", () => {
    expect(portAsked(undefined)).toBe(3000);
    expect(portAsked("8080")).toBe(8080);
  });
  it.each(["abc", "0", "65536", "80.5"])("[S-02] cannot be %s", (asked) => {
    expect(() => portAsked(asked)).toThrow(`PORT is "${asked}"`);
  });
  it("[S-02] that is taken is named, with the command that avoids it", () => {
    expect(portRefused(3000, "EADDRINUSE")).toBe(
      "Port 3000 is in use by another program: stop it, or start the portal on another port: PORT=3001 npm start",
    );
    expect(portRefused(65_535, "EADDRINUSE")).toContain("PORT=3000 npm start");
  });
  it("[S-02] that is kept for root is told so", () => {
    expect(portRefused(80, "EACCES")).toContain("may not open port 80");
  });
});

describe("the secret beside a database of one's own", () => {
  it("[S-03] must be there", () => {
    expect(poorSecret(undefined)).toContain("NEXTAUTH_SECRET is not set");
    expect(poorSecret("")).toContain("NEXTAUTH_SECRET is not set");
  });
  it("[S-03] must have 32 characters", () => {
    expect(poorSecret("x".repeat(31))).toContain("is only 31 characters long");
    expect(poorSecret("x".repeat(32))).toBeNull();
  });
});

describe("a server of one's own", () => {
  const place = { server: "db.example.vn:5432", database: "portal" };
  const fit = {
    versionNumber: 150_006,
    version: "15.6",
    encoding: "UTF8",
    sortsVietnamese: true,
    missing: [],
    barredRoles: [],
    user: "thi-dua",
  };

  it.each([150_006, 160_002, 170_000, 180_004])("of PostgreSQL %i will do", (versionNumber) => {
    expect(unfit({ ...fit, versionNumber }, place)).toBeNull();
  });
  it.each([
    ["14.20", 140_020],
    ["15.5", 150_005],
    ["16.1", 160_001],
  ])("[S-04] of PostgreSQL %s is too old", (version, versionNumber) => {
    expect(unfit({ ...fit, version, versionNumber }, place)).toContain(
      `is version ${version}, and the portal needs 15.6 or newer, of 16 at least 16.2: upgrade it`,
    );
  });
  it("[S-04] must keep Unicode", () => {
    expect(unfit({ ...fit, encoding: "LATIN1" }, place)).toContain("ENCODING 'UTF8'");
  });
  it("[S-04] must sort Vietnamese", () => {
    expect(unfit({ ...fit, sortsVietnamese: false }, place)).toContain("built with ICU");
  });
  it("[S-04] whose extensions need a right that is lacking is told which to create", () => {
    const missing = [
      { name: "unaccent", code: "42501" },
      { name: "pg_trgm", code: "42501" },
    ];
    expect(unfit({ ...fit, missing }, place)).toContain(
      "CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm;",
    );
  });
  it("[S-04] that lacks the files of an extension is told to install them", () => {
    const missing = [{ name: "btree_gist", code: "0A000" }];
    expect(unfit({ ...fit, missing }, place)).toContain("does not have the extensions btree_gist");
  });
  it("[S-04] whose roles of the ballot box are not this user's is told which to make and to give", () => {
    const barredRoles = [
      { name: "portal_web", exists: true },
      { name: "portal_ballot_box", exists: false },
    ];
    expect(unfit({ ...fit, barredRoles }, place)).toContain(
      'run there once: CREATE ROLE portal_ballot_box NOLOGIN; GRANT portal_web, portal_ballot_box TO "thi-dua";',
    );
  });
});

describe("whom the embedded server runs as under root", () => {
  const root = "root:x:0:0:root:/root:/bin/bash";
  const nobody = "nobody:x:65534:65533:nobody:/nonexistent:/usr/sbin/nologin";
  const postgres = "postgres:x:101:104::/var/lib/postgresql:/bin/bash";

  it("is postgres before nobody", () => {
    expect(serverUser([root, nobody, postgres].join("\n"))).toEqual({
      name: "postgres",
      uid: 101,
      gid: 104,
    });
    expect(serverUser([root, nobody].join("\n"))).toEqual({
      name: "nobody",
      uid: 65_534,
      gid: 65_533,
    });
  });
  it("is refused where there is neither", () => {
    expect(() => serverUser(root)).toThrow("run the command as an ordinary user");
  });
});

it("[S-05] a folder that cannot be written is named with the user who cannot", () => {
  expect(notWritable("/srv/portal", "thi-dua")).toContain(
    "The folder /srv/portal cannot be written by the user thi-dua",
  );
});
