import { beforeEach, describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/cach-doc/route";

const jar = new Map<string, string>();
vi.mock("next/headers", () => ({
  cookies: async () => ({ set: (name: string, value: string) => jar.set(name, value) }),
}));

beforeEach(() => jar.clear());

const choose = (body: string, headers: Record<string, string> = {}) =>
  POST(
    new Request("http://thu.vn/api/cach-doc", {
      method: "POST",
      body,
      headers: { host: "thu.vn", origin: "http://thu.vn", ...headers },
    }),
  );

describe("[F-41] size of text and contrast without a script", () => {
  it("are remembered, and the reader is back on the page they were chosen on", async () => {
    const answer = await choose("text=xl", { referer: "http://thu.vn/tin-tuc?trang=2" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/tin-tuc?trang=2"]);
    await choose("theme=contrast");
    expect(Object.fromEntries(jar)).toEqual({ "co-chu": "xl", "giao-dien": "contrast" });
  });

  it("read as the plain page where something else is sent", async () => {
    await choose("text=<script>&theme=1&other=2");
    expect(Object.fromEntries(jar)).toEqual({ "co-chu": "md", "giao-dien": "light" });
  });

  it("never lead out of the portal, and are not another site's to choose", async () => {
    expect((await choose("text=xl")).headers.get("location")).toBe("/");
    const led = await choose("text=xl", { referer: "http://thu.vn//la.vn/x" });
    expect(led.headers.get("location")).toBe("/lam-viec");
    jar.clear();
    expect((await choose("text=lg", { origin: "http://la.vn" })).status).toBe(403);
    expect(jar.size).toBe(0);
  });
});
