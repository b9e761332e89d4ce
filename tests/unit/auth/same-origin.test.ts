import { describe, expect, it } from "vitest";
import { isSameOrigin } from "@/lib/platform/auth/sign-in-route";

const said = (headers: Record<string, string>): boolean => isSameOrigin(new Headers(headers));

describe("[A-13] a sign-in form comes from the portal itself", () => {
  it("when the browser names the same host", () => {
    expect(said({ origin: "https://thidua.vn", host: "thidua.vn" })).toBe(true);
    expect(
      said({ origin: "https://thidua.vn", host: "10.0.0.5:3000", "x-forwarded-host": "thidua.vn" }),
    ).toBe(true);
  });

  it("not when it names another, another port, or hides it", () => {
    expect(said({ origin: "https://evil.example", host: "thidua.vn" })).toBe(false);
    expect(said({ origin: "http://localhost:4000", host: "localhost:3000" })).toBe(false);
    expect(said({ origin: "null", host: "thidua.vn" })).toBe(false);
  });

  it("an old browser that names none is left to the form's token, one that says cross-site is not", () => {
    expect(said({ host: "thidua.vn" })).toBe(true);
    expect(said({ host: "thidua.vn", "sec-fetch-site": "same-origin" })).toBe(true);
    expect(said({ host: "thidua.vn", "sec-fetch-site": "cross-site" })).toBe(false);
  });
});
