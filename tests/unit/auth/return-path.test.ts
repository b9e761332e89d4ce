import { describe, expect, it } from "vitest";
import { returnPathOf, signInPath } from "@/lib/platform/auth/return-path";

describe("the page to return to after signing in", () => {
  it.each([
    ["/lam-viec/dang-ky/1?buoc=2#nguoi", "/lam-viec/dang-ky/1?buoc=2#nguoi"],
    ["/quan-tri", "/quan-tri"],
    ["/", "/"],
  ])("[A-10] is the page of this site that was asked for: %s", (asked, path) => {
    expect(returnPathOf(asked)).toBe(path);
  });

  it.each([
    "https://evil.example/lam-viec",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/.//evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "lam-viec",
    "",
    null,
    undefined,
  ])("[A-10] is never another site: %j", (asked) => {
    expect(returnPathOf(asked)).toBe("/lam-viec");
  });

  it.each(["/dang-nhap", "/dang-nhap?tiep=/quan-tri", "/api/auth/signout", "/_next/x"])(
    "is never the sign-in page or no page at all: %s",
    (asked) => {
      expect(returnPathOf(asked)).toBe("/lam-viec");
    },
  );

  it("travels in the address of the sign-in page", () => {
    expect(signInPath("/lam-viec?a=1&b=2")).toBe("/dang-nhap?tiep=%2Flam-viec%3Fa%3D1%26b%3D2");
    expect(signInPath(null)).toBe("/dang-nhap");
  });
});
