import type { Metadata, Route } from "next";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { PageHeading } from "@/components/layout/page-heading";
import { ProcessMap } from "@/components/process/process-map";
import { PROCESSES } from "@/components/process/processes";
import { KEEPS_TO_WINDOW } from "@/components/process/words";

const PATH = "/quy-trinh";

export const metadata: Metadata = headOf(
  "Quy trình",
  "Hồ sơ đăng ký, bài viết, văn bản, phản hồi, phiên bỏ phiếu và quyết định khen thưởng đi qua những bước nào, ai làm từng bước.",
  PATH,
);

export default function ProcessPage() {
  return (
    <PublicFrame trail={[{ label: "Quy trình", href: PATH as Route }]}>
      <PageHeading
        title="Quy trình"
        lead="Từng hồ sơ, bài viết, quyết định đi qua những trạng thái nào và ai làm từng bước. Hình vẽ lấy từ chính bảng quy trình mà Cổng đang chạy, nên luôn đúng với thực tế."
      />
      <nav aria-label="Trong trang này" className="print:hidden">
        <ul className="flex flex-wrap gap-x-6">
          {PROCESSES.map(({ anchor, title }) => (
            <li key={anchor}>
              <a href={`#${anchor}`} className="inline-flex min-h-target items-center">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {PROCESSES.map(({ anchor, title, lead, process }) => (
        <section key={anchor} aria-labelledby={anchor} className="mt-10 break-inside-avoid">
          <h2 id={anchor} className="border-l-[6px] border-gold pl-3 text-2xl">
            {title}
          </h2>
          <p className="mt-2 mb-6 max-w-measure text-muted">{lead}</p>
          <ProcessMap process={process} />
        </section>
      ))}
      <p className="mt-10 max-w-measure text-muted">{KEEPS_TO_WINDOW}</p>
    </PublicFrame>
  );
}
