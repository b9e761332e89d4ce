import { type Column, DataTable } from "@/components/ui/data-table";
import { bonusGround, SUBJECT_LABEL } from "@/lib/honours/award/labels";
import type { BonusRow, BonusSheet as Sheet } from "@/lib/honours/award/rules";
import { CONFIDENCE_LABEL } from "@/lib/platform/shared/confidence";
import { formatMoney, formatNumber } from "@/lib/platform/shared/vietnamese";
import { coefficientWords } from "@/lib/titles/bonus/labels";

const UNKNOWN = "Chưa có mức, cần xác nhận";

const COLUMNS: [Column<BonusRow>, ...Column<BonusRow>[]] = [
  {
    key: "honour",
    head: "Danh hiệu, hình thức",
    width: "min-w-36 sm:min-w-52",
    cell: (row) => row.honourName,
  },
  { key: "subject", head: "Đối tượng", cell: (row) => SUBJECT_LABEL[row.subject] },
  { key: "count", head: "Số lượng", numeric: true, cell: (row) => formatNumber(row.count) },
  {
    key: "coefficient",
    head: "Hệ số",
    numeric: true,
    cell: ({ bonus }) => (bonus ? coefficientWords(bonus.coefficient) : "—"),
  },
  {
    key: "amount",
    head: "Mức một lượt",
    numeric: true,
    width: "min-w-32",
    cell: ({ bonus }) => (bonus ? formatMoney(bonus.amount) : UNKNOWN),
  },
  {
    key: "sure",
    head: "Hệ số đã xác nhận?",
    width: "min-w-40",
    cell: ({ bonus }) => (bonus ? CONFIDENCE_LABEL[bonus.coefficient.confidence] : "—"),
  },
];

/** What a decision pays: from its day to the article and the base salary, honour by honour, and in all. */
export function BonusSheet({ sheet, signedOn }: { sheet: Sheet; signedOn: string }) {
  return (
    <div className="grid gap-4 *:min-w-0">
      <p>{bonusGround(signedOn, sheet)}</p>
      <DataTable
        caption="Tiền thưởng theo danh hiệu, hình thức"
        captionHidden
        columns={COLUMNS}
        rows={sheet.rows}
        rowKey={(row) => `${row.honourName} ${row.subject}`}
        empty={<p className="text-muted">Danh sách chưa có ai.</p>}
      />
      {sheet.rows.length > 0 && (
        <p>
          <strong>Tổng tiền thưởng: {formatMoney(sheet.total)}</strong>
          {sheet.unknown > 0 && `, chưa kể ${formatNumber(sheet.unknown)} lượt chưa có mức`}.
          {sheet.lowered > 0 &&
            ` ${formatNumber(sheet.lowered)} cá nhân, tập thể có nhiều hình thức cho cùng một thành tích được tính mức cao nhất (cần xác nhận).`}{" "}
          Không làm tròn.
        </p>
      )}
    </div>
  );
}
