import { TIE_BREAK_LABEL } from "@/lib/judging/scoring/labels";
import type { Table } from "@/lib/judging/scoring/rules";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

/** By which rules units with as many points are told apart, and the bands. */
export function TieBreakRules({ table }: { table: Table }) {
  const rules = table.tieBreaks.map((rule) =>
    rule === "women"
      ? `đơn vị có từ ${formatNumber(table.womenShare)} % nữ trở lên đứng trước`
      : `${TIE_BREAK_LABEL[rule]} cao hơn đứng trước`,
  );
  return (
    <div className="max-w-measure text-muted">
      <p>Khi bằng điểm, xét lần lượt: {rules.join("; ")}. Không phân định được thì đồng hạng.</p>
      <p>
        Xếp loại: từ {formatNumber(table.excellentFrom)} điểm HTXSNV, từ{" "}
        {formatNumber(table.goodFrom)} HTTNV, từ {formatNumber(table.fairFrom)} HTNV, dưới mức đó
        KHTNV.
      </p>
    </div>
  );
}
