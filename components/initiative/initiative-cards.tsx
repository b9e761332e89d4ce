import type { Route } from "next";
import { Card } from "@/components/ui/card";
import { StatusBadge } from "@/components/ui/status-badge";
import { SCOPE_LABEL } from "@/lib/entry/initiative/labels";
import { type Initiative, initiativeProblems } from "@/lib/entry/initiative/rules";
import { formatNumber, formatPercent } from "@/lib/platform/shared/vietnamese";

type Props = {
  initiatives: readonly Initiative[];
  hrefOf: (id: string) => Route;
  /** How many remarks wait to be answered on one. */
  remarksOn: (id: string) => number;
};

/** The file's initiatives, each with where it stands and what it still lacks. */
export function InitiativeCards({ initiatives, hrefOf, remarksOn }: Props) {
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {initiatives.map((initiative) => {
        const problems = initiativeProblems(initiative);
        const remarks = remarksOn(initiative.id);
        return (
          <li key={initiative.id} className="grid">
            <Card
              title={initiative.title || "Sáng kiến chưa có tên"}
              href={hrefOf(initiative.id)}
              level={2}
              kicker={[initiative.departmentName, initiative.scope && SCOPE_LABEL[initiative.scope]]
                .filter(Boolean)
                .join(" · ")}
              meta={
                <div className="flex flex-wrap gap-2">
                  <StatusBadge tone={problems.length === 0 ? "success" : "warning"}>
                    {problems.length === 0
                      ? "Đủ thông tin"
                      : `Còn ${formatNumber(problems.length)} chỗ cần bổ sung`}
                  </StatusBadge>
                  {remarks > 0 && (
                    <StatusBadge tone="warning" icon="comment">
                      {formatNumber(remarks)} góp ý cần sửa
                    </StatusBadge>
                  )}
                </div>
              }
            >
              <p>{authorWords(initiative)}</p>
              {problems.length > 0 && (
                <ul className="mt-2 list-disc pl-5 text-sm text-muted">
                  {problems.map(({ field, message }) => (
                    <li key={field}>{message}</li>
                  ))}
                </ul>
              )}
            </Card>
          </li>
        );
      })}
    </ul>
  );
}

function authorWords({ authors }: Initiative): string {
  if (authors.length === 0) return "Chưa có tác giả";
  const named = authors.map(
    ({ fullName, share }) => `${fullName || "(chưa có tên)"} ${formatPercent(Number(share))}`,
  );
  return `Tác giả: ${named.join(", ")}`;
}
