import type { Route } from "next";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Holiday } from "@/lib/campaign/calendar/rules";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { Deadline } from "./deadline";
import type { Todo } from "./todos";

type Props = {
  todos: readonly Todo[];
  today: string;
  holidays: readonly Holiday[];
  /** Stands before the list: what can be begun with one press. */
  first?: ReactNode;
};

/** What awaits the reader, in the order in which it is due. */
export function TodoList({ todos, today, holidays, first }: Props) {
  if (todos.length === 0 && !first) {
    return (
      <EmptyState icon="check" title="Không có việc nào đang chờ đồng chí">
        Khi có hồ sơ cần lập, duyệt, bổ sung hoặc thẩm định, việc đó sẽ hiện ở đây.
      </EmptyState>
    );
  }
  return (
    <ol className="border-t-2 border-edge">
      {first}
      {todos.map((todo, index) => (
        <TodoRow
          key={todo.key}
          title={todo.title}
          action={
            <ButtonLink
              href={todo.href as Route}
              kind={index === 0 && !first ? "primary" : "secondary"}
              iconAfter="next"
            >
              {todo.label}
            </ButtonLink>
          }
        >
          {todo.reason && (
            <p className="mb-1 flex flex-wrap items-start gap-x-2 gap-y-1">
              <StatusBadge tone="warning" icon="return">
                Bị trả lại
              </StatusBadge>
              <span className="min-w-0 max-w-measure whitespace-pre-line">{todo.reason}</span>
            </p>
          )}
          <p className="flex flex-wrap gap-x-6 gap-y-1 text-muted">
            {todo.since && <span>Từ {formatDayTime(todo.since)}</span>}
            {todo.dueOn !== null && (
              <span>
                Hạn: <Deadline dueOn={todo.dueOn} today={today} holidays={holidays} />
              </span>
            )}
          </p>
        </TodoRow>
      ))}
    </ol>
  );
}

type RowProps = { title: string; action: ReactNode; children: ReactNode };

/** One line of the list: what, since when and until when, and the button that does it. */
export function TodoRow({ title, action, children }: RowProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-b border-line py-4">
      <div className="min-w-0 basis-[28rem] grow">
        <h2 className="text-lg leading-snug">{title}</h2>
        <div className="mt-1">{children}</div>
      </div>
      <div className="max-sm:w-full">{action}</div>
    </li>
  );
}
