"use client";

import type { ComboboxOption } from "@/components/form/combobox";
import { joinBlocAction } from "@/lib/organisation/bloc/actions";
import { joinInput } from "@/lib/organisation/bloc/schema";
import { SeatForm } from "./seat-form";

type Props = { blocId: string; units: readonly ComboboxOption[]; startsOn: string };

/** One more member of a bloc. */
export const JoinForm = ({ blocId, units, startsOn }: Props) => (
  <SeatForm
    prefix="join"
    schema={joinInput}
    action={joinBlocAction}
    defaultValues={{ blocId, unitId: "", startsOn, endsOn: null, confidence: "confirmed" }}
    unit={{ label: "Đơn vị", options: units }}
    openHint="Để trống nếu chưa kết thúc"
    done="Đã thêm thành viên"
    submit="Thêm thành viên"
    pendingLabel="Đang thêm…"
  />
);
