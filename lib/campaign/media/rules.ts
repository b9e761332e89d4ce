import type { ContentType } from "@/lib/platform/file/rules";

/** What a picture may come as; it is kept as JPEG whatever it came as. */
export const PICTURE_TYPES: readonly ContentType[] = ["image/jpeg", "image/png", "image/webp"];

/** For the file box's `accept`: a help in choosing, never the check. */
export const PICTURE_ACCEPT = ".jpg,.jpeg,.png,.webp";

/** The longest side kept: enough for a wide screen, and for print across a page. */
export const LONGEST_SIDE = 2_400;

/** The most points a picture may unfold into: a small file can hold a picture that fills the memory. */
export const MOST_PIXELS = 60_000_000;

export const TOO_MANY_PIXELS =
  "Ảnh mở ra quá lớn (hơn 60 triệu điểm ảnh). Thu nhỏ còn khoảng 4.000 điểm ảnh mỗi chiều rồi chọn lại.";
export const UNREADABLE_PICTURE =
  "Không mở được ảnh này; tệp có thể bị hỏng. Mở ảnh trên máy, lưu lại thành JPEG rồi chọn lại.";

/** Refuses the removal of a picture that texts show. */
export const stillUsed = (count: number): string =>
  `Ảnh đang được dùng trong ${count} bài. Thay ảnh ở các bài đó trước rồi mới xóa được.`;
