import { describe, expect, it } from "vitest";
import { addNote, removeNote } from "@/lib/judging/note/commands";
import { notesOf } from "@/lib/judging/note/queries";
import { commentsOf } from "@/lib/judging/review/queries";
import { db } from "@/lib/platform/db/client";
import { givenViewer } from "@/tests/factories/account";
import { NOW } from "@/tests/factories/registration";
import { givenReview } from "@/tests/factories/review";

const note = (registrationId: string, over: Record<string, string> = {}) => ({
  registrationId,
  path: "",
  body: "Hỏi lại Cục về quân số.",
  ...over,
});
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
const bodies = async (...asked: Parameters<typeof notesOf>) =>
  (await notesOf(...asked))?.notes.map(({ body }) => body) ?? null;

describe("a private note", () => {
  it("[X-32] is read at the level where it was written, and nowhere else", async () => {
    const { leader, deputy, staff, officer, head, elsewhere, member, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    await addNote(leader, note(id, { body: "Của Khối." }), NOW);
    await addNote(staff, note(id, { body: "Của Bộ." }), NOW);

    expect(await bodies(leader, id)).toEqual(["Của Khối."]);
    expect(await bodies(staff, id)).toEqual(["Của Bộ."]);
    expect(await bodies(await givenViewer("ministry_staff"), id)).toEqual(["Của Bộ."]);
    for (const viewer of [deputy, officer, head, elsewhere, await givenViewer("administrator")])
      expect(await notesOf(viewer, id)).toBeNull();
    expect(await commentsOf(officer, id)).toEqual([]);
  });

  it("[X-32] stands on a line of the file, and on no line that it does not have", async () => {
    const { leader, member, fileOf } = await givenReview();
    const { id, lines } = await fileOf(member.id, "returned_by_bloc");
    const path = `people.${lines[0]?.id}`;
    expect((await addNote(leader, note(id, { path }), NOW)).ok).toBe(true);
    expect((await notesOf(leader, id))?.notes).toMatchObject([{ path, createdAt: NOW }]);
    expect(await addNote(leader, note(id, { path: "people.nobody" }), NOW)).toEqual(
      refused("invalid"),
    );
  });

  it("[X-33] is refused to who only looks on, and tells who sees nothing that there is nothing", async () => {
    const { leader, deputy, officer, elsewhere, leading, member, fileOf } = await givenReview();
    const own = await fileOf(leading.id, "awaiting_bloc");
    expect(await addNote(leader, note(own.id), NOW)).toEqual(refused("forbidden"));
    expect((await addNote(deputy, note(own.id), NOW)).ok).toBe(true);
    const { id } = await fileOf(member.id, "awaiting_bloc");
    expect(await addNote(deputy, note(id), NOW)).toEqual(refused("forbidden"));
    for (const viewer of [officer, elsewhere])
      expect(await addNote(viewer, note(id), NOW)).toEqual(refused("not_found"));
    const early = await fileOf(
      (await db.unit.findFirstOrThrow({ where: { id: { notIn: [leading.id, member.id] } } })).id,
      "draft",
    );
    expect(await addNote(leader, note(early.id), NOW)).toEqual(refused("not_found"));
  });

  it("[X-33] is taken away by its author alone, and the log never says what it said", async () => {
    const { leader, staff, member, leading, bloc, fileOf } = await givenReview();
    const { id } = await fileOf(member.id, "awaiting_bloc");
    const made = await addNote(leader, note(id), NOW);
    if (!made.ok) throw new Error("expected a note");
    const colleague = await givenViewer("unit_head", leading.id, [
      { blocId: bloc.id, unitId: leading.id, office: "leader", leaderUnitId: leading.id },
    ]);
    expect(await removeNote(colleague, made.value, NOW)).toEqual(refused("forbidden"));
    expect(await removeNote(staff, made.value, NOW)).toEqual(refused("not_found"));
    const twice = await Promise.all([
      removeNote(leader, made.value, NOW),
      removeNote(leader, made.value, NOW),
    ]);
    expect(twice.filter((result) => result.ok)).toHaveLength(1);
    const trail = await db.auditEntry.findMany({ orderBy: { id: "asc" } });
    expect(trail.map((entry) => entry.action)).toEqual(["review.add_note", "review.remove_note"]);
    expect(JSON.stringify(trail.map(({ detail }) => detail))).not.toContain("quân số");
  });
});
