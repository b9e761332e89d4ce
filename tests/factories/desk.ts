import type { Status } from "@/lib/entry/registration/workflow";
import { givenViewer } from "./account";
import { givenUnit } from "./organisation";
import { givenRegistration } from "./registration";

/** A unit with two departments, its file, and everybody who works on it. */
export async function givenDesk(over: { status?: Status; blocId?: string | null } = {}) {
  const unit = await givenUnit();
  const [first, second] = [
    await givenUnit({ parentId: unit.id, kind: "division" }),
    await givenUnit({ parentId: unit.id, kind: "division" }),
  ];
  const file = await givenRegistration({
    ...over,
    unitId: unit.id,
    departmentIds: [first.id, second.id],
  });
  return {
    unit,
    first,
    second,
    file,
    officer: await givenViewer("unit_officer", unit.id),
    head: await givenViewer("unit_head", unit.id),
    department: await givenViewer("department_officer", first.id),
    stranger: await givenViewer("unit_officer", (await givenUnit()).id),
    staff: await givenViewer("ministry_staff"),
  };
}

/** A person's row as its form sends it. */
export const aPerson = (registrationId: string, over: Record<string, unknown> = {}) => ({
  registrationId,
  id: null,
  version: 0,
  departmentId: null,
  fullName: "Lê Văn Mới",
  birthYear: 1990,
  sex: "male" as const,
  jobTitle: "Chuyên viên",
  honour: { kind: "title" as const, code: "LDTT" },
  note: "",
  ...over,
});

/** A collective's row as its form sends it. */
export const aCollective = (
  registrationId: string,
  collectiveId: string,
  over: Record<string, unknown> = {},
) => ({
  registrationId,
  id: null,
  version: 0,
  departmentId: null,
  collectiveId,
  honour: { kind: "title" as const, code: "TTLDXS" },
  note: "",
  ...over,
});

/** The unit's facts as their form sends them. */
export const someFacts = (registrationId: string, over: Record<string, unknown> = {}) => ({
  registrationId,
  version: 1,
  headcount: 50,
  womenCount: 20,
  launchedOn: "2021-02-20",
  contactName: "Phạm Thị Mẫu",
  contactPosition: "Chuyên viên",
  contactPhone: "024 3795 6868",
  contactEmail: "",
  ...over,
});
