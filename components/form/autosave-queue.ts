import type { Reply } from "@/lib/platform/shared/reply";

export type SaveState =
  | { is: "idle" }
  | { is: "pending" }
  | { is: "saving" }
  | { is: "saved"; at: number }
  /** Typed without a network: kept in this browser, sent once there is one. */
  | { is: "offline"; changes: number }
  | { is: "failed"; message: string };

type Options<V> = {
  save: (values: V) => Promise<Reply<unknown>>;
  /** Called with what is not yet safe, and with null once all is. */
  keep: (values: V | null) => void;
  report: (state: SaveState) => void;
  now: () => number;
  wait: number;
};

const LOST =
  "Mất kết nối với máy chủ. Nội dung được giữ trên trình duyệt này và sẽ được lưu khi có mạng.";

export type AutosaveQueue<V> = {
  /** The newest values; saved after the pause unless newer ones come. */
  change: (values: V) => void;
  /** Saves at once what is waiting, or what failed. */
  flush: () => void;
  /**
   * The page goes away: saves what is waiting, unless it was tried and failed. Tried again, its answer would reach nobody,
   * and the next visit would take its own save for somebody else's.
   */
  leave: () => void;
  /** Lets go of what is waiting: its row is being removed, or its typing was given up. */
  forget: () => void;
  /** True while something typed is not on the server. */
  dirty: () => boolean;
  stop: () => void;
};

/** One save at a time, always of the newest values, in order; what fails is kept and can be tried again. */
export function autosaveQueue<V>({ save, keep, report, now, wait }: Options<V>): AutosaveQueue<V> {
  let waiting: { values: V } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = false;
  let failed = false;

  async function run() {
    clearTimeout(timer);
    if (saving || !waiting) return;
    const batch = waiting;
    saving = true;
    report({ is: "saving" });
    const failure = await save(batch.values).then(
      (reply) => (reply.ok ? null : reply.message),
      () => LOST,
    );
    saving = false;
    if (waiting !== batch) {
      // Newer values came meanwhile: they carry the older ones, saved or not.
      return void run();
    }
    failed = failure !== null;
    if (failure !== null) {
      // Kept anew: what it rests on may have moved although it was refused.
      keep(batch.values);
      return report({ is: "failed", message: failure });
    }
    waiting = null;
    keep(null);
    report({ is: "saved", at: now() });
  }

  return {
    change(values) {
      failed = false;
      waiting = { values };
      keep(values);
      if (saving) return;
      report({ is: "pending" });
      clearTimeout(timer);
      timer = setTimeout(() => void run(), wait);
    },
    flush: () => void run(),
    leave() {
      if (!failed) void run();
    },
    forget() {
      clearTimeout(timer);
      waiting = null;
      keep(null);
      report({ is: "idle" });
    },
    dirty: () => waiting !== null,
    stop: () => clearTimeout(timer),
  };
}
