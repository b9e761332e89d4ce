import type { Metadata, Route } from "next";
import { PageHeading } from "@/components/layout/page-heading";
import { Card } from "@/components/ui/card";
import { requireAdministrator } from "@/lib/platform/auth/session";

export const metadata: Metadata = { title: "Quản trị" };

const PLACES = [
  {
    href: "/quan-tri/tai-khoan",
    title: "Tài khoản",
    words: "Tạo tài khoản, trao và thu hồi vai trò theo thời hạn, khóa, cấp lại mật khẩu.",
  },
  {
    href: "/quan-tri/don-vi",
    title: "Đơn vị",
    words: "Danh mục đơn vị, phòng, ban và thời gian hiệu lực.",
  },
  {
    href: "/quan-tri/khoi-cum",
    title: "Khối và Cụm thi đua",
    words: "Thành viên, Khối trưởng, Cụm trưởng và cấp phó theo từng năm.",
  },
  {
    href: "/quan-tri/thu-di",
    title: "Thư đi",
    words: "Thư điện tử gửi kèm thông báo: đã gửi, chờ gửi, không gửi được và vì sao.",
  },
  {
    href: "/quan-tri/nhat-ky",
    title: "Nhật ký",
    words: "Ai đã làm gì, lúc nào. Chỉ để xem; không sửa, không xóa được.",
  },
] as const;

export default async function AdministrationPage() {
  await requireAdministrator();
  return (
    <>
      <PageHeading title="Quản trị" />
      <ul className="grid max-w-4xl gap-4 sm:grid-cols-2">
        {PLACES.map(({ href, title, words }) => (
          <li key={href} className="grid">
            <Card title={title} href={href as Route} level={2}>
              {words}
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
