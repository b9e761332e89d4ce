import type { Metadata, Route } from "next";
import Link from "next/link";
import { MENU, MORE } from "@/app/(public)/site";
import { BarePage } from "@/components/layout/bare-page";
import { SearchBox } from "@/components/layout/search-box";
import { ButtonLink } from "@/components/ui/button";

const TITLE = "Không tìm thấy trang";

export const metadata: Metadata = { title: TITLE };

export default function NotFound() {
  return (
    <BarePage
      title={TITLE}
      lead={
        <>
          <p>
            Trang này không có, đã được chuyển đi, hoặc không thuộc phạm vi tài khoản đang dùng.
          </p>
          <p>
            Nếu địa chỉ được gõ tay, đề nghị kiểm tra lại; nếu mở từ một liên kết trên Cổng, xin báo
            cho bộ phận quản trị.
          </p>
        </>
      }
    >
      <div className="mt-6 max-w-md">
        <SearchBox action="/tim-kiem" />
      </div>
      <p className="mt-6">
        <ButtonLink href={"/" as Route} kind="primary" icon="home">
          Về trang chủ
        </ButtonLink>
      </p>
      <nav aria-label="Các mục của Cổng" className="mt-8">
        <h2 className="text-xl">Hoặc mở một mục</h2>
        <ul className="mt-2 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
          {[...MENU, ...MORE].map(({ href, label }) => (
            <li key={href}>
              <Link href={href} className="inline-flex min-h-target items-center">
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </BarePage>
  );
}
