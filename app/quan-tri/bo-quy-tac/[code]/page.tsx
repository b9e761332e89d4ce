import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { FigureTable } from "@/components/ruleset/figure-table";
import { BasisLine, ExclusionView, RuleView } from "@/components/ruleset/law-view";
import { TrialForm } from "@/components/ruleset/trial-form";
import { TuneForm } from "@/components/ruleset/tune-form";
import { DetailsPanel } from "@/components/ui/details-panel";
import { NoticePanel } from "@/components/ui/notice-panel";
import { Panel } from "@/components/ui/panel";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, formatDayTime, vietnamDay } from "@/lib/platform/shared/dates";
import { publishedCatalogue } from "@/lib/titles/catalogue/queries";
import { SUBJECT_LABEL } from "@/lib/titles/ruleset/labels";
import { listAllotments, listFigureChanges, rulesetAsOn } from "@/lib/titles/ruleset/queries";
import { figuresOf } from "@/lib/titles/ruleset/rules/figures";
import { RULESETS } from "@/lib/titles/ruleset/rules/rulesets";
import { HONOUR_CODES, RULESET_CODES } from "@/lib/titles/ruleset/rules/shape";
import { requireTuner } from "../require-tuner";

export const metadata: Metadata = { title: "Bộ quy định" };

export default async function RulesetPage({ params }: PageProps<"/quan-tri/bo-quy-tac/[code]">) {
  const [, { code: asked }, now] = await Promise.all([requireTuner(), params, portalNow()]);
  const code = RULESET_CODES.find((one) => one === asked);
  if (!code) notFound();
  const today = vietnamDay(now);
  const [{ ruleset, figures }, catalogue, changes, allotments] = await Promise.all([
    rulesetAsOn(code, today),
    publishedCatalogue(),
    listFigureChanges(code),
    listAllotments(),
  ]);
  const nameOf = (honour: string) => catalogue.find((one) => one.code === honour)?.name ?? honour;
  const ofRules = figuresOf(RULESETS[code]).map((figure) => ({
    ...figure,
    label: figure.honour ? `${nameOf(figure.honour)}: ${figure.label}` : figure.label,
  }));
  const known = [...ofRules, ...allotments];
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Bộ quy định", href: "/quan-tri/bo-quy-tac" as Route },
          { label: ruleset.name, href: `/quan-tri/bo-quy-tac/${code}` as Route },
        ]}
      />
      <PageHeading
        title={ruleset.name}
        lead={[ruleset.law, ruleset.decree, ...ruleset.circulars].join("; ")}
        meta={
          <span>
            Áp dụng với hồ sơ nhận từ {formatDay(ruleset.validFrom)}
            {ruleset.validTo && ` đến hết ${formatDay(ruleset.validTo)}`}
          </span>
        }
      />
      <div className="grid gap-6 *:min-w-0">
        {ruleset.needsReview && (
          <NoticePanel kind="warning" title="Nội dung luật sửa đổi cần xác nhận">
            Hệ thống áp dụng các điều kiện của giai đoạn trước và yêu cầu con người xem mọi kết quả.
          </NoticePanel>
        )}
        <Panel title="Điều kiện của từng danh hiệu, hình thức">
          <div className="divide-y divide-line">
            {HONOUR_CODES.map((honour) => {
              const law = ruleset.laws[honour];
              return (
                <DetailsPanel key={honour} summary={nameOf(honour)}>
                  <div className="grid gap-3 py-2">
                    {law.basis.map((basis) => (
                      <BasisLine key={basis.article} {...basis} />
                    ))}
                    {law.note && <p>{law.note}</p>}
                    {(["person", "collective"] as const).map((subject) => {
                      const rule = law[subject];
                      return (
                        rule && (
                          <section key={subject}>
                            <h3 className="mb-1 text-base">{SUBJECT_LABEL[subject]}</h3>
                            <RuleView rule={rule} />
                          </section>
                        )
                      );
                    })}
                  </div>
                </DetailsPanel>
              );
            })}
          </div>
        </Panel>
        <Panel title="Quy tắc chung cho mọi đề nghị">
          <ul className="space-y-3">
            {ruleset.exclusions.map((exclusion) => (
              <li key={exclusion.id}>
                <ExclusionView exclusion={exclusion} />
              </li>
            ))}
            {ruleset.principles.map(({ text, ...basis }) => (
              <li key={text}>
                <p>{text}</p>
                <BasisLine {...basis} />
              </li>
            ))}
          </ul>
        </Panel>
        <Panel title="Số liệu có thể điều chỉnh">
          <p className="mb-3">
            Tỷ lệ, cách làm tròn, số cờ phân bổ cho Khối, Cụm và các mức chưa có văn bản xác nhận.
            Mức do luật quy định rõ không điều chỉnh ở đây.
          </p>
          <FigureTable figures={known} tuned={figures} />
          <div className="mt-4 grid gap-1">
            <DetailsPanel summary="Thử thay đổi trên hồ sơ đã có">
              <TrialForm ruleset={code} figures={ofRules} />
            </DetailsPanel>
            <DetailsPanel summary="Điều chỉnh số liệu">
              <TuneForm ruleset={code} figures={known} today={today} />
            </DetailsPanel>
          </div>
        </Panel>
        {changes.length > 0 && (
          <Panel title="Các lần điều chỉnh">
            <ul className="divide-y divide-line">
              {changes.map((change) => (
                <li key={change.id} className="py-2">
                  <p className="font-semibold">
                    {known.find((one) => one.key === change.key)?.label ?? "Số liệu khác"}:{" "}
                    {change.value}, từ {formatDay(change.validFrom)}
                  </p>
                  <p className="text-sm">
                    {change.reason} ({change.actor.name}, {formatDayTime(change.at)})
                  </p>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </>
  );
}
