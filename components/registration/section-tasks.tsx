import { TaskList, type TaskState } from "@/components/ui/task-list";
import { CHECK_STEP, SECTION_LABEL, SECTION_NUMBER } from "@/lib/entry/registration/labels";
import {
  type Dossier,
  type Problem,
  problemsOf,
  SECTIONS,
  type Section,
  type SectionState,
  sectionState,
} from "@/lib/entry/registration/rules";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { pageHref, sectionHref } from "./paths";

const HINT: Record<Section, (dossier: Dossier) => string> = {
  facts: () => "Số người, ngày phát động, cán bộ đầu mối",
  collectives: ({ collectives }) => `${formatNumber(collectives.length)} tập thể đăng ký`,
  people: ({ people }) => `${formatNumber(people.length)} lượt cá nhân đăng ký`,
  pledge: ({ targets }) => `${formatNumber(targets.length)} chỉ tiêu`,
  minutes: ({ minutes }) =>
    minutes?.metOn
      ? `Họp ngày ${formatDay(minutes.metOn)}`
      : "Ngày họp, thành viên, kết quả bỏ phiếu",
  initiatives: ({ initiatives }) => `${formatNumber(initiatives.length)} sáng kiến`,
};

function toTask(state: SectionState): TaskState {
  switch (state.kind) {
    case "todo":
      return { is: "not-started" };
    case "seen":
      return { is: "seen" };
    case "errors":
      return { is: "errors", count: state.count };
    case "done":
      return { is: "done" };
  }
}

type Props = {
  registrationId: string;
  dossier: Dossier;
  problems: readonly Problem[];
  seen: readonly string[];
  /** Whether the file may be sent now, by the reader or another. */
  open: boolean;
  /** How many remarks of the last return stand in each section. */
  remarked: (section: Section) => number;
};

/** The file as a list of tasks: six sections to fill, then check and send. */
export function SectionTasks({ registrationId, dossier, problems, seen, open, remarked }: Props) {
  const count = problems.length;
  const stateOf = (section: Section): TaskState => {
    const state = sectionState(dossier, section, problems, seen);
    const remarks = remarked(section);
    if (!open)
      return state.kind === "todo" || state.kind === "seen" ? { is: "left-empty" } : { is: "done" };
    return remarks > 0 && state.kind !== "errors" ? { is: "remarked", remarks } : toTask(state);
  };
  return (
    <TaskList
      tasks={[
        ...SECTIONS.map((section) => ({
          key: section,
          title: `${SECTION_NUMBER[section]}. ${SECTION_LABEL[section]}`,
          hint:
            section === "minutes" && !open && dossier.minutes === null
              ? "Hồ sơ gửi không kèm biên bản"
              : HINT[section](dossier),
          href: sectionHref(registrationId, section),
          state: stateOf(section),
        })),
        {
          key: "send",
          title: CHECK_STEP,
          hint: open
            ? count > 0
              ? `Còn ${formatNumber(count)} nội dung cần bổ sung trước khi gửi`
              : "Hồ sơ đã đủ nội dung để gửi"
            : "Xem toàn bộ nội dung hồ sơ",
          href: pageHref(registrationId, "kiem-tra"),
          state: open ? { is: "not-started" } : { is: "done" },
        },
      ]}
    />
  );
}

/** The sections in which a department writes. */
const OF_A_DEPARTMENT = ["collectives", "people", "initiatives"] as const;

/** The same for a department's officer: the department's own rows, each section done once it holds what it should. */
export function PartTasks({ registrationId, dossier }: Pick<Props, "registrationId" | "dossier">) {
  const problems = problemsOf(dossier);
  return (
    <TaskList
      tasks={OF_A_DEPARTMENT.map((section) => {
        const count = problems.filter((one) => one.path.startsWith(`${section}.`)).length;
        return {
          key: section,
          title: SECTION_LABEL[section],
          hint: HINT[section](dossier),
          href: sectionHref(registrationId, section),
          state:
            count > 0
              ? { is: "errors" as const, count }
              : { is: dossier[section].length > 0 ? ("done" as const) : ("not-started" as const) },
        };
      })}
    />
  );
}
