import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { answerMail } from "@/lib/campaign/feedback/labels";
import { openEvents } from "@/lib/campaign/feedback/policy";
import { feedbackQueuePath, readFeedbackQueue } from "@/lib/campaign/feedback/rules";
import { follow, STATUSES } from "@/lib/campaign/feedback/workflow";
import { judgeChallenge, mintChallenge, openIds, sealIds } from "@/lib/platform/auth/challenge";
import { ROLES } from "@/lib/platform/auth/viewer";
import { CHALLENGE_BITS, provenWork } from "@/lib/platform/shared/proof";
import { aViewer } from "@/tests/factories/viewer";

const AT = new Date("2026-11-25T02:00:00Z");
const later = (milliseconds: number) => new Date(AT.getTime() + milliseconds);

/** What a browser does while one writes. */
function work(challenge: string): string {
  for (let answer = 0; ; answer++) {
    const hash = createHash("sha256").update(`${challenge}:${answer}`).digest();
    if (provenWork(hash, CHALLENGE_BITS)) return String(answer);
  }
}

beforeAll(() => {
  process.env.NEXTAUTH_SECRET ??= "secret-of-the-unit-tests-only-0123456789";
});

describe("the proof of a person", () => {
  it("[F-15] counts the zero bits that a hash begins with", () => {
    expect(provenWork(new Uint8Array([0, 0b00000111]), 13)).toBe(true);
    expect(provenWork(new Uint8Array([0, 0b00001000]), 13)).toBe(false);
    expect(provenWork(new Uint8Array([1, 0]), 8)).toBe(false);
    expect(provenWork(new Uint8Array([]), 1)).toBe(false);
  });

  it("[F-15] is the browser's work, or some seconds of reading, under the portal's own signature", () => {
    const challenge = mintChallenge(AT);
    const answer = work(challenge);
    expect(judgeChallenge(challenge, answer, later(600))).toBe("proven");
    expect(judgeChallenge(challenge, "", later(600))).toBe("too_soon");
    expect(judgeChallenge(challenge, "", later(3_000))).toBe("proven");
    expect(judgeChallenge(challenge, "không phải", later(600))).toBe("too_soon");
    expect(judgeChallenge(challenge, answer, later(3 * 60 * 60_000))).toBe("worthless");
    expect(judgeChallenge(challenge, answer, later(-1))).toBe("worthless");
    const [, ...rest] = challenge.split(".");
    for (const forged of [
      "",
      "x",
      [String(AT.getTime() - 9_000), ...rest].join("."),
      `${challenge}x`,
    ])
      expect(judgeChallenge(forged, "", later(5_000)), forged).toBe("worthless");
  });

  it("[F-16] seals what a browser sent so that nobody else can write it", () => {
    const sealed = sealIds(["a1", "b2"]);
    expect(openIds(sealed)).toEqual(["a1", "b2"]);
    for (const forged of [undefined, "", "a1.b2", sealed.replace("a1", "c3"), `${sealed}x`])
      expect(openIds(forged)).toEqual([]);
  });
});

describe("moderating", () => {
  it("[F-17] publishes, answers and refuses, each where it can be, and never leads back to waiting", () => {
    const table = STATUSES.map((status) =>
      (["publish", "answer", "refuse"] as const).map((event) => {
        const next = follow(status, event);
        return next.ok ? next.value : null;
      }),
    );
    expect(table).toEqual([
      ["published", null, "refused"],
      [null, "published", "refused"],
      ["published", null, null],
    ]);
  });

  it("[F-17] is the ministry's staff's alone", () => {
    for (const role of ROLES) {
      const events = openEvents(aViewer(role), { status: "pending" });
      expect(events, role).toEqual(role === "ministry_staff" ? ["publish", "refuse"] : []);
    }
  });

  it("[F-18] tells whoever left an address what became of it, with the answer", () => {
    const words = { name: "Bà Mẫu", body: "Xin hỏi hạn đăng ký.", reply: "Hạn là 15/03/2021." };
    expect(answerMail("publish", words).body).toContain("đã được đăng");
    expect(answerMail("publish", words).body).toContain("Hạn là 15/03/2021.");
    expect(answerMail("refuse", { ...words, reply: "" }).body).toContain("chưa được đăng");
  });

  it("has one address for one state of its list", () => {
    expect(readFeedbackQueue({})).toEqual({ status: "pending", page: 1 });
    expect(feedbackQueuePath({ status: "pending", page: 1 })).toBe("/lam-viec/bien-tap/phan-hoi");
    const filter = readFeedbackQueue({ "trang-thai": "da-dang", trang: "2" });
    expect(feedbackQueuePath(filter)).toBe(
      "/lam-viec/bien-tap/phan-hoi?trang-thai=da-dang&trang=2",
    );
  });
});
