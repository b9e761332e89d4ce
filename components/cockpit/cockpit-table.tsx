import { LateBadge } from "@/components/registration/late-badge";
import { StandingBadge } from "@/components/review/standing-badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { StatusBadge } from "@/components/ui/status-badge";
import type { BoardLine } from "./board-line";

type Props = {
  code: string;
  name: string;
  year: number;
  lines: readonly BoardLine[];
  /** Whether any member has scored itself. */
  scored: boolean;
};

/** The members against registration, pledge, reports and score, on one screen; what is late is said in words. */
export function CockpitTable({ code, name, year, lines, scored }: Props) {
  return (
    <DataTable
      caption={`Các đơn vị của ${name}`}
      captionHidden
      columns={columnsFor(encodeURIComponent(code), year, scored)}
      rows={lines}
      rowKey={({ unitId }) => unitId}
      empty={<EmptyState title="Không có đơn vị nào ở tình trạng này" icon="check" />}
    />
  );
}

// Plain links: a board of fifty units must not fetch ahead fifty dossiers.
const columnsFor = (
  bloc: string,
  year: number,
  scored: boolean,
): [Column<BoardLine>, ...Column<BoardLine>[]] => [
  {
    key: "unit",
    head: "Đơn vị",
    width: "min-w-40 sm:min-w-56",
    cell: ({ fileId, unitName, marks }) => (
      <>
        {fileId ? (
          <a href={`/lam-viec/tham-dinh/${fileId}?khoi-cum=${bloc}`}>{unitName}</a>
        ) : (
          unitName
        )}
        {marks.map((mark) => (
          <p key={mark} className="aside">
            {mark}
          </p>
        ))}
      </>
    ),
  },
  {
    key: "registration",
    head: "Hồ sơ đăng ký",
    width: "min-w-40",
    cell: ({ standing, lateDays, extendedTo, registered, late }) => (
      <>
        <StandingBadge standing={standing} short />
        {lateDays > 0 && <LateBadge lateDays={lateDays} />}
        {extendedTo && <p className="aside">{extendedTo}</p>}
        {registered && <p className="aside">{registered}</p>}
        <LateMarks late={late.registration} />
      </>
    ),
  },
  {
    key: "covenant",
    head: "Giao ước",
    width: "min-w-32",
    cell: ({ signed, seat, late }) => (
      <>
        <StatusBadge tone={signed ? "success" : "neutral"}>{seat}</StatusBadge>
        <LateMarks late={late.pledge} />
      </>
    ),
  },
  {
    key: "reports",
    head: "Báo cáo",
    width: "min-w-48",
    cell: ({ unitId, report, late }) =>
      report ? (
        <>
          <p>{report.sent}</p>
          <StatusBadge tone={report.tone}>
            {report.period ? (
              <a href={`/lam-viec/bao-cao/${year}/${report.period}?don-vi=${unitId}`}>
                {report.words}
              </a>
            ) : (
              report.words
            )}
          </StatusBadge>
          <LateMarks late={late.report} />
        </>
      ) : (
        "Chưa đến kỳ"
      ),
  },
  {
    key: "progress",
    head: "Chỉ tiêu",
    width: "min-w-32",
    cell: ({ unitId, targets }) =>
      targets ? (
        <a href={`/lam-viec/khoi-cum/${bloc}/tien-do?nam=${year}&don-vi=${unitId}`}>
          {targets.percent}
          <br />
          {targets.states}
        </a>
      ) : (
        <p className="aside">Chưa có số liệu</p>
      ),
  },
  ...(scored
    ? [
        {
          key: "score",
          head: "Điểm",
          numeric: true,
          width: "min-w-20",
          cell: ({ score }: BoardLine) => score,
        },
      ]
    : []),
];

const LateMarks = ({ late }: { late: readonly string[] }) =>
  late.map((words) => (
    <p key={words} className="late">
      <Icon name="warning" />
      {words}
    </p>
  ));
