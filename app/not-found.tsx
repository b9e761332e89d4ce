import type { Metadata, Route } from "next";
import { Masthead } from "@/components/layout/masthead";
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
        <p className="mt-6">
          <ButtonLink href={"/" as Route} kind="primary" icon="home">
            Về trang chủ
          </ButtonLink>
        </p>
      </main>
    </>
  );
}
