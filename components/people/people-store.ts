import type { SaveState } from "@/components/form/autosave-queue";
import { mergeFields } from "@/lib/platform/shared/merge";
import {
  type Entry,
  fieldsOf,
  type Hands,
  isBlank,
  type KeptRow,
  keptOf,
  type Outcome,
  settled,
  type Unsent,
} from "./person-entry";
import type { PersonField, PersonValues, Stored } from "./person-values";

const PAUSE_MS = 800;
const RETRY_MS = 10_000;
const A_SAVING = 200;

const IDLE: SaveState = { is: "idle" };

/**
 * The people of a file as the browser holds them, thousands of them: each row by itself observable, changed rows saved
 * together after a pause, one saving at a time, and kept until the server has them. What another wrote meanwhile is merged
 * field by field; only what both wrote differently is put to the person.
 */
export class PeopleStore {
  private readonly hands: Hands;
  private readonly entries = new Map<string, Entry>();
  private readonly rowListeners = new Map<string, Set<() => void>>();
  private readonly listeners = new Set<() => void>();
  /** Rows that the server does not have as they stand. */
  private readonly dirty = new Set<string>();
  /** Rows whose removal the server does not know yet. */
  private readonly removing = new Set<string>();
  private order: readonly string[] = [];
  private changes = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving = false;
  private keeping = false;
  private offline = false;
  private stopped = false;

  constructor(stored: readonly (Stored & { readonly id: string })[], hands: Hands) {
    this.hands = hands;
    for (const { id, ...row } of stored) this.entries.set(id, settled(id, row));
    this.order = [...this.entries.keys()];
  }

  // Reading ------------------------------------------------------------------------------------------------------

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly subscribeRow = (id: string, listener: () => void): (() => void) => {
    const listeners = this.rowListeners.get(id) ?? new Set();
    this.rowListeners.set(id, listeners.add(listener));
    return () => listeners.delete(listener);
  };

  /** Grows with every change of any row. */
  readonly stamp = (): number => this.changes;
  /** The ids in the order of their making; another array once one is added or goes. */
  readonly ids = (): readonly string[] => this.order;
  readonly row = (id: string): Entry | undefined => this.entries.get(id);
  /** The rows that stand, in order. */
  standing(): Entry[] {
    return this.order.flatMap((id) => {
      const entry = this.entries.get(id);
      return entry && !entry.removed ? [entry] : [];
    });
  }

  /** One word on all rows: what failed first, then what waits for the network, what is under way, what is safe. */
  overall(): SaveState {
    if (this.offline && this.dirty.size > 0) return { is: "offline", changes: this.dirty.size };
    let failed = 0;
    let at = 0;
    let pending = false;
    for (const { state } of this.entries.values()) {
      if (state.is === "failed") failed += 1;
      else if (state.is === "pending" || state.is === "saving") pending = true;
      else if (state.is === "saved") at = Math.max(at, state.at);
    }
    if (failed > 0)
      return {
        is: "failed",
        message: `${failed.toLocaleString("vi-VN")} dòng chưa lưu được; xem chỉ dẫn tại dòng.`,
      };
    if (this.saving || pending) return { is: "saving" };
    return at > 0 ? { is: "saved", at } : IDLE;
  }

  /** True while something is not on the server and could still be sent. */
  unsaved(): boolean {
    return this.dirty.size > 0;
  }

  // Writing ------------------------------------------------------------------------------------------------------

  edit(id: string, change: Partial<PersonValues>): void {
    const entry = this.entries.get(id);
    // Whose row it is, is no content of the file: that cell is never closed.
    const open = Object.entries(change).filter(
      ([field]) => field === "departmentId" || this.hands.isOpen(id, field as PersonField),
    );
    if (!entry || open.length === 0) return;
    const values = { ...entry.values, ...Object.fromEntries(open) };
    this.put({ ...entry, values, state: { is: "pending" } });
    this.touch(id);
  }

  /** Adds rows that the server does not know; they are saved like typing, once they are named. */
  add(rows: readonly { id: string; values: PersonValues }[]): void {
    for (const { id, values } of rows) this.put({ ...settled(id, null), values, state: IDLE });
    this.order = [...this.order, ...rows.map(({ id }) => id)];
    this.tell();
  }

  async remove(id: string): Promise<void> {
    const entry = this.entries.get(id);
    if (!entry) return;
    if (entry.base === null && isBlank(entry.values)) {
      this.drop(id);
      return;
    }
    this.dirty.delete(id);
    this.put({ ...entry, removed: true, clash: null, errors: {}, state: IDLE });
    if (entry.base !== null || entry.state.is === "saving") await this.sendRemoval(id);
    this.keep();
    this.tell();
  }

  bringBack(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.put({ ...entry, removed: false, base: null, state: { is: "pending" } });
    this.touch(id);
  }

  /** Takes what the other wrote and lets go of what was typed. */
  takeTheirs(id: string): void {
    const entry = this.entries.get(id);
    if (!entry?.clash) return;
    this.dirty.delete(id);
    const { theirs } = entry.clash;
    if (theirs === null) this.drop(id);
    else this.put(settled(id, theirs));
    this.keep();
    this.tell();
  }

  /** Keeps what was typed; it goes over what the other wrote. */
  keepMine(id: string): void {
    const entry = this.entries.get(id);
    if (!entry?.clash) return;
    this.put({ ...entry, base: entry.clash.theirs, clash: null, state: { is: "pending" } });
    this.touch(id, 0);
  }

  /** What the server now holds, of some rows; `standing` names all that still stand there when it is known. */
  receive(
    rows: readonly (Stored & { readonly id: string })[],
    standing: ReadonlySet<string> | null,
  ): void {
    const added: string[] = [];
    for (const { id, ...theirs } of rows) {
      const entry = this.entries.get(id);
      if (!entry) {
        this.put(settled(id, theirs));
        added.push(id);
      } else if (entry.removed || theirs.version <= (entry.base?.version ?? 0)) continue;
      else if (this.dirty.has(id)) this.meet(entry, theirs);
      else this.put({ ...settled(id, theirs), state: entry.state });
    }
    this.order = [...this.order, ...added];
    if (standing) {
      for (const entry of [...this.entries.values()]) {
        if (standing.has(entry.id) || entry.base === null || entry.removed) continue;
        if (this.dirty.has(entry.id)) this.meet(entry, null);
        else this.drop(entry.id);
      }
    }
    this.tell();
  }

  /** What an earlier visit could not send: typed again over what the page read, merged where it moved meanwhile. */
  restore(kept: readonly KeptRow[]): void {
    const added: string[] = [];
    for (const { id, values, base, removed } of kept) {
      const entry = this.entries.get(id);
      if (!entry) added.push(id);
      const stored = entry?.base ?? null;
      this.put({
        ...settled(id, base),
        values,
        removed,
        state: removed ? IDLE : { is: "pending" },
      });
      if (removed) {
        void this.sendRemoval(id);
        continue;
      }
      this.dirty.add(id);
      if ((stored?.version ?? 0) > (base?.version ?? 0) || (base !== null && stored === null)) {
        const mine = this.entries.get(id);
        if (mine) this.meet(mine, stored);
      }
    }
    this.order = [...this.order, ...added];
    this.tell();
    this.schedule(0);
  }

  readonly flush = (): void => {
    void this.run();
  };

  /** Tries again what failed, after the person asked for it or signed in again. */
  readonly retry = (): void => {
    for (const { state, clash, ...entry } of this.sendable())
      if (state.is === "failed") this.put({ ...entry, clash, state: { is: "pending" } });
    this.flush();
  };

  /** How many rows stand here that the server has. */
  onServer(): number {
    return this.standing().filter(({ base }) => base !== null).length;
  }

  start(): void {
    this.stopped = false;
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  // How it works -------------------------------------------------------------------------------------------------

  private put(entry: Entry): void {
    this.entries.set(entry.id, entry);
    for (const listener of this.rowListeners.get(entry.id) ?? []) listener();
  }

  private drop(id: string): void {
    this.entries.delete(id);
    this.dirty.delete(id);
    this.order = this.order.filter((one) => one !== id);
    this.tell();
  }

  private tell(): void {
    this.changes += 1;
    for (const listener of this.listeners) listener();
  }

  private touch(id: string, wait = PAUSE_MS): void {
    this.dirty.add(id);
    this.keep();
    this.tell();
    this.schedule(wait);
  }

  /** Once for all that changed in one breath: a column filled down changes thousands of rows. */
  private keep(): void {
    if (this.keeping) return;
    this.keeping = true;
    queueMicrotask(() => {
      this.keeping = false;
      const unsent = ({ id }: Entry) => this.dirty.has(id) || this.removing.has(id);
      this.hands.keep([...this.entries.values()].filter(unsent).map(keptOf));
    });
  }

  private schedule(wait: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(this.flush, wait);
  }

  /** Theirs came while mine waits: merged and saved again, or put to the person where they clash. */
  private meet(entry: Entry, theirs: Stored | null): void {
    if (theirs === null || entry.base === null) {
      const agree = theirs && JSON.stringify(theirs.values) === JSON.stringify(entry.values);
      if (agree) {
        this.dirty.delete(entry.id);
        this.put(settled(entry.id, theirs));
        return;
      }
      const fields = theirs ? fieldsOf(theirs.values, entry.values) : [];
      this.put({ ...entry, clash: { theirs, fields }, state: CLASHING });
      return;
    }
    const { merged, clashes } = mergeFields(entry.base.values, entry.values, theirs.values);
    if (clashes.length > 0) {
      const clash = { theirs, fields: clashes };
      this.put({ ...entry, values: merged, clash, state: CLASHING });
    } else {
      this.put({ ...entry, values: merged, base: theirs, state: { is: "pending" } });
      this.schedule(0);
    }
  }

  private async sendRemoval(id: string): Promise<void> {
    this.removing.add(id);
    this.keep();
    const unsent = await this.hands.remove(id).catch((): Unsent => ({ is: "unreached" }));
    const entry = this.entries.get(id);
    if (unsent === null) this.removing.delete(id);
    else if (unsent.is === "refused") {
      this.removing.delete(id);
      if (entry)
        this.put({ ...entry, removed: false, state: { is: "failed", message: unsent.message } });
    } else this.wentWrong(unsent);
    this.keep();
    this.tell();
  }

  private sendable(): Entry[] {
    return [...this.dirty].flatMap((id) => {
      const entry = this.entries.get(id);
      // A row without a name is not yet a row; a clash waits for the person.
      return entry && !entry.clash && entry.values.fullName.trim() !== "" ? [entry] : [];
    });
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    if (this.saving || this.stopped) return;
    for (const id of [...this.removing]) await this.sendRemoval(id);
    const batch = this.sendable()
      .filter(({ state }) => state.is !== "failed")
      .slice(0, A_SAVING);
    if (batch.length === 0) return;
    this.saving = true;
    for (const entry of batch) this.put({ ...entry, state: { is: "saving" } });
    this.tell();
    const outcome = await this.hands
      .save(batch.map(({ id, base, values }) => ({ id, version: base?.version ?? 0, values })))
      .catch((): Unsent => ({ is: "unreached" }));
    this.saving = false;
    if ("is" in outcome) {
      for (const { id } of batch) {
        const entry = this.entries.get(id);
        if (!entry) continue;
        const state: SaveState =
          outcome.is === "refused" ? { is: "failed", message: outcome.message } : { is: "pending" };
        this.put({ ...entry, state });
      }
      this.wentWrong(outcome);
    } else {
      this.offline = false;
      const sent = new Map(batch.map((entry) => [entry.id, entry]));
      for (const one of outcome) this.settle(one, sent.get(one.id));
      if (this.sendable().some(({ state }) => state.is === "pending")) this.schedule(0);
    }
    this.keep();
    this.tell();
  }

  private wentWrong(unsent: Unsent): void {
    if (unsent.is === "unreached") {
      this.offline = true;
      this.schedule(RETRY_MS);
    } else if (unsent.is === "signed_out") this.hands.onSignedOut();
  }

  private settle(outcome: Outcome, sent: Entry | undefined): void {
    const entry = this.entries.get(outcome.id);
    if (!entry || !sent) return;
    switch (outcome.is) {
      case "saved": {
        const base = { version: outcome.version, values: sent.values };
        const moved = fieldsOf(sent.values, entry.values).length > 0;
        if (!moved) this.dirty.delete(entry.id);
        const state: SaveState = moved ? { is: "pending" } : { is: "saved", at: this.hands.now() };
        this.put({ ...entry, base, errors: {}, state });
        break;
      }
      case "conflict":
        this.meet(entry, outcome.theirs);
        break;
      case "refused":
        this.put({
          ...entry,
          errors: outcome.fields,
          state: { is: "failed", message: outcome.message },
        });
        break;
    }
  }
}

const CLASHING: SaveState = {
  is: "failed",
  message: "Có người vừa sửa cùng một ô. Chọn giá trị cần giữ.",
};
