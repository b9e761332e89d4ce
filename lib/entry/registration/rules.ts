import { type Initiative, initiativeProblems } from "@/lib/entry/initiative/rules";
import {
  type Candidate,
  type Minutes,
  minutesAdvice,
  minutesProblems,
} from "@/lib/entry/minutes/rules";
import { type Target, targetProblems } from "@/lib/entry/pledge/rules";
import { vietnamDay } from "@/lib/platform/shared/dates";
import type { Failure } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";

export const SECTIONS = [
  "facts",
  "collectives",
  "people",
  "pledge",
  "initiatives",
  "minutes",
] as const;
export type Section = (typeof SECTIONS)[number];

/** A danh hiệu thi đua or a hình thức khen thưởng: two kinds that never share a column. */
export type Honour = {
  readonly kind: "title" | "form";
  readonly code: string;
  readonly name: string;
};

export type Facts = {
  readonly headcount: number | null;
  readonly womenCount: number | null;
  readonly launchedOn: string | null;
  readonly contactName: string;
  readonly contactPosition: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
};

export type CollectiveLine = {
  readonly id: string;
  readonly collectiveId: string;
  readonly collectiveName: string;
  readonly departmentName: string | null;
  readonly honour: Honour | null;
  readonly note: string;
};

export type PersonLine = {
  readonly id: string;
  readonly departmentName: string | null;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly sex: "female" | "male" | null;
  readonly jobTitle: string;
  readonly honour: Honour | null;
  readonly note: string;
};

/**
 * All that a unit sends, as plain data: what is checked, hashed for the receipt, shown to reviewers and compared with
 * an earlier sending. Days are yyyy-mm-dd, decimals strings with a point.
 */
export type Dossier = {
  readonly year: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly facts: Facts;
  readonly collectives: readonly CollectiveLine[];
  readonly people: readonly PersonLine[];
  readonly targets: readonly Target[];
  readonly initiatives: readonly Initiative[];
  /** The unit's own meeting; null while nothing of it is entered. */
  readonly minutes: Minutes | null;
};

/** Something to mend before sending. `path` names the field: section, row, field. */
export type Problem = {
  readonly section: Section;
  readonly path: string;
  readonly message: string;
};

/** All that keeps the file from being sent, in the order of its sections. Empty when it may go. */
export function problemsOf(dossier: Dossier): Problem[] {
  return [
    ...factProblems(dossier.facts),
    ...collectiveProblems(dossier.collectives),
    ...personProblems(dossier.people),
    ...wholeProblems(dossier),
    ...dossier.targets.flatMap((target) =>
      targetProblems(target, dossier.year).map(({ field, message }) => ({
        section: "pledge" as const,
        path: `pledge.${target.id}.${field}`,
        message,
      })),
    ),
    ...dossier.initiatives.flatMap((initiative) =>
      initiativeProblems(initiative).map(({ field, message }) => ({
        section: "initiatives" as const,
        path: `initiatives.${initiative.id}.${field}`,
        message,
      })),
    ),
    ...minutesProblems(dossier.minutes, candidatesOf(dossier)).map(ofMinutes),
  ];
}

/** What would be well to add before sending, and keeps nothing from being sent. */
export const adviceOf = (dossier: Dossier): Problem[] =>
  minutesAdvice(dossier.minutes, candidatesOf(dossier)).map(ofMinutes);

const ofMinutes = (said: { path: string; message: string }): Problem => ({
  section: "minutes",
  ...said,
});

/** The registered lines as the unit's meeting sees them. */
export const candidatesOf = ({ collectives, people }: Dossier): Candidate[] => [
  ...collectives.flatMap(({ id, collectiveName, honour }) =>
    honour ? [{ lineId: id, who: collectiveName, honour }] : [],
  ),
  ...people.flatMap(({ id, fullName, honour }) =>
    honour ? [{ lineId: id, who: fullName, honour }] : [],
  ),
];

function factProblems(facts: Facts): Problem[] {
  const at = (field: keyof Facts, message: string): Problem => ({
    section: "facts",
    path: `facts.${field}`,
    message,
  });
  const problems: Problem[] = [];
  if (facts.headcount === null)
    problems.push(at("headcount", "Nhập tổng số cán bộ, công chức, viên chức, người lao động."));
  if (facts.womenCount === null)
    problems.push(at("womenCount", "Nhập số nữ (nhập 0 nếu không có)."));
  if (facts.headcount !== null && facts.womenCount !== null && facts.womenCount > facts.headcount) {
    problems.push(at("womenCount", "Số nữ không thể lớn hơn tổng số người của đơn vị."));
  }
  if (facts.launchedOn === null)
    problems.push(at("launchedOn", "Nhập ngày đơn vị tổ chức phát động thi đua."));
  if (facts.contactName.trim() === "")
    problems.push(at("contactName", "Nhập họ tên cán bộ đầu mối."));
  if (facts.contactPhone.trim() === "")
    problems.push(at("contactPhone", "Nhập điện thoại liên hệ của cán bộ đầu mối."));
  return problems;
}

function collectiveProblems(lines: readonly CollectiveLine[]): Problem[] {
  return lines.flatMap((line): Problem[] =>
    line.honour === null
      ? [
          {
            section: "collectives",
            path: `collectives.${line.id}.honour`,
            message: `Chọn danh hiệu hoặc hình thức khen thưởng cho ${line.collectiveName}.`,
          },
        ]
      : [],
  );
}

function personProblems(lines: readonly PersonLine[]): Problem[] {
  const seen = new Set<string>();
  return lines.flatMap((line): Problem[] => {
    const at = (field: keyof PersonLine, message: string): Problem => ({
      section: "people",
      path: `people.${line.id}.${field}`,
      message,
    });
    const problems: Problem[] = [];
    if (line.honour === null)
      problems.push(at("honour", `Chọn danh hiệu đăng ký cho ${line.fullName}.`));
    if (line.jobTitle.trim() === "")
      problems.push(at("jobTitle", `Nhập chức vụ, chức danh của ${line.fullName}.`));
    if (line.honour !== null) {
      const name = line.fullName.normalize("NFC").toLocaleLowerCase("vi").trim();
      const key = `${name}|${line.birthYear ?? ""}|${line.honour.code}`;
      if (seen.has(key)) {
        problems.push(
          at(
            "fullName",
            `${line.fullName} đã được đăng ký danh hiệu này ở dòng khác. Nếu là người khác trùng họ tên, nhập năm sinh để phân biệt.`,
          ),
        );
      }
      seen.add(key);
    }
    return problems;
  });
}

function wholeProblems(dossier: Dossier): Problem[] {
  const problems: Problem[] = [];
  if (dossier.collectives.length + dossier.people.length === 0) {
    problems.push({
      section: "people",
      path: "people",
      message: "Hồ sơ chưa đăng ký danh hiệu nào: thêm ít nhất một tập thể hoặc một cá nhân.",
    });
  }
  if (dossier.targets.length === 0) {
    problems.push({
      section: "pledge",
      path: "pledge",
      message: "Hồ sơ chưa có chỉ tiêu giao ước: thêm ít nhất một chỉ tiêu.",
    });
  }
  return problems;
}

export type SectionState =
  | { readonly kind: "todo" }
  | { readonly kind: "seen" }
  | { readonly kind: "errors"; readonly count: number }
  | { readonly kind: "done" };

/**
 * How a section stands on the task list. An empty section that may stay empty is done once the officer has looked at
 * it; a section never touched is "todo", not wrong.
 */
export function sectionState(
  dossier: Dossier,
  section: Section,
  problems: readonly Problem[],
  seen: readonly string[],
): SectionState {
  const count = problems.filter((problem) => problem.section === section).length;
  if (!isStarted(dossier, section)) {
    if (!seen.includes(section)) return { kind: "todo" };
    return count > 0 ? { kind: "seen" } : { kind: "done" };
  }
  return count > 0 ? { kind: "errors", count } : { kind: "done" };
}

function isStarted(dossier: Dossier, section: Section): boolean {
  switch (section) {
    case "facts":
      return Object.values(dossier.facts).some((value) => value !== null && value !== "");
    case "collectives":
      return dossier.collectives.length > 0;
    case "people":
      return dossier.people.length > 0;
    case "pledge":
      return dossier.targets.length > 0;
    case "initiatives":
      return dossier.initiatives.length > 0;
    case "minutes":
      return dossier.minutes !== null;
  }
}

/** Days of the calendar, yyyy-mm-dd; null when not known. `lateUntil` is the last day on which a late file is taken. */
export type Window = {
  readonly opensOn: string | null;
  readonly dueOn: string | null;
  readonly lateUntil?: string | null;
};

/**
 * Whether the form is open: from the first moment of `opensOn` (or publication) to the last moment of `dueOn`, or of
 * the grace after it, in Hà Nội. A day that is not known does not close anything.
 */
export function checkWindow(window: Window | null, now: Date): Result<null, Failure> {
  const today = vietnamDay(now);
  if (window?.opensOn && today < window.opensOn)
    return err({ code: "window_not_open", opensOn: window.opensOn });
  if (window?.dueOn && today > (window.lateUntil ?? window.dueOn))
    return err({
      code: "window_closed",
      closedOn: window.dueOn,
      ...(window.lateUntil && { lateUntil: window.lateUntil }),
    });
  return ok(null);
}

/**
 * Whether the officer may still take back what the head has sent to the bloc: nobody there has looked at it or has ordered
 * a step on it that waits, and it did not come in answer to a return.
 */
export const mayStillRecall = (file: {
  readonly openedAt: Date | null;
  readonly held: boolean;
  readonly lastEvent: string | null;
}): boolean => file.openedAt === null && !file.held && file.lastEvent === "approve";
