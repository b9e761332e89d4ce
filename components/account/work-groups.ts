import type { Route } from "next";
import type { WorkGroup } from "@/components/layout/work-nav";
import { mayFoundCouncils } from "@/lib/judging/council/policy";
import { mayOpenDelegations } from "@/lib/organisation/delegation/policy";
import { keepsRosters } from "@/lib/organisation/person/policy";
import { mayKeepRegister } from "@/lib/organisation/unit/policy";
import type { Shell } from "@/lib/platform/auth/session";
import { hasRole, type Viewer } from "@/lib/platform/auth/viewer";

const to = (path: string) => path as Route;

/** Where this viewer may go. A courtesy: every page and every command asks for itself. */
export function workGroups(
  viewer: Viewer,
  { blocs, inBloc, inCouncil }: Pick<Shell, "blocs" | "inBloc" | "inCouncil">,
): WorkGroup[] {
  const staff = hasRole(viewer, "ministry_staff");
  const writes =
    hasRole(viewer, "unit_officer") ||
    hasRole(viewer, "unit_head") ||
    hasRole(viewer, "unit_deputy") ||
    hasRole(viewer, "department_officer");
  const reviews = staff || viewer.offices.length > 0;
  const votes = hasRole(viewer, "unit_head") || hasRole(viewer, "bloc_leader") || inCouncil;

  const reports = hasRole(viewer, "unit_officer") || hasRole(viewer, "unit_head");
  const own: WorkGroup["items"] = [
    { href: to("/lam-viec"), label: "Việc cần làm", icon: "flag", exact: true },
    ...(writes
      ? [{ href: to("/lam-viec/dang-ky"), label: "Hồ sơ đăng ký", icon: "file" as const }]
      : []),
    ...(keepsRosters(viewer)
      ? [{ href: to("/lam-viec/nhan-su"), label: "Nhân sự", icon: "people" as const }]
      : []),
    ...(hasRole(viewer, "unit_officer") || hasRole(viewer, "unit_head") || staff
      ? [{ href: to("/lam-viec/cham-diem"), label: "Chấm điểm", icon: "edit" as const }]
      : []),
    { href: to("/lam-viec/lich"), label: "Lịch và nhắc việc", icon: "calendar" },
    ...(reports
      ? [{ href: to("/lam-viec/bao-cao"), label: "Báo cáo tiến độ", icon: "clock" as const }]
      : []),
    ...(mayOpenDelegations(viewer)
      ? [{ href: to("/lam-viec/uy-quyen"), label: "Ủy quyền", icon: "people" as const }]
      : []),
    ...(votes
      ? [{ href: to("/lam-viec/bo-phieu"), label: "Bỏ phiếu", icon: "check" as const }]
      : []),
  ];
  const judging: WorkGroup["items"] = [
    ...(reviews
      ? [{ href: to("/lam-viec/tham-dinh"), label: "Thẩm định", icon: "eye" as const }]
      : []),
    ...(staff || inBloc
      ? [
          {
            href: to("/lam-viec/khoi-cum"),
            label: "Khối, Cụm thi đua",
            icon: "people" as const,
            exact: true,
          },
        ]
      : []),
    ...(inCouncil || mayFoundCouncils(viewer)
      ? [{ href: to("/lam-viec/hoi-dong"), label: "Hội đồng", icon: "people" as const }]
      : []),
    ...blocs.map(({ code, name }) => ({
      href: to(`/lam-viec/khoi-cum/${encodeURIComponent(code)}`),
      label: name,
      icon: "people" as const,
    })),
  ];
  const ministry: WorkGroup["items"] = staff
    ? [
        { href: to("/lam-viec/bien-tap"), label: "Biên tập", icon: "edit" },
        { href: to("/lam-viec/bien-tap/ngay-nghi"), label: "Ngày nghỉ lễ, tết", icon: "calendar" },
        { href: to("/lam-viec/bien-tap/ky-bao-cao"), label: "Kỳ báo cáo", icon: "clock" },
        { href: to("/lam-viec/gia-han"), label: "Gia hạn đăng ký", icon: "calendar" },
        { href: to("/lam-viec/quyet-dinh"), label: "Quyết định", icon: "check" },
        { href: to("/lam-viec/bien-tap/van-ban"), label: "Danh mục văn bản", icon: "file" },
        { href: to("/lam-viec/bien-tap/phan-hoi"), label: "Phản hồi", icon: "comment" },
      ]
    : [];
  const registers: WorkGroup["items"] = mayKeepRegister(viewer)
    ? [
        { href: to("/quan-tri/don-vi"), label: "Đơn vị", icon: "home" },
        { href: to("/quan-tri/khoi-cum"), label: "Danh sách Khối, Cụm", icon: "people" },
        ...(staff
          ? [{ href: to("/quan-tri/bo-quy-tac"), label: "Bộ quy định", icon: "info" as const }]
          : []),
      ]
    : [];
  const account: WorkGroup["items"] = [
    { href: to("/lam-viec/tai-khoan"), label: "Tài khoản của tôi", icon: "lock" },
  ];
  const system: WorkGroup["items"] = hasRole(viewer, "administrator")
    ? [
        { href: to("/quan-tri"), label: "Quản trị", icon: "menu", exact: true },
        { href: to("/quan-tri/tai-khoan"), label: "Tài khoản", icon: "people" },
        { href: to("/quan-tri/nhat-ky"), label: "Nhật ký", icon: "clock" },
        { href: to("/quan-tri/thu-di"), label: "Thư đi", icon: "bell" },
      ]
    : [];

  return [
    { title: "Công việc của tôi", items: own },
    { title: "Khối, Cụm và thẩm định", items: judging },
    { title: "Cơ quan thường trực", items: ministry },
    { title: "Danh mục", items: registers },
    { title: "Tài khoản", items: account },
    { title: "Hệ thống", items: system },
  ].filter((group) => group.items.length > 0);
}
