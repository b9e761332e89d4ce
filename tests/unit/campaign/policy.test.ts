import { describe, expect, it } from "vitest";
import { canSee, editRefusal, mayEdit } from "@/lib/campaign/campaign/policy";
import { aViewer } from "@/tests/factories/viewer";

describe("who may edit the campaign", () => {
  it.each([
    ["ministry_staff", true, null, null],
    ["administrator", false, "not_found", "forbidden"],
    ["department_officer", false, "not_found", "forbidden"],
    ["unit_officer", false, "not_found", "forbidden"],
    ["unit_head", false, "not_found", "forbidden"],
    ["bloc_leader", false, "not_found", "forbidden"],
  ] as const)("[P-15] %s: %s; a draft answers %s, what is public %s", (role, may, draft, open) => {
    const viewer = aViewer(role);
    expect(mayEdit(viewer)).toBe(may);
    expect(canSee(viewer, { isPublic: false })).toBe(may);
    expect(canSee(viewer, { isPublic: true })).toBe(true);
    expect(editRefusal(viewer, { isPublic: false })?.code ?? null).toBe(draft);
    expect(editRefusal(viewer, { isPublic: true })?.code ?? null).toBe(open);
    expect(editRefusal(viewer, null)?.code).toBe("not_found");
  });
});
