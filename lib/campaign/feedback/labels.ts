import { PORTAL, SENT_BY_ITSELF } from "@/lib/platform/shared/portal";
import type { Event, Status } from "./workflow";

export const STATUS_LABEL: Record<Status, string> = {
  pending: "Chờ duyệt",
  published: "Đã đăng",
  refused: "Không đăng",
};

export const STATUS_TONE: Record<Status, "warning" | "success" | "neutral"> = {
  pending: "warning",
  published: "success",
  refused: "neutral",
};

export const EVENT_LABEL: Record<Event, string> = {
  publish: "Đăng phản hồi",
  answer: "Lưu câu trả lời",
  refuse: "Không đăng",
};

/** How the ministry signs its answers. */
export const ANSWERED_BY = "Vụ Thi đua, Khen thưởng và Tuyên truyền";

/** The answer as a mail to whoever left an address. */
export const answerMail = (
  event: Event,
  { name, body, reply }: { name: string; body: string; reply: string },
): { subject: string; body: string } => ({
  subject: `Về phản hồi gửi tới ${PORTAL}`,
  body: [
    `Kính gửi ${name},`,
    event === "refuse"
      ? "Cảm ơn ông/bà đã gửi phản hồi. Phản hồi dưới đây chưa được đăng."
      : "Cảm ơn ông/bà đã gửi phản hồi. Phản hồi dưới đây đã được đăng trên Cổng.",
    ...(reply === "" ? [] : [`${ANSWERED_BY}: ${reply}`]),
    `Nội dung đã gửi: ${body}`,
    SENT_BY_ITSELF,
  ].join("\n\n"),
});
