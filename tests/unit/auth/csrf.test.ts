import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { csrfTokenOf, mintCsrfCookie } from "@/lib/platform/auth/csrf";

const SECRET = "một bí mật chỉ dùng trong bài thử này";

beforeAll(() => {
  process.env.NEXTAUTH_SECRET = SECRET;
});

describe("the token of the sign-in form", () => {
  it("has next-auth's own form: the token and its seal", () => {
    const [token = "", seal] = mintCsrfCookie().split("|");
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    expect(seal).toBe(createHash("sha256").update(`${token}${SECRET}`).digest("hex"));
  });

  it("is read back from a cookie of this server, and from no other", () => {
    const cookie = mintCsrfCookie();
    expect(csrfTokenOf(cookie)).toBe(cookie.split("|")[0]);
    expect(csrfTokenOf(`${"a".repeat(64)}|${"b".repeat(64)}`)).toBeNull();
    expect(csrfTokenOf("a|")).toBeNull();
    expect(csrfTokenOf(undefined)).toBeNull();
  });
});
