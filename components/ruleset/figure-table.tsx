import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { CONFIDENCE_LABEL } from "@/lib/platform/shared/confidence";
import { figureWords } from "@/lib/titles/ruleset/labels";
import type { Figure, Figures } from "@/lib/titles/ruleset/rules/figures";

type Props = { figures: readonly Figure[]; tuned: Figures };

/** Every figure that may be tuned: its value today, the value of the text, and how surely that is known. */
export function FigureTable({ figures, tuned }: Props) {
  const columns: [Column<Figure>, ...Column<Figure>[]] = [
    { key: "label", head: "Số liệu", width: "min-w-64", cell: (row) => row.label },
    {
      key: "now",
      head: "Đang áp dụng",
      cell: (row) => figureWords(tuned[row.key] ?? row.value),
    },
    { key: "text", head: "Mặc định", cell: (row) => figureWords(row.value) },
    {
      key: "choices",
      head: "Giá trị nhận",
      width: "min-w-40",
      cell: (row) => row.choices?.map((one) => `${one} (${figureWords(one)})`).join("; ") ?? "số",
    },
    { key: "article", head: "Căn cứ", width: "min-w-56", cell: (row) => row.article },
    { key: "sure", head: "Mức xác nhận", cell: (row) => CONFIDENCE_LABEL[row.confidence] },
  ];
  return (
    <DataTable
      caption="Số liệu của bộ quy định"
      captionHidden
      columns={columns}
      rows={figures}
      rowKey={(row) => row.key}
      empty={
        <EmptyState title="Không có số liệu nào điều chỉnh được">
          Mọi mức đều do luật quy định.
        </EmptyState>
      }
    />
  );
}
