/** The one name of the portal, on pages, papers and mails alike. */
export const PORTAL = "Cổng Thi đua TN&MT";

export const MINISTRY = "Bộ Tài nguyên và Môi trường";

/** The last line of every mail that nobody wrote. */
export const SENT_BY_ITSELF = `Thư này do ${PORTAL} gửi tự động, xin không trả lời.`;
