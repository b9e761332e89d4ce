import type { Metadata, Route } from "next";
import { headOf, PublicFrame } from "@/app/(public)/frame";
import { GUIDES } from "@/components/guide/guides";
import { PageHeading } from "@/components/layout/page-heading";
import { Card } from "@/components/ui/card";

const PATH = "/huong-dan";

export const metadata: Metadata = headOf(
  "Hướng dẫn",
  "Cách dùng Cổng theo từng vai trò, có hình của màn hình thật.",
  PATH,
);

export default function GuidesPage() {
  return (
    <PublicFrame trail={[{ label: "Hướng dẫn", href: PATH as Route }]}>
      <PageHeading title="Hướng dẫn" lead="Chọn vai trò để xem việc cần làm, từng bước." />
      <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
        {GUIDES.map(({ slug, title, lead }) => (
          <li key={slug} className="grid">
            <Card title={title} level={2} href={`${PATH}/${slug}` as Route}>
              {lead}
            </Card>
          </li>
        ))}
        <li className="grid">
          <Card title="Bỏ phiếu kín" level={2} href={`${PATH}/bo-phieu` as Route}>
            Cách bỏ phiếu và vì sao không ai biết ai bỏ phiếu thế nào.
          </Card>
        </li>
      </ul>
    </PublicFrame>
  );
}
