import type { Metadata, Route } from "next";
import { Masthead } from "@/components/layout/masthead";
import { MAIN_ID, SkipLink } from "@/components/layout/skip-link";

export const metadata: Metadata = {
  title: "Cổng tạm thời gián đoạn",
  robots: { index: false },
};

/** What readers are sent while no public page can be drawn. It asks nothing of the database, and its scripts are not needed. */
export default function InterruptedPage() {
  return (
    <>
      <SkipLink />
      <header>
        <Masthead homeHref={"/" as Route} />
      </header>
      <main id={MAIN_ID} tabIndex={-1} className="mx-auto max-w-page px-4 py-12 sm:px-6">
        <h1 className="text-3xl">Cổng tạm thời gián đoạn</h1>
        <div className="mt-4 max-w-measure space-y-3">
          <p>
            Trang này chưa mở được vào lúc này. Những nội dung và hồ sơ đã lưu không bị ảnh hưởng.
          </p>
          <p>Đề nghị tải lại trang sau ít phút. Mong quý vị thông cảm.</p>
        </div>
      </main>
    </>
  );
}
