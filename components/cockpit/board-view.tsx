"use client";

import type { Route } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { Countdown } from "@/components/ui/countdown";
import { LinkTabs } from "@/components/ui/link-tabs";
import { COUNT_HINT, UNKNOWN } from "@/lib/campaign/calendar/labels";
import { STANDING_SHORT } from "@/lib/judging/review/labels";
import { queueAddress, REVIEWED } from "@/lib/judging/review/rules";
import { OFFICE_LABEL } from "@/lib/organisation/bloc/labels";
import { CONFIDENCE_MARK } from "@/lib/platform/shared/confidence";
import { type Packed, unpack } from "@/lib/platform/shared/packed";
import { BlocTabs } from "./bloc-tabs";
import type { BoardPage } from "./board-page";
import { CockpitTable } from "./cockpit-table";
import { CompareForm, RemindForm } from "./cockpit-tools";

/** The board of a bloc's year. A client component, so that its rows travel as data and are drawn once. */
export function BoardView({ page }: { page: Packed<BoardPage> }) {
  const board = unpack(page);
  const { code, name, year, units, reminding } = board;
  return (
    <>
      <BlocTabs
        code={code}
        name={name}
        year={year}
        current="board"
        handingOver={board.handingOver}
      />
      <PageHeading
        kicker={`Phong trào thi đua năm ${year}`}
        title={name}
        meta={(["leader", "deputy"] as const).map((office) => (
          <span key={office}>
            {OFFICE_LABEL[board.kind][office]}: <strong>{board[office] ?? "chưa có"}</strong>
          </span>
        ))}
        lead={<Deadline board={board} />}
        actions={<Actions board={board} />}
      />
      <Totals board={board} />
      <div className="grid grid-cols-1 gap-8 pt-5">
        <CockpitTable
          code={code}
          name={name}
          year={year}
          lines={board.lines}
          scored={board.scored}
        />
        {reminding && <RemindForm board={board} reminding={reminding} />}
        {units.length > 1 && <CompareForm code={code} year={year} units={units} />}
      </div>
    </>
  );
}

function Actions({ board: { code, year, figures } }: { board: BoardPage }) {
  const base = `/api/khoi-cum/${encodeURIComponent(code)}`;
  return (
    <>
      {figures && (
        <>
          <ButtonLink
            kind="primary"
            icon="eye"
            href={
              `/lam-viec/tham-dinh${queueAddress({ status: "awaiting_bloc", bloc: code })}` as Route
            }
          >
            Xem xét hồ sơ đang chờ
          </ButtonLink>
          <ButtonLink
            icon="flag"
            href={`/lam-viec/tham-dinh/tong-hop${queueAddress({ bloc: code, year })}` as Route}
          >
            Tổng hợp đăng ký
          </ButtonLink>
        </>
      )}
      <ButtonLink href={`${base}/bang-theo-doi.xlsx?nam=${year}` as Route} icon="download">
        Tải Excel
      </ButtonLink>
    </>
  );
}

function Deadline({ board: { deadline, deadlineConfirmed } }: { board: BoardPage }) {
  if (deadline === null) return <p>Hạn gửi hồ sơ: {UNKNOWN}</p>;
  return (
    <>
      <p>
        Hạn gửi hồ sơ: <Countdown {...deadline} />
        {!deadlineConfirmed && ` – ${CONFIDENCE_MARK.proposed}`}
      </p>
      <p className="text-sm text-muted">{COUNT_HINT}</p>
    </>
  );
}

/** How many stand where; each total leads to its rows: those sent to the reviewers' list, the others to this board. */
function Totals({
  board: { code, year, filter, counts, units, late, figures },
}: {
  board: BoardPage;
}) {
  const here = `/lam-viec/khoi-cum/${encodeURIComponent(code)}?nam=${year}`;
  const own = (key: BoardPage["filter"], label: string, count: number) => ({
    key: key || "all",
    label,
    href: (key ? `${here}&loc=${key}` : here) as Route,
    count,
    current: filter === key,
  });
  return (
    <LinkTabs
      label="Tổng hợp tình trạng"
      tabs={[
        own("", "Tất cả đơn vị", units.length),
        own("cham", "Đang chậm hạn", late),
        own("chua-gui", STANDING_SHORT.not_sent, counts.not_sent),
        ...(figures
          ? REVIEWED.map((status) => ({
              key: status,
              label: STANDING_SHORT[status],
              href: `/lam-viec/tham-dinh${queueAddress({ status, bloc: code, year })}` as Route,
              count: counts[status],
              current: false,
            }))
          : []),
      ]}
    />
  );
}
