import type { TimeLeft } from "@/lib/campaign/calendar/rules";
import type { Standing } from "@/lib/judging/review/rules";
import type { BlocKind } from "@/lib/organisation/bloc/labels";
import type { BoardLine } from "./board-line";

/** A bloc's board, as it travels. */
export type BoardPage = {
  blocId: string;
  code: string;
  name: string;
  kind: BlocKind;
  year: number;
  /** The names of the units that hold the offices. */
  leader: string | null;
  deputy: string | null;
  /** The last day for the members' files and what is left until it, in words; null while nobody knows it. */
  deadline: { due: string; left: string; urgency: TimeLeft["urgency"] } | null;
  deadlineConfirmed: boolean;
  /** Whether the reader also sees what the members registered. */
  figures: boolean;
  handingOver: boolean;
  filter: "" | "chua-gui" | "cham";
  counts: Readonly<Record<Standing, number>>;
  /** The rows of the filter. */
  lines: readonly BoardLine[];
  scored: boolean;
  /** All members, by name. */
  units: readonly { unitId: string; unitName: string }[];
  /** How many members are late with something. */
  late: number;
  /** For the leader of today alone. */
  reminding: { today: string; toRemind: readonly string[]; reminded: boolean } | null;
};
