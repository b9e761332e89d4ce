import type { Metadata, Route } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { StatusBadge } from "@/components/ui/status-badge";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { RULESETS, rulesetOn } from "@/lib/titles/ruleset/rules/rulesets";
import { RULESET_CODES } from "@/lib/titles/ruleset/rules/shape";
import { requireTuner } from "./require-tuner";

export const metadata: Metadata = { title: "Bộ quy định" };

export default async function RulesetsPage() {
  await requireTuner();
  const inForce = rulesetOn(vietnamDay(await portalNow()));
  return (
    <>
      <PageHeading
        title="Bộ quy định"
        lead="Hồ sơ được xét theo bộ quy định có hiệu lực vào ngày cơ quan có thẩm quyền nhận hồ sơ."
        actions={
          <ButtonLink href={"/quan-tri/bo-quy-tac/luong-co-so" as Route}>
            Mức lương cơ sở tính tiền thưởng
          </ButtonLink>
        }
      />
      <ul className="grid gap-4 lg:grid-cols-2">
        {RULESET_CODES.map((code) => {
          const { name, validFrom, validTo, law, decree, needsReview } = RULESETS[code];
          return (
            <li key={code}>
              <Card
                title={name}
                level={2}
                href={`/quan-tri/bo-quy-tac/${code}` as Route}
                kicker={`Từ ${formatDay(validFrom)}${validTo ? ` đến ${formatDay(validTo)}` : ""}`}
                meta={
                  <span className="flex flex-wrap gap-2">
                    {code === inForce?.code && (
                      <StatusBadge tone="success">Đang có hiệu lực</StatusBadge>
                    )}
                    {needsReview && <StatusBadge tone="warning">Nội dung cần xác nhận</StatusBadge>}
                  </span>
                }
              >
                <p>{law}</p>
                <p>{decree}</p>
              </Card>
            </li>
          );
        })}
      </ul>
    </>
  );
}
