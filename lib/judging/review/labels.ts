import { STATUS_LABEL } from "@/lib/entry/registration/labels";
import type { Event } from "@/lib/entry/registration/workflow";
import { type BlocKind, OFFICE_LABEL } from "@/lib/organisation/bloc/labels";
import type { BlocOffice } from "@/lib/organisation/bloc/schema";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import type { CommentState, Reviewed, SheetField, Stage, Standing } from "./rules";

export const STANDING_LABEL: Record<Standing, string> = {
  not_sent: "Chưa gửi",
  sent_elsewhere: "Đã gửi Khối, Cụm khác",
  awaiting_bloc: STATUS_LABEL.awaiting_bloc,
  returned_by_bloc: STATUS_LABEL.returned_by_bloc,
  awaiting_ministry: STATUS_LABEL.awaiting_ministry,
  returned_by_ministry: STATUS_LABEL.returned_by_ministry,
  accepted: STATUS_LABEL.accepted,
};

/** The same where room is short: tabs and the cells of tables. */
export const STANDING_SHORT: Record<Standing, string> = {
  not_sent: "Chưa gửi",
  sent_elsewhere: "Đã gửi Khối, Cụm khác",
  awaiting_bloc: "Chờ Khối/Cụm",
  returned_by_bloc: "Khối/Cụm trả lại",
  awaiting_ministry: "Chờ Bộ",
  returned_by_ministry: "Bộ trả lại",
  accepted: "Đã tiếp nhận",
};

/** Whose remark it is. */
export const STAGE_LABEL: Record<Stage, string> = {
  head: "Thủ trưởng đơn vị",
  bloc: "Khối/Cụm thi đua",
  ministry: "Cơ quan thường trực của Bộ",
};

export const COMMENT_STATE_LABEL: Record<CommentState, string> = {
  draft: "Nháp, đơn vị chưa thấy",
  issued: "Đã gửi đơn vị",
  settled: "Đơn vị đã gửi lại sau góp ý này",
};

export const CHANGE_LABEL: Record<NonNullable<SheetField["change"]>, string> = {
  added: "Thêm mới",
  removed: "Đã bỏ",
  changed: "Đã sửa",
};

/** Who reviews a file for its bloc today. */
export type Reviewer = { readonly office: BlocOffice; readonly unitName: string };

export const NO_REVIEWER = "Khối/Cụm chưa có người xem xét";
const MINISTRY_DESK = "Vụ Thi đua, Khen thưởng và Tuyên truyền";

/** "Khối trưởng: Cục Viễn thám quốc gia". */
const reviewerWords = (kind: BlocKind, reviewer: Reviewer): string =>
  `${OFFICE_LABEL[kind][reviewer.office]}: ${reviewer.unitName}`;

/** For whom the file waits; null when it waits for nobody. */
export function waitsFor(
  status: Reviewed,
  blocKind: BlocKind | null,
  reviewer: Reviewer | null,
): string | null {
  switch (status) {
    case "awaiting_bloc":
      return blocKind && reviewer ? reviewerWords(blocKind, reviewer) : NO_REVIEWER;
    case "returned_by_bloc":
    case "returned_by_ministry":
      return "Đơn vị bổ sung";
    case "awaiting_ministry":
      return MINISTRY_DESK;
    case "accepted":
      return null;
  }
}

/** Said to the leader who opens the file of the leader's own unit. */
export const ownUnitNotice = (kind: BlocKind, reviewer: Reviewer | null): string =>
  reviewer
    ? `Hồ sơ của chính đơn vị đứng đầu do ${OFFICE_LABEL[kind].deputy} (${reviewer.unitName}) xem xét. Đồng chí xem được hồ sơ nhưng không góp ý, trả lại hoặc thông qua.`
    : `Hồ sơ của chính đơn vị đứng đầu do ${OFFICE_LABEL[kind].deputy} xem xét; hiện chưa có ${OFFICE_LABEL[kind].deputy}, nên Bộ xem xét thay.`;

/** Beside a member on the board whom the leader does not review. */
export const ownUnitMark = (kind: BlocKind): string => `do ${OFFICE_LABEL[kind].deputy} xem xét`;

type Preview = { readonly unitName: string; readonly drafts: number };

const withRemarks = (drafts: number): string =>
  drafts > 0 ? ` kèm ${formatNumber(drafts)} góp ý trên từng nội dung` : "";

const leftBehind = (drafts: number): string =>
  drafts > 0
    ? ` ${formatNumber(drafts)} góp ý đang nháp sẽ không được gửi; muốn gửi thì chọn trả lại.`
    : "";

/** What will happen, before the button is pressed. Null for the steps that bloc and ministry do not take. */
export function previewOf(event: Event, { unitName, drafts }: Preview): string | null {
  switch (event) {
    case "bloc_return":
      return `Sẽ trả lại hồ sơ của ${unitName}${withRemarks(drafts)}. Đơn vị sửa xong sẽ gửi lại thẳng Khối/Cụm.`;
    case "ministry_return":
      return `Sẽ trả lại hồ sơ của ${unitName}${withRemarks(drafts)}. Đơn vị sửa xong sẽ gửi lại thẳng Bộ; ý kiến thông qua của Khối/Cụm vẫn giữ nguyên.`;
    case "endorse":
      return `Sẽ chuyển hồ sơ của ${unitName} đến ${MINISTRY_DESK}.${leftBehind(drafts)}`;
    case "take_over":
      return `Khối/Cụm của đơn vị chưa có người xem xét. Bộ sẽ xem xét hồ sơ của ${unitName} thay Khối/Cụm.`;
    case "accept":
      return `Sẽ tiếp nhận hồ sơ của ${unitName}. Hồ sơ khép lại và không sửa được nữa.${leftBehind(drafts)}`;
    case "send":
    case "recall":
    case "recall_from_bloc":
    case "head_return":
    case "approve":
    case "resend_to_bloc":
    case "resend_to_ministry":
      return null;
  }
}

/** What has happened, once it has. */
export const DONE_LABEL: Record<Event, string> = {
  bloc_return: "Đã trả lại hồ sơ để đơn vị bổ sung.",
  ministry_return: "Đã trả lại hồ sơ để đơn vị bổ sung.",
  endorse: "Đã thông qua và chuyển hồ sơ đến Bộ.",
  take_over: "Hồ sơ đã chuyển sang bước Bộ tiếp nhận.",
  accept: "Đã tiếp nhận hồ sơ.",
  send: "Đã gửi hồ sơ.",
  recall: "Đã rút lại hồ sơ.",
  recall_from_bloc: "Đã rút lại hồ sơ.",
  head_return: "Đã trả lại hồ sơ.",
  approve: "Đã duyệt hồ sơ.",
  resend_to_bloc: "Đã gửi lại hồ sơ.",
  resend_to_ministry: "Đã gửi lại hồ sơ.",
};
