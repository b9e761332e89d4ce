import type { Inset } from "./rules";

/** Heads an inset that no section of the text introduces. */
export const INSET_HEADING: Record<Inset, string> = {
  contents: "Nội dung thi đua",
  movements: "Các phong trào do Thủ tướng Chính phủ phát động",
  duties: "Tổ chức thực hiện",
};
