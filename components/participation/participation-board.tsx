import type { BlocParticipation } from "@/lib/entry/participation/queries";
import { type Counts, totalOf } from "@/lib/entry/participation/rules";
import { BlocTable } from "./bloc-table";

const FIGURES: readonly { key: keyof Counts; head: string }[] = [
  { key: "members", head: "Đơn vị thành viên" },
  { key: "sent", head: "Đã gửi hồ sơ" },
  { key: "accepted", head: "Bộ đã tiếp nhận" },
  { key: "signed", head: "Đã ký giao ước" },
  { key: "targets", head: "Chỉ tiêu giao ước" },
  { key: "initiatives", head: "Sáng kiến đăng ký" },
];

type Props = { blocs: readonly BlocParticipation[] };

/** How far each Khối and Cụm has come, from the files themselves. */
export function ParticipationBoard({ blocs }: Props) {
  return (
    <BlocTable<Counts>
      caption="Tình hình tham gia theo Khối, Cụm"
      rows={blocs}
      figures={FIGURES}
      total={totalOf(blocs)}
    />
  );
}
