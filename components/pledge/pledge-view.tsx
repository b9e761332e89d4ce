import { remarksOn } from "@/components/registration/remarks";
import { DataTable } from "@/components/ui/data-table";
import { RemarkList } from "@/components/ui/remark-box";
import { TARGET_FIELD } from "@/lib/entry/pledge/labels";
import type { Content } from "@/lib/entry/pledge/queries";
import { type Target, targetProblems } from "@/lib/entry/pledge/rules";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { ContentHeading } from "./content-heading";
import { WeightTotal } from "./weight-total";

type Props = {
  year: number;
  contents: readonly Content[];
  targets: readonly Target[];
  remarks: Readonly<Record<string, string>>;
};

const figure = (decimal: string | null): string =>
  decimal === null ? "" : formatNumber(Number(decimal));

/** The unit's targets for those who read them: the same order, the same words, nothing to type. */
export function PledgeView({ year, contents, targets, remarks }: Props) {
  return (
    <div className="grid items-start gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="min-w-0 space-y-10">
        {contents.map((content, index) => (
          <section key={content.code} aria-labelledby={`noi-dung-${content.code}`}>
            <ContentHeading content={content} number={index + 1} />
            <div className="mt-4">
              <DataTable
                caption={`Chỉ tiêu của nội dung ${index + 1}`}
                captionHidden
                rows={targets.filter((target) => target.contentCode === content.code)}
                rowKey={(target) => target.id}
                empty={<p className="text-muted">Không có chỉ tiêu cho nội dung này.</p>}
                below={({ id }) => {
                  const said = remarksOn(remarks, id, TARGET_FIELD);
                  return said.length > 0 && <RemarkList remarks={said} />;
                }}
                columns={[
                  {
                    key: "indicator",
                    head: TARGET_FIELD.indicator,
                    width: "min-w-40 w-full",
                    cell: (target) => target.indicator || "(chưa nhập)",
                  },
                  {
                    key: "measure",
                    head: TARGET_FIELD.measure,
                    width: "min-w-20",
                    cell: (target) => target.measure,
                  },
                  {
                    key: "baseline",
                    head: TARGET_FIELD.baseline,
                    numeric: true,
                    width: "min-w-20",
                    cell: (target) => figure(target.baseline),
                  },
                  {
                    key: "target",
                    head: TARGET_FIELD.target,
                    numeric: true,
                    width: "min-w-20",
                    cell: (target) => figure(target.target),
                  },
                  {
                    key: "weight",
                    head: TARGET_FIELD.weight,
                    numeric: true,
                    width: "min-w-20",
                    cell: (target) => (target.weight === null ? "" : formatNumber(target.weight)),
                  },
                  {
                    key: "dueOn",
                    head: TARGET_FIELD.dueOn,
                    numeric: true,
                    width: "min-w-28",
                    cell: (target) => (target.dueOn === null ? "" : formatDay(target.dueOn)),
                  },
                  {
                    key: "responsible",
                    head: TARGET_FIELD.responsible,
                    width: "min-w-36",
                    cell: (target) => target.responsible,
                  },
                ]}
              />
            </div>
          </section>
        ))}
      </div>
      <WeightTotal
        standings={targets.map((target) => ({
          weight: target.weight ?? 0,
          complete: targetProblems(target, year).length === 0,
        }))}
      />
    </div>
  );
}
