import type { Metadata, Route } from "next";
import Link from "next/link";
import { MENU, MORE } from "@/app/(public)/site";
import { Masthead } from "@/components/layout/masthead";
import { SearchBox } from "@/components/layout/search-box";
import { MAIN_ID, SkipLink } from "@/components/layout/skip-link";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Không tìm thấy trang" };

export default function NotFound() {
  return (
    <>
      <SkipLink />
      <header>
        <Masthead homeHref={"/" as Route} />
      </header>
      <main id={MAIN_ID} tabIndex={-1} className="mx-auto max-w-page px-4 py-12 sm:px-6">
        <h1 className="text-3xl">Không tìm thấy trang</h1>
        <div className="mt-4 max-w-measure space-y-3">
          <p>
            Trang này không có, đã được chuyển đi, hoặc không thuộc phạm vi tài khoản đang dùng.
          </p>
          <p>
            Nếu địa chỉ được gõ tay, đề nghị kiểm tra lại; nếu mở từ một liên kết trên Cổng, xin báo
            cho bộ phận quản trị.
          </p>
        </div>
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
      </main>
    </>
  );
}
