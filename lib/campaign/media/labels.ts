import type { Focus } from "./schema";

export const FOCUS_LABEL: Record<Focus, string> = {
  top_left: "Góc trên bên trái",
  top: "Phía trên",
  top_right: "Góc trên bên phải",
  left: "Bên trái",
  centre: "Chính giữa",
  right: "Bên phải",
  bottom_left: "Góc dưới bên trái",
  bottom: "Phía dưới",
  bottom_right: "Góc dưới bên phải",
};

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
