import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { GET } from "@/app/hinh-chia-se/[kind]/[key]/route";
import { givenNews } from "@/tests/factories/article";
import { givenAnnouncement } from "@/tests/factories/campaign";

const ask = (kind: string, key: string) =>
  GET(new Request("http://localhost/"), { params: Promise.resolve({ kind, key }) });

describe("the picture under which a page is shared", () => {
  it("[E-71] is drawn by the portal for itself, a campaign and a piece of news, with its own mark", async () => {
    await givenAnnouncement();
    await givenNews("published", { slug: "tin-moi" });
    for (const [kind, key] of [
      ["cong", "chung"],
      ["phong-trao", "2021"],
      ["tin-tuc", "tin-moi"],
    ] as const) {
      const answer = await ask(kind, key);
      expect(answer.headers.get("content-type")).toBe("image/png");
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
      // Where the mark's water is, it is blue; the ground of the picture is red.
      const point = { left: 117, top: 142, width: 1, height: 1 };
      const [red = 0, , blue = 0] = await sharp(bytes).extract(point).raw().toBuffer();
      expect(blue).toBeGreaterThan(red);
    }
  });

  it("[E-71] is not there for what nobody may read yet", async () => {
    await givenAnnouncement("draft");
    await givenNews("draft", { slug: "con-nhap" });
    expect((await ask("phong-trao", "2021")).status).toBe(404);
    expect((await ask("tin-tuc", "con-nhap")).status).toBe(404);
    expect((await ask("tin-tuc", "../x")).status).toBe(404);
    expect((await ask("khac", "x")).status).toBe(404);
  });
});
