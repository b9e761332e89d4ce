import { describe, expect, it } from "vitest";
import { describeUrl, explain } from "@/scripts/lib/explain.mjs";

const URL_OF_OWN = "postgresql://thi_dua:bi%40mat@db.example.vn:5433/portal";
const thrown = (code: string, message = "") => Object.assign(new Error(message), { code });

describe("an error of the database becomes one sentence that says what to do", () => {
  it.each([
    ["ECONNREFUSED", "db.example.vn:5433 cannot be reached"],
    ["ENOTFOUND", "db.example.vn:5433 cannot be reached"],
    ["ETIMEDOUT", "db.example.vn:5433 cannot be reached"],
    ["28P01", 'refused the password of user "thi_dua"'],
    ["28000", 'does not let user "thi_dua" in'],
    ["3D000", 'There is no database "portal"'],
    ["53300", "no connection left"],
    ["57P03", "still starting or stopping"],
    ["42501", 'ALTER DATABASE "portal" OWNER TO "thi_dua"'],
    ["25006", "is read-only"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "is not trusted"],
  ])("[S-04] %s", (code, words) => {
    const sentence = explain(thrown(code), URL_OF_OWN);
    expect(sentence).toContain(words);
    expect(sentence).not.toContain("mat@");
    expect(sentence).not.toContain("\n");
  });

  it("a server that is waited for in vain cannot be reached", () => {
    expect(explain(new Error("timeout expired"), URL_OF_OWN)).toContain("cannot be reached");
  });

  it("no password given is a wrong password", () => {
    const error = new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string");
    expect(explain(error, URL_OF_OWN)).toContain("refused the password");
  });

  it("what is no connection string is told how to be one", () => {
    expect(explain(new Error("Invalid URL"), "portal")).toContain(
      "postgresql://USER:PASSWORD@HOST",
    );
  });
});

describe("an error of files becomes one sentence", () => {
  it("[S-05] names the place that cannot be written", () => {
    const error = Object.assign(thrown("EACCES"), { path: "/srv/portal/.data" });
    expect(explain(error)).toMatch(/^\/srv\/portal\/\.data cannot be written/);
  });

  it("says that the disk is full", () => {
    expect(explain(thrown("ENOSPC"))).toContain("disk is full");
  });
});

describe("any other error", () => {
  it("is told as it is when it is a sentence already", () => {
    expect(explain({ plain: true, message: "Stop the other one." })).toBe("Stop the other one.");
  });

  it("[S-06] is one line, without a stack", () => {
    expect(explain(new Error("first\n    at somewhere"))).toBe(
      "Something unexpected went wrong: first. Run the command again with PORTAL_DEBUG=1 to see where.",
    );
  });
});

describe("a connection string is described", () => {
  it("without its password, with the port that PostgreSQL takes unasked", () => {
    expect(describeUrl("postgresql://a:secret@localhost/portal")).toEqual({
      server: "localhost:5432",
      database: "portal",
      user: "a",
    });
  });

  it("[S-04] only where it is one of PostgreSQL", () => {
    expect(describeUrl("postgres://a:secret@localhost/portal")?.database).toBe("portal");
    expect(explain(thrown("ECONNREFUSED"), "mysql://a:secret@localhost/portal")).toContain(
      "DATABASE_URL is not a connection string: write it as postgresql://",
    );
  });
});
