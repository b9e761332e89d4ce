import type { BlocParticipation } from "@/lib/entry/participation/queries";
import { NONE, type Standing, totalStanding } from "@/lib/entry/participation/rules";
import { TARGET_STATE_LABEL } from "@/lib/entry/progress/labels";
import { BlocTable } from "./bloc-table";

const STATES = ["done", "on_track", "behind", "unknown"] as const;

type Props = {
  blocs: readonly BlocParticipation[];
  /** By the bloc's code; a bloc without targets is not there. */
  standings: ReadonlyMap<string, Standing>;
};

/** How the pledge targets of each Khối and Cụm stand, by the reports that units have sent. */
export function StandingBoard({ blocs, standings }: Props) {
  return (
    <BlocTable<Standing>
      caption="Tiến độ thực hiện chỉ tiêu giao ước theo Khối, Cụm"
      rows={blocs.map(({ code, name, scope }) => ({
        code,
        name,
        scope,
        ...(standings.get(code) ?? NONE),
      }))}
      figures={STATES.map((key) => ({ key, head: TARGET_STATE_LABEL[key] }))}
      total={totalStanding([...standings.values()])}
    />
  );
}
