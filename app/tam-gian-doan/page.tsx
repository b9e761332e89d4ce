import type { Metadata } from "next";
import { BarePage } from "@/components/layout/bare-page";

const TITLE = "Cổng tạm thời gián đoạn";

export const metadata: Metadata = { title: TITLE, robots: { index: false } };

/** What readers are sent while no public page can be drawn. */
export default function InterruptedPage() {
  return (
    <BarePage
      title={TITLE}
      lead={
        <>
          <p>
            Trang này chưa mở được vào lúc này. Những nội dung và hồ sơ đã lưu không bị ảnh hưởng.
          </p>
          <p>Đề nghị tải lại trang sau ít phút. Mong quý vị thông cảm.</p>
        </>
      }
    />
  );
}
