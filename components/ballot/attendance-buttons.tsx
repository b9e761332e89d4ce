"use client";

import { ActionButton } from "@/components/account/action-button";
import { markAttendanceAction } from "@/lib/judging/ballot/actions";
import type { Attendance } from "@/lib/judging/ballot/rules";

const SHORT: Record<Exclude<Attendance, "expected">, string> = {
  present: "Có mặt",
  written: "Bằng văn bản",
  absent: "Vắng",
};

type Props = {
  sessionId: string;
  voterId: string;
  name: string;
  attendance: Attendance;
  writtenVotes: boolean;
};

/** Marks one member of the roll; what the member is already is not offered. */
export function AttendanceButtons({ sessionId, voterId, name, attendance, writtenVotes }: Props) {
  const offered = (["present", "written", "absent"] as const).filter(
    (one) => one !== attendance && (one !== "written" || writtenVotes),
  );
  return (
    <div className="flex flex-wrap gap-2">
      {offered.map((one) => (
        <ActionButton
          key={one}
          label={SHORT[one]}
          about={name}
          act={() => markAttendanceAction({ sessionId, voterId, attendance: one })}
        />
      ))}
    </div>
  );
}

/** Marks everybody who is still expected as here. */
export function EverybodyPresent({ sessionId }: { sessionId: string }) {
  return (
    <ActionButton
      label="Ghi nhận có mặt mọi thành viên chưa điểm danh"
      icon="check"
      act={() => markAttendanceAction({ sessionId, voterId: null, attendance: "present" })}
    />
  );
}
