import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { moveNews, saveNews } from "@/lib/campaign/article/commands/news";
import { moveNewsInput } from "@/lib/campaign/article/schema";
import { addMedia, editMedia, removeMedia } from "@/lib/campaign/media/commands";
import { findMedia, listMedia } from "@/lib/campaign/media/queries";
import { ROLES } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { findFile } from "@/lib/platform/file/queries";
import { givenViewer } from "@/tests/factories/account";
import { givenNews, someNews } from "@/tests/factories/article";
import { NOW } from "@/tests/factories/registration";
import { aViewer } from "@/tests/factories/viewer";
import { trail } from "@/tests/support/trail";

const drawing = (width = 400, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: "#2e7d5b" } });
const file = (bytes: Uint8Array | string, name = "anh.jpg") => new File([bytes as BlobPart], name);
const words = { alt: "Cánh đồng", caption: "Cánh đồng mùa gặt", credit: "Hình vẽ" };

const staffAdds = async (bytes: Uint8Array | string, name?: string) =>
  addMedia(await givenViewer("ministry_staff"), { ...words, file: file(bytes, name) }, NOW);

/** A PNG's head that promises a picture of 30,000 × 30,000 points and holds next to nothing. */
async function bomb(): Promise<Uint8Array> {
  const bytes = await drawing(1, 1).png().toBuffer();
  bytes.writeUInt32BE(30_000, 16);
  bytes.writeUInt32BE(30_000, 20);
  return bytes;
}

describe("the library takes a picture", () => {
  it("[E-21] drawn anew: upright, without metadata, no larger than a screen needs", async () => {
    const bytes = await drawing(3000, 1500)
      .jpeg()
      .withMetadata({ orientation: 6, exif: { IFD0: { Copyright: "21.0278 N 105.8342 E" } } })
      .toBuffer();
    const added = await staffAdds(bytes);
    if (!added.ok) throw new Error(JSON.stringify(added.error));
    const media = await db.media.findUniqueOrThrow({
      where: { id: added.value.id },
      include: { file: { include: { content: true } } },
    });
    expect(media).toMatchObject({ width: 1200, height: 2400, ...words });
    expect(media.file).toMatchObject({ contentType: "image/jpeg", isPublic: false });
    const kept = await sharp(media.file.content?.bytes).metadata();
    expect(kept).toMatchObject({ format: "jpeg", width: 1200, height: 2400 });
    expect(kept.exif).toBeUndefined();
    expect(await db.auditEntry.findMany()).toMatchObject([{ action: "media.add" }]);
  });

  it("[E-21] without what hides behind its bytes", async () => {
    const picture = await drawing().png().toBuffer();
    const script = "<script>alert(1)</script>PK\u0003\u0004";
    const added = await staffAdds(Buffer.concat([picture, Buffer.from(script)]), "anh.png");
    expect(added.ok).toBe(true);
    const [content] = await db.fileContent.findMany();
    expect(Buffer.from(content?.bytes ?? []).includes("<script>")).toBe(false);
  });

  it.each([
    [
      "an SVG with a script",
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      "không phải là JPEG, PNG hoặc WebP",
    ],
    ["a page that calls itself a picture", "<html><script>1</script>", "không phải là"],
    ["an archive", `PK\u0003\u0004${"0".repeat(200)}`, "không phải là"],
    ["nothing", "", "trống"],
  ])("[E-22] refuses %s, with a sentence", async (_, bytes, sentence) => {
    const refused = await staffAdds(bytes);
    expect(refused.ok ? null : refused.error).toMatchObject({
      code: "invalid",
      fields: { file: [expect.stringContaining(sentence)] },
    });
    expect(await db.file.count()).toBe(0);
  });

  it("[E-22] refuses a picture that unfolds to fill the memory, one cut short and one of 200 MB", async () => {
    const cut = (await drawing(800, 800).jpeg().toBuffer()).subarray(0, 400);
    const huge = new Uint8Array(200 * 1024 * 1024);
    for (const [bytes, sentence] of [
      [await bomb(), "triệu điểm ảnh"],
      [cut, "Không mở được ảnh này"],
      [huge, "20 MB"],
    ] as const) {
      const refused = await staffAdds(bytes);
      expect(refused.ok ? null : refused.error).toMatchObject({
        fields: { file: [expect.stringContaining(sentence)] },
      });
    }
    expect(await db.file.count()).toBe(0);
  });
});

describe("a picture of the library", () => {
  async function givenMedia() {
    const added = await staffAdds(await drawing().jpeg().toBuffer());
    if (!added.ok) throw new Error(added.error.code);
    return added.value.id;
  }

  it("[E-23] is opened to everybody by the text that shows it, and not removed while one does", async () => {
    const staff = await givenViewer("ministry_staff");
    const id = await givenMedia();
    const { fileId } = await db.media.findUniqueOrThrow({ where: { id } });
    const news = await givenNews("draft");
    const shown = someNews(news, { photoId: id, photoAlt: "Cánh đồng" });
    expect((await saveNews(staff, shown, NOW)).ok).toBe(true);
    expect(await findFile(null, fileId)).toBeNull();
    await moveNews(staff, moveNewsInput.parse({ id: news.id, version: 2, event: "publish" }), NOW);
    expect(await findFile(null, fileId)).not.toBeNull();
    expect((await findMedia(staff, id))?.articles).toMatchObject([{ id: news.id }]);
    const refused = await removeMedia(staff, { id }, NOW);
    expect(refused.ok ? null : refused.error).toMatchObject({
      fields: { id: [expect.stringContaining("1 bài")] },
    });
    await saveNews(staff, someNews(news, { version: 3 }), NOW);
    expect(await removeMedia(staff, { id }, NOW)).toEqual({ ok: true, value: null });
    expect(await db.file.count()).toBe(0);
    const gone = await saveNews(staff, { ...shown, version: 4 }, NOW);
    expect(gone.ok ? null : gone.error).toMatchObject({
      fields: { body: [expect.stringContaining("không còn trong thư viện")] },
    });
    expect(await trail("media")).toEqual(["add", "remove"]);
  });

  it("[E-23] keeps its words and focus under the version last seen", async () => {
    const staff = await givenViewer("ministry_staff");
    const id = await givenMedia();
    const edit = { id, version: 1, ...words, alt: "Ruộng bậc thang", focus: "top" as const };
    expect(await editMedia(staff, edit, NOW)).toEqual({ ok: true, value: { version: 2 } });
    const stale = await editMedia(staff, edit, NOW);
    expect(stale.ok ? null : stale.error.code).toBe("conflict");
    const { rows } = await listMedia(staff, { q: "ruong bac", page: 1 });
    expect(rows).toMatchObject([{ id, focus: "top", used: 0 }]);
    expect((await listMedia(staff, { q: "khong co", page: 1 })).total).toBe(0);
    expect(await trail("media")).toEqual(["add", "edit"]);
  });

  it.each(ROLES.filter((role) => role !== "ministry_staff"))(
    "[E-23] is neither seen nor touched by %s",
    async (role) => {
      const id = await givenMedia();
      const viewer = aViewer(role);
      const picture = file(await drawing().jpeg().toBuffer());
      expect(await listMedia(viewer, { q: "", page: 1 })).toEqual({ rows: [], total: 0 });
      expect(await findMedia(viewer, id)).toBeNull();
      const codes = [
        await addMedia(viewer, { ...words, file: picture }, NOW),
        await editMedia(viewer, { id, version: 1, ...words, focus: "top" }, NOW),
        await removeMedia(viewer, { id }, NOW),
      ].map((reply) => (reply.ok ? null : reply.error.code));
      expect(codes).toEqual(["forbidden", "not_found", "not_found"]);
    },
  );
});
