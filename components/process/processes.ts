import * as articleLabels from "@/lib/campaign/article/labels";
import * as article from "@/lib/campaign/article/workflow";
import * as documentLabels from "@/lib/campaign/document/labels";
import * as documents from "@/lib/campaign/document/workflow";
import * as feedbackLabels from "@/lib/campaign/feedback/labels";
import * as feedback from "@/lib/campaign/feedback/workflow";
import * as registrationLabels from "@/lib/entry/registration/labels";
import * as registration from "@/lib/entry/registration/workflow";
import * as decisionLabels from "@/lib/honours/decision/labels";
import * as decision from "@/lib/honours/decision/workflow";
import * as ballotLabels from "@/lib/judging/ballot/labels";
import * as ballot from "@/lib/judging/ballot/workflow";
import { type Process, processOf } from "./process";

const STAFF = "Cơ quan thường trực";

const ACTOR: Record<registration.Actor, string> = {
  officer: "Cán bộ đầu mối",
  head: "Thủ trưởng đơn vị",
  bloc: "Khối trưởng, Cụm trưởng",
  ministry: STAFF,
};

type Told = {
  readonly anchor: string;
  readonly title: string;
  readonly lead: string;
  readonly process: Process;
};

/** Every life the portal keeps, in the order in which a campaign meets them. */
export const PROCESSES: readonly Told[] = [
  {
    anchor: "bai-viet",
    title: "Bài phát động và tin",
    lead: "Bài phát động mở phong trào của năm; tin được đăng, hẹn giờ và gỡ theo cùng một quy trình.",
    process: processOf({
      follow: article.follow,
      statuses: article.STATUSES,
      events: article.STEPS_OF_ALL,
      stateLabel: (status) => articleLabels.STATUS_LABEL[status],
      eventLabel: (step, from) =>
        step === "fall_due"
          ? "đến giờ đã hẹn, bài được công bố"
          : step === "expire"
            ? "hết thời gian đã đặt, bài được gỡ"
            : articleLabels.EVENT_LABEL[step][from],
      by: (step) => (step === "fall_due" || step === "expire" ? "Cổng" : STAFF),
    }),
  },
  {
    anchor: "ho-so-dang-ky",
    title: "Hồ sơ đăng ký thi đua",
    lead: "Hồ sơ của đơn vị đi từ cán bộ đầu mối qua thủ trưởng và Khối, Cụm đến Bộ. Hồ sơ bị trả lại quay về đúng nơi đã trả, không phải làm lại từ đầu.",
    process: processOf({
      follow: registration.follow,
      statuses: registration.STATUSES,
      events: registration.EVENTS,
      stateLabel: (status) => registrationLabels.STATUS_LABEL[status],
      eventLabel: (event) => registrationLabels.EVENT_LABEL[event],
      by: (event) => ACTOR[registration.actorOf(event)],
    }),
  },
  {
    anchor: "bo-phieu",
    title: "Phiên bỏ phiếu kín",
    lead: "Khối, Cụm suy tôn và Hội đồng Thi đua - Khen thưởng, Hội đồng Sáng kiến biểu quyết theo cùng một quy trình. Cổng không cho ai xem được ai bỏ phiếu thế nào.",
    process: processOf({
      follow: ballot.follow,
      statuses: ballot.STATUSES,
      events: ballot.EVENTS,
      stateLabel: (status) => ballotLabels.STATUS_LABEL[status],
      eventLabel: (event) => ballotLabels.EVENT_LABEL[event],
      by: () => "Người tổ chức phiên",
    }),
  },
  {
    anchor: "quyet-dinh",
    title: "Quyết định khen thưởng",
    lead: "Dự thảo lập từ kết quả Hội đồng, hoặc quyết định đã ký được nhập cùng danh sách, công bố một lần và không sửa lại; danh hiệu vào sổ và lên Bảng vàng.",
    process: processOf({
      follow: decision.follow,
      statuses: decision.STATUSES,
      events: decision.EVENTS,
      stateLabel: (status) => decisionLabels.STATUS_LABEL[status],
      eventLabel: (event) => decisionLabels.EVENT_LABEL[event],
      by: () => STAFF,
    }),
  },
  {
    anchor: "van-ban",
    title: "Văn bản trong danh mục",
    lead: "Văn bản được nhập, đăng cho mọi người đọc, và có thể gỡ xuống để sửa.",
    process: processOf({
      follow: documents.follow,
      statuses: documents.STATUSES,
      events: documents.EVENTS,
      stateLabel: (status) => documentLabels.STATUS_LABEL[status],
      eventLabel: (event) => documentLabels.EVENT_LABEL[event],
      by: () => STAFF,
    }),
  },
  {
    anchor: "phan-hoi",
    title: "Phản hồi của người đọc",
    lead: "Mọi người đều gửi được; phản hồi hiện ra sau khi được duyệt, có thể kèm câu trả lời.",
    process: processOf({
      follow: feedback.follow,
      statuses: feedback.STATUSES,
      events: feedback.EVENTS,
      stateLabel: (status) => feedbackLabels.STATUS_LABEL[status],
      eventLabel: (event) => feedbackLabels.EVENT_LABEL[event],
      by: () => STAFF,
    }),
  },
];
