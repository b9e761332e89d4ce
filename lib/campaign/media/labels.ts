import type { Focus } from "./schema";

/** The class that keeps the focus in a cropped frame. */
export const FOCUS_CLASS: Record<Focus, string> = {
  top_left: "object-left-top",
  top: "object-top",
  top_right: "object-right-top",
  left: "object-left",
  centre: "object-center",
  right: "object-right",
  bottom_left: "object-left-bottom",
  bottom: "object-bottom",
  bottom_right: "object-right-bottom",
};
