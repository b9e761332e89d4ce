import { beforeAll, describe, expect, it } from "vitest";
import { sendFeedback } from "@/lib/campaign/feedback/commands/send";
import { articlesOf, ownFeedback, publishedFeedback } from "@/lib/campaign/feedback/queries";
import type { Proof } from "@/lib/campaign/feedback/schema";
import { mintChallenge } from "@/lib/platform/auth/challenge";
import { db } from "@/lib/platform/db/client";
import { givenNews } from "@/tests/factories/article";

const NOW = new Date("2021-03-01T03:00:00Z");
const AT = new Date("2026-11-25T02:00:00Z");
const LATER = new Date(AT.getTime() + 10_000);

beforeAll(() => {
  process.env.NEXTAUTH_SECRET ??= "secret-of-the-tests-only-0123456789-0123";
});

const typed = (over: object = {}) => ({
  articleId: "",
  name: "Bà Mẫu",
  email: "",
  body: "Xin hỏi hạn đăng ký sáng kiến là ngày nào?",
  ...over,
});

/** Somebody who took ten seconds to read the form. */
const read = (over: Partial<Proof> = {}): Proof => ({
  trap: "",
  challenge: mintChallenge(AT),
  answer: "",
  ...over,
});

const send = (over: object = {}, proof = read(), address = "203.0.113.5") =>
  sendFeedback({ address, at: LATER }, typed(over), proof, NOW);

describe("sending feedback", () => {
  it("[F-14] keeps it for the moderators; readers see nothing of it, its own browser does", async () => {
    const { id, reply } = await send({ email: "ba.mau@vidu.vn" });
    expect(reply).toMatchObject({ step: "done", typed: { body: "" } });
    expect(await db.feedback.findMany()).toMatchObject([
      { id, name: "Bà Mẫu", email: "ba.mau@vidu.vn", status: "pending", createdAt: NOW },
    ]);
    expect(await publishedFeedback(null, 1, NOW)).toEqual({ rows: [], total: 0 });
    const own = await ownFeedback([id ?? ""]);
    expect(own).toMatchObject([{ id, status: "pending" }]);
    expect(own[0]).not.toHaveProperty("email");
    expect(await ownFeedback([])).toEqual([]);
  });

  it("[F-14] refuses what is missing beside its field and keeps what was typed", async () => {
    const { reply } = await send({ name: " ", email: "khong-phai", body: "ngắn" });
    expect(reply).toMatchObject({
      step: "write",
      typed: { name: " ", email: "khong-phai", body: "ngắn" },
      fields: {
        name: [expect.stringContaining("Nhập họ và tên")],
        email: [expect.stringContaining("ten@vidu.vn")],
        body: [expect.stringContaining("ít nhất 10 ký tự")],
      },
    });
    expect(await db.feedback.count()).toBe(0);
  });

  it("[F-15] asks for a second look without a proof, and takes the look for one", async () => {
    const first = await sendFeedback(
      { address: "203.0.113.5", at: AT },
      typed(),
      read({ challenge: "" }),
      NOW,
    );
    expect(first.reply).toMatchObject({ step: "confirm", typed: { body: typed().body } });
    const { challenge } = first.reply;
    const hasty = await sendFeedback(
      { address: "203.0.113.5", at: new Date(AT.getTime() + 1_000) },
      typed(),
      read({ challenge }),
      NOW,
    );
    expect(hasty.reply).toMatchObject({ step: "confirm", challenge });
    expect((await send({}, read({ challenge }))).reply.step).toBe("done");
  });

  it("[F-15] counts neither mistakes nor pressing too soon against the limit of an address", async () => {
    const challenge = mintChallenge(AT);
    for (let press = 0; press < 10; press++) {
      expect((await send({ name: " " })).reply.fields.name).toHaveLength(1);
      const hasty = await sendFeedback(
        { address: "203.0.113.5", at: new Date(AT.getTime() + 1_000) },
        typed(),
        read({ challenge }),
        NOW,
      );
      expect(hasty.reply.step).toBe("confirm");
    }
    expect((await send({}, read({ challenge }))).reply.step).toBe("done");
  });

  it("[F-15] takes each challenge once, and nothing from a filled trap", async () => {
    const challenge = mintChallenge(AT);
    expect((await send({}, read({ challenge }))).reply.step).toBe("done");
    const again = await send({ body: "Một nội dung hoàn toàn khác." }, read({ challenge }));
    expect(again.reply).toMatchObject({
      step: "write",
      message: expect.stringContaining("đã nhận"),
    });
    const trapped = await send({ body: "Mua hàng giá rẻ tại đây." }, read({ trap: "http://x" }));
    expect(trapped.reply.message).toContain("phải để trống");
    expect(await db.feedback.count()).toBe(1);
  });

  it("[F-15] answers the same feedback a hundred times in a minute kindly, keeps it once and spends little on it", async () => {
    const replies = [];
    for (let index = 0; index < 100; index++) replies.push((await send()).reply);
    expect(await db.feedback.count()).toBe(1);
    expect(replies.filter(({ step }) => step === "done")).toHaveLength(1);
    for (const reply of replies.slice(1)) {
      expect(reply.message).toMatch(/đã nhận phản hồi này|gửi lại sau \d+ phút/);
      expect(reply.typed.body).toBe(typed().body);
    }
    expect(replies.at(-1)?.message).toMatch(/gửi lại sau 10 phút/);
    expect(
      (await send({ body: "Người khác, nơi khác, ý khác." }, read(), "203.0.113.9")).reply.step,
    ).toBe("done");
  });

  it("[F-14] is shown under the article it is about once published, and nowhere before", async () => {
    const { id: articleId } = await givenNews();
    expect((await send({ articleId })).reply.step).toBe("done");
    await db.feedback.updateMany({ data: { status: "published", moderatedAt: NOW } });
    expect(await publishedFeedback(articleId, 1, NOW)).toMatchObject({ total: 1 });
    expect(await articlesOf([articleId, null])).toEqual(
      new Map([
        [articleId, expect.objectContaining({ href: expect.stringMatching("^/tin-tuc/") })],
      ]),
    );
  });

  it("[F-14] is refused about an article that readers do not see, and takes script for the text it is", async () => {
    const { reply } = await send({ articleId: "01a20a63-0a81-7488-998d-ae087a851198" });
    expect(reply).toMatchObject({ step: "write", message: expect.stringContaining("không còn") });
    const body = "<script>alert(1)</script> <img onerror=alert(1)>";
    expect((await send({ body })).reply.step).toBe("done");
    expect(await db.feedback.findFirstOrThrow()).toMatchObject({ body });
  });
});
