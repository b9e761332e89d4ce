import { formatNumber } from "@/lib/platform/shared/vietnamese";
import {
  type BatchState,
  type BulkEvent,
  type BulkRefusal,
  countEach,
  type Outcome,
  UNDO_MINUTES,
} from "./rules";

/** The button over the ticked files. */
export const BULK_LABEL: Record<BulkEvent, string> = {
  endorse: "Thông qua, chuyển Bộ",
  bloc_return: "Trả lại để bổ sung",
  accept: "Tiếp nhận",
  ministry_return: "Trả lại để bổ sung",
};

/** "thông qua và chuyển Bộ 7 hồ sơ". */
const VERB: Record<BulkEvent, string> = {
  endorse: "thông qua và chuyển Bộ",
  bloc_return: "trả lại để bổ sung",
  accept: "tiếp nhận",
  ministry_return: "trả lại để bổ sung",
};

/** After "3 hồ sơ". */
export const REFUSAL_WORDS: Record<BulkRefusal, string> = {
  not_found: "không thuộc phạm vi của đồng chí",
  wrong_status: "không ở bước này",
  own_unit: "là của chính đơn vị đứng đầu, do cấp phó xem xét",
  forbidden: "không do đồng chí xem xét",
  held: "đang chờ thực hiện trong một lượt khác",
  conflict: "vừa thay đổi, cần xem lại",
};

const files = (count: number): string => `${formatNumber(count)} hồ sơ`;

/** "1 hồ sơ không ở bước này"; of several ways first how many in all. */
function impossibleWords(refusals: readonly BulkRefusal[]): string {
  const ways = countEach(refusals).map(({ way, count }) => `${files(count)} ${REFUSAL_WORDS[way]}`);
  const words = ways.join("; ");
  return ways.length > 1 ? `${files(refusals.length)} không làm được: ${words}` : words;
}

/** What the button will do to which files, and to which it cannot, before it is pressed. */
export function bulkPreview(
  event: BulkEvent,
  possible: number,
  refusals: readonly BulkRefusal[],
): string {
  const impossible = impossibleWords(refusals);
  if (possible === 0)
    return refusals.length === 0
      ? "Chưa chọn hồ sơ nào."
      : `Không ${VERB[event]} được hồ sơ nào: ${impossible}.`;
  const will = `Đồng chí sắp ${VERB[event]} ${files(possible)}`;
  return refusals.length === 0 ? `${will}.` : `${will}; ${impossible}.`;
}

/** While an order waits. */
export const NOTHING_YET = "Hồ sơ chưa chuyển bước, chưa có thông báo hay thư nào được gửi đi.";

export const UNDO_PROMISE = `Sau khi bấm, đồng chí có ${UNDO_MINUTES} phút để hoàn tác. Trong thời gian đó hồ sơ chưa chuyển bước, chưa có thông báo hay thư nào được gửi đi.`;

export const OUTCOME_LABEL: Record<Outcome, string> = {
  done: "Đã thực hiện",
  undone: "Đã hoàn tác",
  not_found: "Không thực hiện: không còn thuộc phạm vi của đồng chí",
  wrong_status: "Không thực hiện: hồ sơ đã sang bước khác",
  forbidden: "Không thực hiện: đồng chí không còn quyền xem xét hồ sơ này",
  conflict: "Không thực hiện: hồ sơ đã thay đổi sau khi đồng chí chọn",
  invalid: "Không thực hiện: hồ sơ có nội dung cần xem lại",
  unexpected: "Không thực hiện do lỗi hệ thống; đề nghị xử lý riêng hồ sơ này",
};

export const WAITING_LABEL = "Chờ thực hiện";

/** "Thông qua và chuyển Bộ 7 hồ sơ". */
export function batchTitle(event: BulkEvent, count: number): string {
  const words = `${VERB[event]} ${files(count)}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

export const BATCH_STATE_LABEL: Record<BatchState, string> = {
  held: "Còn hoàn tác được",
  under_way: "Đang thực hiện",
  undone: "Đã hoàn tác",
  settled: "Đã thực hiện",
};

/** Told to who ordered it when it is over. */
export const refusedNotice = (event: BulkEvent, refused: number, count: number): string =>
  `${formatNumber(refused)} trong ${files(count)} không thực hiện được khi ${VERB[event]}`;
