import { PlainForm } from "@/components/form/plain-form";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DetailsPanel } from "@/components/ui/details-panel";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { releaseMemberAction, signCovenantAction } from "@/lib/entry/covenant/actions";
import { signedWords } from "@/lib/entry/covenant/labels";
import type { Room, RoomCovenant } from "@/lib/entry/covenant/queries";
import { formatDayTime } from "@/lib/platform/shared/dates";

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
          .map((seat) => <ReleaseForm key={seat.unitId} covenant={covenant} seat={seat} />)}
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

function ReleaseForm({ covenant, seat }: { covenant: RoomCovenant; seat: Seat }) {
  return (
    <DetailsPanel summary={`Không chờ chữ ký của ${seat.unitName}`}>
      <PlainForm
        action={releaseMemberAction}
        hidden={{ covenantId: covenant.id, unitId: seat.unitId }}
        submit="Xác nhận không phải ký"
        kind="secondary"
        idPrefix={`bo-ky-${seat.unitId}-`}
      >
        <TextArea
          id={`bo-ky-${seat.unitId}-reason`}
          name="reason"
          label="Lý do"
          rows={2}
          defaultValue="Đơn vị đã rời Khối, Cụm trước khi ký."
        />
      </PlainForm>
    </DetailsPanel>
  );
}

type SignProps = { covenant: RoomCovenant; unit: { unitId: string; name: string } };

/** The head signs for the own unit: the password is asked again, for the session may have been left open. */
export function SignForm({ covenant, unit }: SignProps) {
  const prefix = `ky-${unit.unitId}-`;
  return (
    <Panel title={`Ký giao ước thay mặt ${unit.name}`}>
      <PlainForm
        action={signCovenantAction}
        hidden={{ covenantId: covenant.id, unitId: unit.unitId, sha256: covenant.sha256 ?? "" }}
        submit="Ký giao ước"
        pendingLabel="Đang ký…"
        icon="edit"
        idPrefix={prefix}
      >
        <p className="max-w-measure">
          Tôi đã đọc toàn bộ nội dung dưới đây và ký giao ước thi đua thay mặt đơn vị.
        </p>
        <TextField
          id={`${prefix}password`}
          name="password"
          type="password"
          autoComplete="current-password"
          label="Nhập lại mật khẩu để ký"
          wrapperClass="max-w-sm"
        />
      </PlainForm>
    </Panel>
  );
}
