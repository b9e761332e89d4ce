import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { autosaveQueue, type SaveState } from "@/components/form/autosave-queue";
import type { Reply } from "@/lib/platform/shared/reply";

const fine: Reply<null> = { ok: true, value: null };
const refused: Reply<null> = {
  ok: false,
  code: "unexpected",
  message: "Chưa lưu được.",
  fields: {},
};

function bench() {
  const answers: ((reply: Reply<null> | Error) => void)[] = [];
  const sent: string[] = [];
  const kept: (string | null)[] = [];
  const states: SaveState[] = [];
  const queue = autosaveQueue<string>({
    save: (values) =>
      new Promise((resolve, reject) => {
        sent.push(values);
        answers.push((reply) => (reply instanceof Error ? reject(reply) : resolve(reply)));
      }),
    keep: (values) => kept.push(values),
    report: (state) => states.push(state),
    now: () => 7,
    wait: 800,
  });
  const answer = async (reply: Reply<null> | Error) => {
    answers.shift()?.(reply);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { queue, sent, kept, states, answer };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("autosave", () => {
  it("waits for a pause and saves only the newest", async () => {
    const { queue, sent, kept, states, answer } = bench();
    queue.change("a");
    await vi.advanceTimersByTimeAsync(799);
    queue.change("ab");
    await vi.advanceTimersByTimeAsync(799);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual(["ab"]);
    await answer(fine);
    expect(states.at(-1)).toEqual({ is: "saved", at: 7 });
    expect(kept).toEqual(["a", "ab", null]);
    expect(queue.dirty()).toBe(false);
  });

  it("never has two saves under way, and sends what came meanwhile after the first", async () => {
    const { queue, sent, kept, answer } = bench();
    queue.change("a");
    queue.flush();
    queue.change("b");
    queue.flush();
    queue.change("c");
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual(["a"]);
    await answer(fine);
    expect(sent).toEqual(["a", "c"]);
    expect(kept).not.toContain(null);
    await answer(fine);
    expect(sent).toEqual(["a", "c"]);
    expect(kept.at(-1)).toBeNull();
  });

  it("sends on leaving what was never tried, and not again what failed", async () => {
    const { queue, sent, answer } = bench();
    queue.change("a");
    queue.leave();
    expect(sent).toEqual(["a"]);
    await answer(refused);
    queue.leave();
    expect(sent).toEqual(["a"]);
    queue.change("ab");
    queue.leave();
    expect(sent).toEqual(["a", "ab"]);
  });

  it("keeps what was refused and says why", async () => {
    const { queue, sent, kept, states, answer } = bench();
    queue.change("a");
    queue.flush();
    await answer(refused);
    expect(states.at(-1)).toEqual({ is: "failed", message: "Chưa lưu được." });
    expect(kept).toEqual(["a", "a"]);
    expect(queue.dirty()).toBe(true);
    queue.flush();
    expect(sent).toEqual(["a", "a"]);
    await answer(fine);
    expect(queue.dirty()).toBe(false);
  });

  it("keeps what a broken line did not carry", async () => {
    const { queue, kept, states, answer } = bench();
    queue.change("a");
    queue.flush();
    await answer(new TypeError("fetch failed"));
    expect(states.at(-1)).toEqual({
      is: "failed",
      message:
        "Mất kết nối với máy chủ. Nội dung được giữ trên trình duyệt này và sẽ được lưu khi có mạng.",
    });
    expect(kept).toEqual(["a", "a"]);
  });

  it("does nothing on a flush with nothing typed", () => {
    const { queue, sent, states } = bench();
    queue.flush();
    expect(sent).toEqual([]);
    expect(states).toEqual([]);
  });

  it("lets go of what was typed into a row that is removed", async () => {
    const { queue, sent, kept, states, answer } = bench();
    queue.change("a");
    queue.flush();
    queue.change("ab");
    queue.forget();
    await answer(fine);
    queue.flush();
    expect(sent).toEqual(["a"]);
    expect(kept).toEqual(["a", "ab", null]);
    expect(states.at(-1)).toEqual({ is: "idle" });
    expect(queue.dirty()).toBe(false);
  });
});
