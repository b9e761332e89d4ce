/** The part of a picture that stays in sight when it is cropped, as the database spells it. */
export type Focus =
  | "top_left"
  | "top"
  | "top_right"
  | "left"
  | "centre"
  | "right"
  | "bottom_left"
  | "bottom"
  | "bottom_right";
