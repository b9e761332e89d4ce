import { type Column, DataTable } from "@/components/ui/data-table";
import { StatusBadge } from "@/components/ui/status-badge";
import { signedWords } from "@/lib/entry/covenant/labels";
import type { Room, RoomCovenant } from "@/lib/entry/covenant/queries";
import { formatDayTime } from "@/lib/platform/shared/dates";
import { ReleaseForm } from "./sign-forms";

type Seat = RoomCovenant["seats"][number];

/** Who has signed and who has not: the same for everybody in the bloc. */
export function Signatures({ room, covenant }: { room: Room; covenant: RoomCovenant }) {
  const present = covenant.seats.filter(({ releasedAt }) => releasedAt === null);
  const signed = present.filter(({ signature }) => signature !== null);
  const inBloc = new Set(room.members.map(({ unitId }) => unitId));
  const columns: [Column<Seat>, ...Column<Seat>[]] = [
    { key: "unit", head: "Đơn vị", width: "min-w-52", cell: ({ unitName }) => unitName },
    {
      key: "state",
      head: "Chữ ký",
      width: "min-w-44",
      cell: (seat) => <SeatState seat={seat} inBloc={inBloc.has(seat.unitId)} />,
    },
    {
      key: "who",
      head: "Người ký",
      width: "min-w-40",
      cell: ({ signature }) => signature?.signerName ?? "—",
    },
    {
      key: "at",
      head: "Thời điểm",
      width: "min-w-40",
      cell: ({ signature }) => (signature ? formatDayTime(signature.at) : "—"),
    },
  ];
  return (
    <section aria-labelledby="chu-ky" className="grid gap-3">
      <h2 id="chu-ky" className="text-xl">
        <span role="status">{signedWords(signed.length, present.length)}</span>
      </h2>
      <DataTable
        caption="Chữ ký của thủ trưởng các đơn vị thành viên"
        captionHidden
        columns={columns}
        rows={covenant.seats}
        rowKey={({ unitId }) => unitId}
        empty={null}
      />
      {room.mayPrepare &&
        covenant.status === "signing" &&
        covenant.seats
          .filter((seat) => !seat.signature && !seat.releasedAt && !inBloc.has(seat.unitId))
          .map(({ unitId, unitName }) => (
            <ReleaseForm
              key={unitId}
              covenantId={covenant.id}
              unitId={unitId}
              unitName={unitName}
            />
          ))}
    </section>
  );
}

function SeatState({ seat, inBloc }: { seat: Seat; inBloc: boolean }) {
  if (seat.signature) return <StatusBadge tone="success">Đã ký</StatusBadge>;
  if (seat.releasedAt)
    return (
      <>
        <StatusBadge tone="neutral">Không phải ký</StatusBadge>
        <span className="block text-muted">{seat.reason}</span>
      </>
    );
  return (
    <>
      <StatusBadge tone="warning">Chưa ký</StatusBadge>
      {!inBloc && <span className="block text-muted">Đơn vị đã rời Khối, Cụm</span>}
    </>
  );
}
