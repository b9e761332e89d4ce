import { isOpen, type Openings } from "./rules";

/** Said where somebody changes what no reviewer asked to mend. */
export const CLOSED =
  "Nội dung này không thuộc phần được yêu cầu sửa nên giữ như bản đã gửi. Nếu cần sửa thêm, đề nghị cấp xem xét góp ý vào nội dung này.";

/** Over a section while a returned file is mended. */
export const PARTLY_OPEN =
  "Chỉ các nội dung được yêu cầu sửa mới mở lại; nội dung khác giữ như bản đã gửi.";
export const NOTHING_OPEN =
  "Mục này không có nội dung nào được yêu cầu sửa nên giữ như bản đã gửi.";

export const NOTHING_NEW =
  "Hồ sơ đang sửa theo yêu cầu nên không thêm dòng mới vào mục này. Chỉ sửa các ô được yêu cầu, rồi gửi lại.";

/** Why a field is not to be changed; undefined where it is open. */
export const whyClosed = (openings: Openings, path: string): string | undefined =>
  isOpen(openings, path) ? undefined : CLOSED;
