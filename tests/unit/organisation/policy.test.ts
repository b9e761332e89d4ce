import { describe, expect, it } from "vitest";
import { mayKeepRegister } from "@/lib/organisation/unit/policy";
import { ROLES, type Role } from "@/lib/platform/auth/viewer";
import { aViewer } from "@/tests/factories/viewer";

const MAY: Record<Role, boolean> = {
  department_officer: false,
  unit_officer: false,
  unit_head: false,
  unit_deputy: false,
  bloc_leader: false,
  ministry_staff: true,
  administrator: true,
};

describe("who keeps the registers", () => {
  it.each(ROLES)("[O-06] %s", (role) => {
    expect(mayKeepRegister(aViewer(role))).toBe(MAY[role]);
  });
});
