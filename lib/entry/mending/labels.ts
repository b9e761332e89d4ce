/** Said where somebody changes what no reviewer asked to mend. */
export const CLOSED =
  "Nội dung này không thuộc phần được yêu cầu sửa nên giữ như bản đã gửi. Nếu cần sửa thêm, đề nghị cấp xem xét góp ý vào nội dung này.";

/** Over a section while a returned file is mended. */
export const PARTLY_OPEN =
  "Chỉ các nội dung được yêu cầu sửa mới mở lại; nội dung khác giữ như bản đã gửi.";
export const NOTHING_OPEN =
  "Mục này không có nội dung nào được yêu cầu sửa nên giữ như bản đã gửi.";
