export const MAIL_STATES = ["waiting", "sent", "failed"] as const;
export type MailState = (typeof MAIL_STATES)[number];

export const MAIL_STATE_LABEL: Record<MailState, string> = {
  waiting: "Chờ gửi",
  sent: "Đã gửi",
  failed: "Không gửi được",
};

/** The state as it stands in the address. */
export const MAIL_STATE_SLUG: Record<MailState, string> = {
  waiting: "cho-gui",
  sent: "da-gui",
  failed: "khong-gui-duoc",
};
