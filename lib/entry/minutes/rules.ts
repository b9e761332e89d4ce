/** The scan of the signed minutes, as the file carries it. */
export type Scan = { readonly fileId: string; readonly name: string; readonly sha256: string };

/** How many of the meeting agreed to register one line. */
type Vote = { readonly lineId: string; readonly agreed: number };

/** The unit's own meeting that chose whom to register. Days are yyyy-mm-dd. */
export type Minutes = {
  readonly metOn: string | null;
  readonly totalMembers: number | null;
  readonly presentMembers: number | null;
  readonly chair: string;
  readonly secretary: string;
  readonly scan: Scan | null;
  readonly votes: readonly Vote[];
};

/** The fields of the minutes that their form fills, in its order. */
export const MINUTES_FIELDS = [
  "metOn",
  "totalMembers",
  "presentMembers",
  "chair",
  "secretary",
] as const;
export type MinutesField = (typeof MINUTES_FIELDS)[number];

/** A line as the meeting sees it. */
export type Candidate = {
  readonly lineId: string;
  readonly who: string;
  readonly honour: { readonly code: string; readonly name: string };
};

type Need = {
  /** Whether a file may leave without it: what is confirmed is required, what is proposed only advised. */
  readonly need: "required" | "advised";
  readonly ballot: boolean;
};

/**
 * What a title or form asks of the unit's meeting. CSTĐ toàn quốc: minutes and the result of the secret ballot
 * (NĐ 91/2017, article 49: confirmed). The others are the documents of a dossier as collected, to be confirmed. What
 * is not named here asks for no minutes.
 */
const NEEDS: Readonly<Record<string, Need>> = {
  CSTDTQ: { need: "required", ballot: true },
  CSTDCS: { need: "advised", ballot: false },
  CSTDB: { need: "advised", ballot: true },
  TTLDXS: { need: "advised", ballot: true },
  CTDB: { need: "advised", ballot: true },
  CTDCP: { need: "advised", ballot: false },
  BKB: { need: "advised", ballot: true },
  BKTTCP: { need: "advised", ballot: false },
  HCLD3: { need: "advised", ballot: false },
  HCLD2: { need: "advised", ballot: false },
  HCLD1: { need: "advised", ballot: false },
};

/** Whether the meeting votes on the line. */
export const needsBallot = (code: string): boolean => NEEDS[code]?.ballot === true;

type Said = { readonly path: string; readonly message: string };

/** A line's vote as the paths of problems and remarks name it. */
export const votePath = (lineId: string): string => `minutes.votes.${lineId}`;

/**
 * What keeps a file from being sent: figures that contradict each other, and what a title demands that is not there.
 * `path` names the field.
 */
export const minutesProblems = (
  minutes: Minutes | null,
  candidates: readonly Candidate[],
): Said[] => [...contradictions(minutes, candidates), ...lacking(minutes, candidates, "required")];

/** What would be well to add, and keeps nothing from being sent. */
export const minutesAdvice = (minutes: Minutes | null, candidates: readonly Candidate[]): Said[] =>
  lacking(minutes, candidates, "advised");

function contradictions(minutes: Minutes | null, candidates: readonly Candidate[]): Said[] {
  if (minutes === null) return [];
  const { totalMembers, presentMembers, votes } = minutes;
  const said: Said[] = [];
  if (totalMembers !== null && presentMembers !== null && presentMembers > totalMembers)
    said.push({
      path: "minutes.presentMembers",
      message: "Số người dự họp không thể lớn hơn tổng số thành viên.",
    });
  for (const { lineId, agreed } of votes) {
    const who = candidates.find((one) => one.lineId === lineId)?.who;
    if (who && totalMembers !== null && agreed > totalMembers)
      said.push({
        path: votePath(lineId),
        message: `Số phiếu đồng ý cho ${who} không thể lớn hơn tổng số thành viên.`,
      });
  }
  return said;
}

const MISSING: Record<MinutesField, string> = {
  metOn: "Nhập ngày họp bình xét",
  totalMembers: "Nhập tổng số thành viên của cuộc họp",
  presentMembers: "Nhập số người dự họp",
  chair: "Nhập họ tên người chủ trì cuộc họp",
  secretary: "Nhập họ tên thư ký cuộc họp",
};

const isEmpty = (value: string | number | null | undefined): boolean =>
  value === null || value === undefined || value === "";

/** What the titles of this need ask for and the minutes do not have. */
function lacking(
  minutes: Minutes | null,
  candidates: readonly Candidate[],
  need: Need["need"],
): Said[] {
  const asking = candidates.filter((one) => NEEDS[one.honour.code]?.need === need);
  if (asking.length === 0) return [];
  const why = [...new Set(asking.map((one) => one.honour.name))].join(", ");
  const fields = MINUTES_FIELDS.filter((field) => isEmpty(minutes?.[field])).map((field) => ({
    path: `minutes.${field}`,
    message: `${MISSING[field]} (cần cho ${why}).`,
  }));
  const scan =
    (minutes?.scan ?? null) === null
      ? [{ path: "minutes.scan", message: `Đính kèm bản quét biên bản đã ký (cần cho ${why}).` }]
      : [];
  const votes = asking
    .filter((one) => needsBallot(one.honour.code))
    .filter((one) => !minutes?.votes.some((vote) => vote.lineId === one.lineId))
    .map((one) => ({
      path: votePath(one.lineId),
      message: `Nhập số phiếu đồng ý cho ${one.who} (${one.honour.name}).`,
    }));
  return [...fields, ...scan, ...votes];
}

/** Of all members, present or not, how many in a hundred agreed; null while the total is not known. */
export const agreedShare = (agreed: number, totalMembers: number | null): number | null =>
  totalMembers === null || totalMembers === 0
    ? null
    : Math.round((agreed / totalMembers) * 1000) / 10;
