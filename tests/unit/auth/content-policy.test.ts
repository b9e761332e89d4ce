import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, withNonce } from "@/lib/platform/auth/content-policy";

const directives = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources.join(" ")];
    }),
  );

describe("the content policy", () => {
  it("[A-15] lets no inline script run without the nonce, and none be evaluated", () => {
    const policy = directives(
      contentSecurityPolicy(withNonce("abc"), { development: false, secure: true }),
    );
    expect(policy["script-src"]).toBe("'self' 'nonce-abc' 'strict-dynamic'");
    expect(policy["object-src"]).toBe("'none'");
    expect(policy["base-uri"]).toBe("'self'");
    expect(policy["form-action"]).toBe("'self'");
    expect(policy["frame-ancestors"]).toBe("'none'");
    expect(policy).toHaveProperty("upgrade-insecure-requests");
  });

  it("asks for https only where the portal has it", () => {
    expect(
      contentSecurityPolicy(withNonce("abc"), { development: false, secure: false }),
    ).not.toContain("upgrade-insecure-requests");
  });
});
