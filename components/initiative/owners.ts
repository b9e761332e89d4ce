import type { Pen } from "@/lib/entry/registration/policy";

type Part = {
  readonly departmentId: string;
  readonly handedInAt: Date | null;
  readonly department: { readonly name: string };
};

/**
 * Whose an initiative may be, by what the writer's pen reaches now: "" stands for the unit as a whole. None for a
 * department that has handed its part in.
 */
export function ownersFor(
  pen: Pen | null,
  parts: readonly Part[],
): { value: string; label: string }[] {
  if (pen === null) return [];
  const own = parts
    .filter(
      (part) =>
        pen.kind === "whole" ||
        (part.handedInAt === null && pen.departmentIds.includes(part.departmentId)),
    )
    .map((part) => ({ value: part.departmentId, label: part.department.name }));
  return pen.kind === "whole" ? [{ value: "", label: "Chung của đơn vị" }, ...own] : own;
}
