import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { BlocParticipation } from "@/lib/entry/progress/queries";
import { totalOf } from "@/lib/entry/progress/rules";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Row = Omit<BlocParticipation, "kind">;

const figure = (head: string, key: "members" | "sent" | "accepted" | "targets" | "initiatives") =>
  ({
    key,
    head,
    numeric: true,
    width: "min-w-24",
    cell: (row: Row) => formatNumber(row[key]),
  }) satisfies Column<Row>;

const COLUMNS: [Column<Row>, ...Column<Row>[]] = [
  {
    key: "bloc",
    head: "Khối, Cụm thi đua",
    width: "min-w-40",
    cell: ({ name, scope }) => (
      <>
        {name}
        {scope && <span className="block font-normal text-muted max-sm:hidden">{scope}</span>}
      </>
    ),
  },
  figure("Đơn vị thành viên", "members"),
  figure("Đã gửi hồ sơ", "sent"),
  figure("Bộ đã tiếp nhận", "accepted"),
  figure("Chỉ tiêu giao ước", "targets"),
  figure("Sáng kiến đăng ký", "initiatives"),
];

type Props = { blocs: readonly BlocParticipation[] };

/** How far each Khối and Cụm has come, from the files themselves. */
export function ParticipationBoard({ blocs }: Props) {
  const total = totalOf(blocs);
  return (
    <DataTable
      caption="Tình hình tham gia theo Khối, Cụm"
      captionHidden
      columns={COLUMNS}
      rows={blocs}
      rowKey={({ code }) => code}
      empty={
        <EmptyState title="Chưa có Khối, Cụm thi đua nào được công bố">
          Danh sách Khối, Cụm đang cập nhật.
        </EmptyState>
      }
      foot={
        <tr>
          <th scope="row" className="sticky left-0 z-10 bg-sunken">
            Toàn ngành
          </th>
          {[total.members, total.sent, total.accepted, total.targets, total.initiatives].map(
            (value, index) => (
              <td key={COLUMNS[index + 1]?.key} className="numeric bg-sunken">
                {formatNumber(value)}
              </td>
            ),
          )}
        </tr>
      }
    />
  );
}
