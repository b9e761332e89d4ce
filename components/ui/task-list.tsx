import type { Route } from "next";
import Link from "next/link";
import type { IconName } from "./icon";
import { StatusBadge } from "./status-badge";
import type { Tone } from "./tone";

export type TaskState =
  | { is: "not-started" }
  | { is: "seen" }
  | { is: "errors"; count: number }
  | { is: "remarked"; remarks: number }
  /** Sent with nothing in it. */
  | { is: "left-empty" }
  | { is: "done" }
  | { is: "locked"; why: string };

export type Task = { key: string; title: string; hint?: string; href: Route; state: TaskState };

function faceOf(state: TaskState): { tone: Tone; icon: IconName; word: string } {
  switch (state.is) {
    case "not-started":
      return { tone: "neutral", icon: "circle", word: "Chưa làm" };
    case "seen":
      return { tone: "info", icon: "half", word: "Đã xem, chưa xong" };
    case "errors":
      return { tone: "warning", icon: "warning", word: `Còn ${state.count} lỗi` };
    case "remarked":
      return { tone: "warning", icon: "comment", word: `Có ${state.remarks} góp ý` };
    case "left-empty":
      return { tone: "neutral", icon: "circle", word: "Không có" };
    case "done":
      return { tone: "success", icon: "check", word: "Hoàn thành" };
    case "locked":
      return { tone: "neutral", icon: "lock", word: state.why };
  }
}

/** The parts of a file in their order, each with where it stands. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  return (
    <ol className="border-t border-line">
      {tasks.map(({ key, title, hint, href, state }) => {
        const face = faceOf(state);
        const hintId = `${key}-hint`;
        const stateId = `${key}-state`;
        return (
          <li
            key={key}
            className="relative flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line px-2 py-4 hover:bg-sunken"
          >
            <div className="min-w-0 basis-72 grow">
              {state.is === "locked" ? (
                <span className="text-lg font-semibold text-muted">{title}</span>
              ) : (
                <Link
                  href={href}
                  aria-describedby={hint ? `${hintId} ${stateId}` : stateId}
                  className="text-lg font-semibold after:absolute after:inset-0"
                >
                  {title}
                </Link>
              )}
              {hint && (
                <p id={hintId} className="text-muted">
                  {hint}
                </p>
              )}
            </div>
            <span id={stateId}>
              <StatusBadge tone={face.tone} icon={face.icon}>
                {face.word}
              </StatusBadge>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
