import type { Route } from "next";

type Place = { readonly href: Route; readonly label: string; readonly exact?: boolean };

const to = (href: string, label: string): Place => ({ href: href as Route, label });

/** The menu of every public page. */
export const MENU: readonly Place[] = [
  { ...to("/", "Trang chủ"), exact: true },
  to("/phong-trao", "Phong trào thi đua"),
  to("/tin-tuc", "Tin tức"),
  to("/bang-vang", "Bảng vàng"),
  to("/sang-kien", "Sáng kiến"),
  to("/van-ban", "Văn bản"),
];

/** Pages that the menu has no room for. */
export const MORE: readonly Place[] = [
  to("/tim-kiem", "Tìm kiếm"),
  to("/gop-y", "Góp ý, phản hồi"),
  to("/quy-trinh", "Quy trình"),
  to("/huong-dan", "Hướng dẫn"),
  to("/so-do", "Sơ đồ cổng"),
  to("/tro-nang", "Trợ năng"),
];
