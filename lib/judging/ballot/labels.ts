import { formatNumber, formatPercent } from "@/lib/platform/shared/vietnamese";
import type { Attendance, Choice, Denominator, Obstacle, Outcome, Rules, Warning } from "./rules";
import { quorumOf } from "./rules";
import type { Event, Status } from "./workflow";

export const STATUS_LABEL: Record<Status, string> = {
  draft: "Đang chuẩn bị",
  open: "Đang bỏ phiếu",
  closed: "Đã kiểm phiếu",
  published: "Đã công bố kết quả",
  void: "Đã hủy",
};

export const STATUS_TONE: Record<Status, "neutral" | "info" | "warning" | "success" | "danger"> = {
  draft: "neutral",
  open: "info",
  closed: "warning",
  published: "success",
  void: "danger",
};

export const EVENT_LABEL: Record<Event, string> = {
  open: "Mở bỏ phiếu",
  close: "Kết thúc và kiểm phiếu",
  void: "Hủy phiên bỏ phiếu",
  publish: "Công bố kết quả",
};

/** What will happen, before the button is pressed. */
export const EVENT_PREVIEW: Record<Event, string> = {
  open: "Sau khi mở, danh sách bỏ phiếu, các dòng trên phiếu và thể lệ không sửa được nữa. Các thành viên nhận thông báo và bắt đầu bỏ phiếu.",
  close:
    "Sau khi kết thúc, không ai bỏ phiếu được nữa; hòm phiếu được mở, các phiếu được xáo trộn và kiểm đếm. Việc này không làm lại được.",
  void: "Hòm phiếu bị hủy mà không kiểm đếm; không ai biết được các phiếu đã bỏ. Muốn bỏ phiếu lại thì lập phiên mới.",
  publish: "Các thành viên nhận thông báo và xem được kết quả cùng danh sách mã phiếu đã kiểm đếm.",
};

export const CHOICE_LABEL: Record<Choice, string> = {
  agree: "Đồng ý",
  disagree: "Không đồng ý",
  blank: "Không có ý kiến",
};

export const ATTENDANCE_LABEL: Record<Attendance, string> = {
  expected: "Chưa điểm danh",
  present: "Có mặt",
  written: "Vắng, gửi ý kiến bằng văn bản",
  absent: "Vắng",
};

export const DENOMINATOR_LABEL: Record<Denominator, string> = {
  all: "tổng số thành viên, kể cả người vắng",
  present: "số thành viên có mặt và gửi ý kiến bằng văn bản",
};

type Kind = "bloc" | "council";

export const OUTCOME_LABEL: Record<Kind, Record<Outcome, string>> = {
  bloc: {
    won: "Được suy tôn",
    tied: "Bằng phiếu, cần bỏ phiếu lại",
    passed_over: "Đủ tỷ lệ, hết số lượng",
    lost: "Không đủ tỷ lệ",
  },
  council: {
    won: "Thông qua",
    tied: "Bằng phiếu, cần bỏ phiếu lại",
    passed_over: "Đủ tỷ lệ, hết số lượng",
    lost: "Không thông qua",
  },
};

type Named = { readonly name: string } | null;

/** The bloc or council that votes. */
export const bodyOf = ({
  bloc,
  council,
}: {
  readonly bloc: Named;
  readonly council: Named;
}): string => bloc?.name ?? council?.name ?? "";

/** What one line of the paper is called. */
const LINE_NOUN: Record<Kind, string> = { bloc: "đơn vị", council: "trường hợp" };

export const OUTCOME_TONE: Record<Outcome, "success" | "warning" | "neutral"> = {
  won: "success",
  tied: "warning",
  passed_over: "neutral",
  lost: "neutral",
};

export const OBSTACLE_LABEL: Record<Obstacle, Record<Kind, string>> = {
  no_lines: {
    bloc: "Phiếu chưa có dòng nào: chọn đơn vị đưa vào phiếu.",
    council: "Phiếu chưa có dòng nào: lấy từ hồ sơ đã tiếp nhận ở phần chuẩn bị.",
  },
  few_members: {
    bloc: "Danh sách bỏ phiếu cần ít nhất hai thành viên.",
    council: "Danh sách bỏ phiếu cần ít nhất hai thành viên có quyền biểu quyết.",
  },
  roll_changed: {
    bloc: "Thành viên của Khối, Cụm đã thay đổi từ khi lập phiên: lưu lại phần chuẩn bị để cập nhật danh sách bỏ phiếu.",
    council:
      "Thành viên Hội đồng đã thay đổi từ khi lập phiên: lưu lại phần chuẩn bị để cập nhật danh sách bỏ phiếu.",
  },
  no_quorum: {
    bloc: "Chưa đủ số thành viên có mặt: điểm danh trước khi mở bỏ phiếu.",
    council: "Chưa đủ số thành viên có mặt: điểm danh trước khi mở bỏ phiếu.",
  },
};

/** "2/3"; hundredths as per cent. */
const fractionWords = (part: number, whole: number): string =>
  whole === 100 ? formatPercent(part) : `${formatNumber(part)}/${formatNumber(whole)}`;

/** The honours whose share is not that of the session, with it. */
function ownShares(rules: Rules, lines: readonly Shared[]): string[] {
  const shares = new Map(
    lines.flatMap(({ honour, passPart, passWhole }) =>
      passPart !== null &&
      passWhole !== null &&
      passPart * rules.passWhole !== rules.passPart * passWhole
        ? [[honour, fractionWords(passPart, passWhole)] as const]
        : [],
    ),
  );
  return [...shares].map(([honour, share]) => `Riêng ${honour}: ít nhất ${share} phiếu đồng ý.`);
}

type Shared = {
  readonly honour: string;
  readonly passPart: number | null;
  readonly passWhole: number | null;
};

type Ruled = Rules & { readonly kind: Kind; readonly lines: readonly Shared[] };

/** The rules of a vote, one sentence each. */
export function rulesWords(rules: Ruled, members: number): string[] {
  const noun = LINE_NOUN[rules.kind];
  return [
    `Phiên họp hợp lệ khi có mặt ít nhất ${fractionWords(rules.quorumPart, rules.quorumWhole)} số thành viên (${formatNumber(quorumOf(rules, members))}/${formatNumber(members)})${rules.writtenVotes ? ", hoặc mọi thành viên vắng mặt đã gửi ý kiến bằng văn bản" : ""}.`,
    `Một ${noun} được thông qua khi có ít nhất ${fractionWords(rules.passPart, rules.passWhole)} phiếu đồng ý, tính trên ${DENOMINATOR_LABEL[rules.denominator]}.`,
    ...ownShares(rules, rules.lines),
    rules.recusedCounted
      ? "Thành viên không tham gia biểu quyết ở một dòng vẫn được tính vào tổng số của dòng đó."
      : "Thành viên không tham gia biểu quyết ở một dòng không tính vào tổng số của dòng đó.",
    rules.writtenVotes
      ? "Thành viên vắng mặt được gửi ý kiến bằng văn bản; phiếu này do người điều hành nhập nên không kín với người nhập."
      : "Thành viên vắng mặt không được gửi ý kiến bằng văn bản.",
    rules.seats === null
      ? `Không giới hạn số ${noun} được chọn.`
      : `Mỗi phiếu đồng ý với nhiều nhất ${formatNumber(rules.seats)} ${noun}; chọn ${formatNumber(rules.seats)} ${noun} đủ tỷ lệ có nhiều phiếu nhất.`,
  ];
}

/** A line in one sentence: who, and before a council for what. */
export const lineWords = (line: { readonly title: string; readonly honour: string }): string =>
  line.honour === "" ? line.title : `${line.title}: ${line.honour}`;

const NAMED_AT_MOST = 3;

/**
 * What can no longer be reached, and what would still help. Without a quorum the lines need no word of their own; lines
 * that lack the same are told together.
 */
export function warningsWords(
  warnings: readonly Warning[],
  titleOf: (lineId: string) => string,
  writtenVotes: boolean,
): string[] {
  const remedy = writtenVotes
    ? "Có thể lấy ý kiến bằng văn bản của người vắng mặt."
    : "Cần thêm thành viên có mặt.";
  const quorum = warnings.find((warning) => warning.kind === "quorum");
  if (quorum)
    return [
      `Mới có mặt ${formatNumber(quorum.present)} thành viên, cần ít nhất ${formatNumber(quorum.needed)} để phiên họp hợp lệ. ${remedy}`,
    ];
  const groups = new Map<string, { possible: number; needed: number; titles: string[] }>();
  for (const warning of warnings) {
    if (warning.kind !== "line") continue;
    const { possible, needed, lineId } = warning;
    const key = `${possible}/${needed}`;
    const group = groups.get(key) ?? { possible, needed, titles: [] };
    groups.set(key, { ...group, titles: [...group.titles, titleOf(lineId)] });
  }
  return [...groups.values()].map(({ possible, needed, titles }) => {
    const which =
      titles.length <= NAMED_AT_MOST
        ? titles.join("; ")
        : `${titles.slice(0, NAMED_AT_MOST).join("; ")} và ${formatNumber(titles.length - NAMED_AT_MOST)} dòng khác`;
    return `${which}: nhiều nhất còn ${formatNumber(possible)} phiếu, trong khi cần ${formatNumber(needed)}, nên không thể đạt tỷ lệ. ${remedy}`;
  });
}

/** What the ballot box answers when it takes no paper. */
export type Refusal =
  | "not_on_roll"
  | "not_open"
  | "already_voted"
  | "not_attending"
  | "no_quorum"
  | "not_the_paper"
  | "too_many";

export const REFUSAL_LABEL: Record<Refusal, string> = {
  not_on_roll: "Đồng chí không có tên trong danh sách bỏ phiếu của phiên này.",
  not_open:
    "Phiên bỏ phiếu chưa mở hoặc đã kết thúc, nên phiếu này không được nhận. Hỏi người điều hành nếu cần bỏ phiếu lại ở một phiên mới.",
  already_voted:
    "Phiếu này đã được bỏ, có thể ở một cửa sổ hoặc máy khác. Mỗi thành viên bỏ một lần; phiếu đã bỏ vẫn nguyên trong hòm.",
  not_attending:
    "Đồng chí chưa được điểm danh. Đề nghị người điều hành ghi nhận có mặt, rồi bỏ phiếu lại; các ý kiến đã chọn vẫn còn trên màn hình.",
  no_quorum:
    "Phiên họp hiện không đủ số thành viên có mặt theo thể lệ, nên tạm dừng nhận phiếu. Chờ người điều hành điểm danh lại rồi bỏ phiếu; các ý kiến đã chọn vẫn còn trên màn hình.",
  not_the_paper: "Chọn một ý kiến cho mỗi dòng trên phiếu.",
  too_many: "Phiếu đồng ý với nhiều đơn vị hơn số lượng được chọn. Bớt số dòng đồng ý rồi bỏ lại.",
};
