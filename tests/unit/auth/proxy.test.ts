import { NextRequest } from "next/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { proxy } from "@/proxy";

beforeEach(() => vi.stubEnv("NEXTAUTH_SECRET", "một bí mật chỉ dùng trong bài thử này"));
afterEach(() => vi.unstubAllEnvs());

/** The headers that the portal's own address puts on its answer to a path. */
function headersOf(address: string, path: string): Headers {
  vi.stubEnv("NEXTAUTH_URL", address);
  return proxy(new NextRequest(`${address}${path}`)).headers;
}

const SAFE = "https://thidua.example";
const OWN = "http://localhost:3000";

describe("what is put on every answer", () => {
  it("[A-38] over https: no way back to http for two years, and a token for https alone", () => {
    const headers = headersOf(SAFE, "/dang-nhap");
    expect(headers.get("strict-transport-security")).toBe("max-age=63072000; includeSubDomains");
    expect(headers.get("content-security-policy")).toContain("upgrade-insecure-requests");
    const [cookie = "", ...more] = headers.getSetCookie();
    expect(more).toEqual([]);
    expect(cookie).toMatch(/^__Host-next-auth\.csrf-token=/);
    expect(cookie.split("; ").slice(1).sort()).toEqual([
      "HttpOnly",
      "Path=/",
      "SameSite=lax",
      "Secure",
    ]);
  });

  it("[A-38] without https neither, or one's own machine could not be reached again", () => {
    const headers = headersOf(OWN, "/dang-nhap");
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.getSetCookie()[0]).toMatch(/^next-auth\.csrf-token=.*HttpOnly/);
    expect(headers.getSetCookie()[0]).not.toContain("Secure");
  });

  it("sets no cookie where there is no form of sign-in", () => {
    for (const path of ["/", "/phong-trao/2021", "/api/suc-khoe"])
      expect(headersOf(SAFE, path).getSetCookie(), path).toEqual([]);
  });

  it("[A-15] lets inline scripts run by a nonce that no other answer has, and never all of them", () => {
    const policies = Array.from(
      { length: 50 },
      () => headersOf(OWN, "/lam-viec").get("content-security-policy") ?? "",
    );
    const scripts = policies.map((policy) => /script-src [^;]*/.exec(policy)?.[0] ?? "");
    expect(new Set(scripts).size).toBe(50);
    for (const one of scripts) {
      expect(one).toMatch(/^script-src 'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'$/);
    }
  });

  it("[A-15] takes nobody's word for being the server that keeps pages", () => {
    vi.stubEnv("PORTAL_RENDER_KEY", "x".repeat(32));
    const policyFor = (word: string) => {
      vi.stubEnv("NEXTAUTH_URL", OWN);
      const asked = new NextRequest(`${OWN}/`, { headers: { "x-portal-render": word } });
      return proxy(asked).headers.get("content-security-policy");
    };
    expect(policyFor("y".repeat(32))).toContain("'nonce-");
    expect(policyFor("")).toContain("'nonce-");
    expect(policyFor("x".repeat(32))).not.toContain("'nonce-");
  });
});
