import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PeopleStore } from "@/components/people/people-store";
import type { Hands, KeptRow, Outcome, Unsent } from "@/components/people/person-entry";
import { BLANK, type PersonValues, type Stored } from "@/components/people/person-values";
import { mergeFields } from "@/lib/platform/shared/merge";

const values = (over: Partial<PersonValues> = {}): PersonValues => ({
  ...BLANK,
  fullName: "Lê Văn Thử",
  jobTitle: "Chuyên viên",
  ...over,
});
const row = (id: string, version = 1, over: Partial<PersonValues> = {}) => ({
  id,
  version,
  values: values(over),
});

/** A server of one file: versions as the database keeps them, and a network that can be cut. */
function aServer(start: readonly (Stored & { id: string })[]) {
  const rows = new Map<string, Stored>(start.map(({ id, ...stored }) => [id, stored]));
  const server = {
    rows,
    savings: [] as string[][],
    kept: [] as readonly KeptRow[],
    down: null as Unsent | null,
    signedOut: 0,
    /** Cells that a return has left closed, "a.jobTitle". */
    closed: [] as string[],
    write(id: string, over: Partial<PersonValues>) {
      const known = rows.get(id);
      rows.set(id, {
        version: (known?.version ?? 0) + 1,
        values: { ...(known?.values ?? values()), ...over },
      });
    },
  };
  const hands: Hands = {
    save: async (sent) => {
      if (server.down) return server.down;
      server.savings.push(sent.map(({ id }) => id));
      return sent.map(({ id, version, values: typed }): Outcome => {
        const known = rows.get(id);
        if (known ? version > 0 && known.version !== version : version > 0)
          return { id, is: "conflict", theirs: known ?? null };
        if (typed.birthYear === "19x")
          return { id, is: "refused", message: "sai", fields: { birthYear: "Năm?" } };
        rows.set(id, { version: (known?.version ?? 0) + 1, values: typed });
        return { id, is: "saved", version: rows.get(id)?.version ?? 0 };
      });
    },
    remove: async (id) => {
      if (server.down) return server.down;
      rows.delete(id);
      return null;
    },
    keep: (kept) => {
      server.kept = kept;
    },
    onSignedOut: () => {
      server.signedOut += 1;
    },
    now: () => 1,
    isOpen: (id, field) => !server.closed.includes(`${id}.${field}`),
  };
  return { server, hands };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const pause = () => vi.advanceTimersByTimeAsync(900);

describe("saving", () => {
  it("[B-20] sends the changed rows together after a pause, and nothing else", async () => {
    const { server, hands } = aServer([row("a"), row("b"), row("c")]);
    const store = new PeopleStore([row("a"), row("b"), row("c")], hands);
    store.edit("a", { jobTitle: "Kế toán" });
    store.edit("c", { jobTitle: "Lái xe" });
    store.edit("a", { note: "x" });
    expect(store.overall()).toEqual({ is: "saving" });
    await pause();
    expect(server.savings).toEqual([["a", "c"]]);
    expect(server.rows.get("a")).toMatchObject({
      version: 2,
      values: { jobTitle: "Kế toán", note: "x" },
    });
    expect(store.overall()).toEqual({ is: "saved", at: 1 });
    expect(server.kept).toEqual([]);
  });

  it("[B-41] leaves a closed cell as it is, typed over, filled down or emptied with its block", async () => {
    const { server, hands } = aServer([row("a")]);
    server.closed = ["a.jobTitle", "a.fullName"];
    const store = new PeopleStore([row("a", 1, { jobTitle: "Kế toán" })], hands);
    store.edit("a", { jobTitle: "Lái xe" });
    expect(store.unsaved()).toBe(false);
    store.edit("a", { fullName: "", birthYear: 1991, jobTitle: "", departmentId: "phong" });
    await pause();
    expect(server.rows.get("a")?.values).toEqual(
      values({ jobTitle: "Kế toán", birthYear: 1991, departmentId: "phong" }),
    );
  });

  it("[B-20] keeps a new row without a name here, and sends it once it is named", async () => {
    const { server, hands } = aServer([]);
    const store = new PeopleStore([], hands);
    store.add([{ id: "n", values: BLANK }]);
    store.edit("n", { jobTitle: "Kế toán" });
    await pause();
    expect(server.savings).toEqual([]);
    store.edit("n", { fullName: "Võ Thị Ước" });
    await pause();
    expect(server.rows.get("n")?.values.fullName).toBe("Võ Thị Ước");
  });

  it("[B-20] tells a refused row at its cells, and saves the others", async () => {
    const { server, hands } = aServer([row("a"), row("b")]);
    const store = new PeopleStore([row("a"), row("b")], hands);
    store.edit("a", { birthYear: "19x" });
    store.edit("b", { birthYear: 1980 });
    await pause();
    expect(store.row("a")).toMatchObject({
      errors: { birthYear: "Năm?" },
      state: { is: "failed" },
    });
    expect(server.rows.get("b")?.values.birthYear).toBe(1980);
    store.edit("a", { birthYear: 1981 });
    await pause();
    expect(store.row("a")).toMatchObject({ errors: {}, state: { is: "saved" } });
  });

  it("[B-20] sends three thousand changed rows in savings of two hundred", async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => row(`r${at}`));
    const { server, hands } = aServer(rows);
    const store = new PeopleStore(rows, hands);
    for (const { id } of rows) store.edit(id, { note: "x" });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.savings.map((one) => one.length)).toEqual(Array.from({ length: 15 }, () => 200));
    expect(store.unsaved()).toBe(false);
  });
});

describe("two at once", () => {
  it("[B-21] on different fields of one row both win, without a question", async () => {
    const { server, hands } = aServer([row("a")]);
    const store = new PeopleStore([row("a")], hands);
    server.write("a", { birthYear: 1980 });
    store.edit("a", { jobTitle: "Kế toán" });
    await pause();
    expect(server.rows.get("a")).toMatchObject({
      version: 3,
      values: { birthYear: 1980, jobTitle: "Kế toán" },
    });
    expect(store.row("a")).toMatchObject({ clash: null, state: { is: "saved" } });
  });

  it("[B-21] on one field: both values are shown, nothing is sent until one is chosen", async () => {
    const { server, hands } = aServer([row("a")]);
    const store = new PeopleStore([row("a")], hands);
    server.write("a", { jobTitle: "Lái xe", birthYear: 1980 });
    store.edit("a", { jobTitle: "Kế toán" });
    await pause();
    expect(store.row("a")).toMatchObject({
      values: { jobTitle: "Kế toán", birthYear: 1980 },
      clash: { fields: ["jobTitle"], theirs: { values: { jobTitle: "Lái xe" } } },
    });
    await pause();
    expect(server.rows.get("a")?.version).toBe(2);
    store.keepMine("a");
    await pause();
    expect(server.rows.get("a")).toMatchObject({
      version: 3,
      values: { jobTitle: "Kế toán", birthYear: 1980 },
    });
    server.write("a", { jobTitle: "Thủ quỹ" });
    store.edit("a", { jobTitle: "Văn thư" });
    await pause();
    store.takeTheirs("a");
    expect(store.row("a")).toMatchObject({ values: { jobTitle: "Thủ quỹ" }, clash: null });
    await pause();
    expect(server.kept).toEqual([]);
  });

  it("[B-21] takes in what another wrote, added and removed, and leaves what is being typed", async () => {
    const { hands } = aServer([row("a"), row("b")]);
    const store = new PeopleStore([row("a"), row("b")], hands);
    store.edit("a", { note: "đang gõ" });
    store.receive([row("a", 2, { birthYear: 1970 }), row("c", 1)], new Set(["a", "c"]));
    expect(store.ids()).toEqual(["a", "c"]);
    expect(store.row("a")?.values).toMatchObject({ note: "đang gõ", birthYear: 1970 });
    store.edit("c", { note: "x" });
    store.receive([], new Set(["a"]));
    expect(store.row("c")?.clash).toMatchObject({ theirs: null });
  });

  it("[B-21] merges so that every field has the last word of who touched it", () => {
    const cell = fc.constantFrom("a", "b", "c");
    const three = fc.record({ x: cell, y: cell, z: cell });
    fc.assert(
      fc.property(three, three, three, (base, mine, theirs) => {
        const { merged, clashes } = mergeFields(base, mine, theirs);
        for (const field of ["x", "y", "z"] as const) {
          const [touchedHere, touchedThere] = [
            mine[field] !== base[field],
            theirs[field] !== base[field],
          ];
          expect(clashes.includes(field)).toBe(
            touchedHere && touchedThere && mine[field] !== theirs[field],
          );
          expect(merged[field]).toBe(touchedHere ? mine[field] : theirs[field]);
        }
        expect(mergeFields(base, merged, merged).clashes).toEqual([]);
      }),
    );
  });
});

describe("without a network", () => {
  it("[B-22] counts what waits, keeps it, and sends it once there is one", async () => {
    const { server, hands } = aServer([row("a"), row("b")]);
    const store = new PeopleStore([row("a"), row("b")], hands);
    server.down = { is: "unreached" };
    store.edit("a", { note: "1" });
    store.edit("b", { note: "2" });
    await pause();
    expect(store.overall()).toEqual({ is: "offline", changes: 2 });
    expect(server.kept.map(({ id }) => id)).toEqual(["a", "b"]);
    server.down = null;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.overall()).toMatchObject({ is: "saved" });
    expect(server.rows.get("b")?.values.note).toBe("2");
  });

  it("[B-22] survives the tab: what was kept is typed again, merged with what moved meanwhile", async () => {
    const { server, hands } = aServer([row("a"), row("b"), row("d")]);
    const first = new PeopleStore([row("a"), row("b"), row("d")], hands);
    server.down = { is: "unreached" };
    first.edit("a", { note: "ngoại tuyến" });
    first.add([{ id: "n", values: values({ fullName: "Người Mới" }) }]);
    first.edit("n", { note: "mới" });
    void first.remove("d");
    await pause();
    first.stop();
    server.down = null;
    server.write("a", { birthYear: 1977 });
    const read = [...server.rows].map(([id, stored]) => ({ id, ...stored }));
    const second = new PeopleStore(read, hands);
    second.restore(server.kept);
    await pause();
    expect(server.rows.get("a")?.values).toMatchObject({ note: "ngoại tuyến", birthYear: 1977 });
    expect(server.rows.get("n")?.values.fullName).toBe("Người Mới");
    expect(server.rows.has("d")).toBe(false);
    expect(server.kept).toEqual([]);
  });

  it("[B-23] asks to sign in again when the session has ended, and loses nothing", async () => {
    const { server, hands } = aServer([row("a")]);
    const store = new PeopleStore([row("a")], hands);
    server.down = { is: "signed_out" };
    store.edit("a", { note: "1" });
    await pause();
    expect(server.signedOut).toBe(1);
    server.down = null;
    store.retry();
    await pause();
    expect(server.rows.get("a")?.values.note).toBe("1");
  });
});

describe("a removal", () => {
  it("[R-11] leaves the way back open; a row brought back is saved anew", async () => {
    const { server, hands } = aServer([row("a")]);
    const store = new PeopleStore([row("a")], hands);
    await store.remove("a");
    expect(server.rows.has("a")).toBe(false);
    expect(store.standing()).toEqual([]);
    store.bringBack("a");
    await pause();
    expect(server.rows.get("a")).toMatchObject({ version: 1 });
    expect(store.standing()).toHaveLength(1);
  });
});
