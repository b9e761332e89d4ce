import type { Metadata, Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { PageHeading } from "@/components/layout/page-heading";

export const metadata: Metadata = headOf(
  "Trợ năng",
  "Cổng được làm để mọi người dùng được: bàn phím, trình đọc màn hình, chữ to, tương phản cao, không cần JavaScript.",
  "/tro-nang",
);

const DONE: readonly string[] = [
  "Dùng được toàn bộ bằng bàn phím; ô đang chọn luôn có viền rõ; phím Tab đầu tiên đưa đến liên kết “Đến nội dung chính”.",
  "Trình đọc màn hình gặp tiêu đề, mốc trang, nhãn ô nhập, tên bảng và tên cột đúng thứ tự; lỗi được đọc lên cùng chỉ dẫn cách sửa.",
  "Chữ cỡ 17 điểm ảnh, phóng đến 200% không mất nội dung; trang rộng 360 điểm ảnh chỉ cuộn dọc.",
  "Độ tương phản của chữ từ 4,5:1 trở lên; trạng thái luôn có biểu tượng và chữ, không chỉ bằng màu.",
  "Vùng bấm cao ít nhất 44 điểm ảnh.",
  "Đọc, tìm kiếm và gửi phản hồi được khi tắt JavaScript.",
  "Ảnh có mô tả; ảnh trang trí được bỏ qua khi đọc.",
];

const TOOLS: readonly string[] = [
  "Ba cỡ chữ và chế độ tương phản cao ở đầu mỗi trang; trình duyệt ghi nhớ lựa chọn.",
  "Nút “Nghe bài” ở đầu bài viết, trên thiết bị có giọng đọc tiếng Việt.",
  "Mục lục ở bài dài; bản in gọn, không có thanh điều hướng.",
];

const LIMITS: readonly string[] = [
  "Tệp quét của văn bản, quyết định là ảnh chụp nên trình đọc màn hình không đọc được; Cổng ghi số, ngày, trích yếu và danh sách bằng chữ bên cạnh tệp.",
  "“Nghe bài” không hiện trên thiết bị không có giọng đọc tiếng Việt.",
  "Hình vẽ ở trang Quy trình có danh sách tương đương bằng chữ ngay bên cạnh.",
];

export default function AccessibilityPage() {
  return (
    <PublicFrame trail={[{ label: "Trợ năng", href: "/tro-nang" as Route }]}>
      <PageHeading
        title="Trợ năng"
        lead="Cổng được làm để mọi người đều đọc và dùng được, kể cả khi dùng bàn phím, trình đọc màn hình, màn hình nhỏ hoặc kết nối chậm."
      />
      <div className="grid max-w-measure gap-8">
        <Part title="Mức hướng tới">
          <p>
            WCAG 2.2 mức AA trên mọi trang. Thông tư số 26/2020/TT-BTTTT yêu cầu cổng thông tin của
            cơ quan nhà nước áp dụng tiêu chuẩn về tiếp cận; mỗi lần thay đổi, Cổng được kiểm tra tự
            động theo WCAG 2.2 mức AA ở từng loại trang.
          </p>
        </Part>
        <Part title="Đã làm">
          <Items items={DONE} />
        </Part>
        <Part title="Công cụ cho người đọc">
          <Items items={TOOLS} />
        </Part>
        <Part title="Điều còn hạn chế">
          <Items items={LIMITS} />
        </Part>
        <Part title="Báo khi gặp khó">
          <p>
            Gặp chỗ không dùng được, xin gửi tại trang{" "}
            <Link href={"/gop-y" as Route}>Góp ý, phản hồi</Link>, nêu trang đang xem và thiết bị,
            công cụ đang dùng. Cơ quan thường trực trả lời và sửa.
          </p>
        </Part>
      </div>
    </PublicFrame>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-3 border-l-[6px] border-gold pl-3 text-2xl">{title}</h2>
      {children}
    </section>
  );
}

const Items = ({ items }: { items: readonly string[] }) => (
  <ul className="list-disc space-y-2 pl-6 marker:text-primary">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
