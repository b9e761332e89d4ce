import { EVENT_LABEL } from "@/lib/entry/registration/labels";
import { EVENTS, keepsToWindow, needsComment } from "@/lib/entry/registration/workflow";

const named = (holds: (event: (typeof EVENTS)[number]) => boolean): string =>
  [...new Set(EVENTS.filter(holds).map((event) => `“${EVENT_LABEL[event]}”`))].join(", ");

/** What the drawing cannot show of a registration's steps, by the same table. */
export const KEEPS_TO_WINDOW = `Với hồ sơ đăng ký: ${named(keepsToWindow)} chỉ thực hiện được trong thời gian đăng ký; ${named(needsComment)} phải nêu lý do.`;
