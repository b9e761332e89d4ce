import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/layout/page-heading";
import { Card } from "@/components/ui/card";
import { listBoards } from "@/lib/judging/cockpit/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

export const metadata: Metadata = { title: "Khối, Cụm thi đua" };

export default async function BoardsPage() {
  const viewer = await requireViewer();
  const boards = await listBoards(viewer, await portalNow());
  if (boards.length === 0) notFound();
  return (
    <>
      <PageHeading
        title="Khối, Cụm thi đua"
        lead="Đăng ký, giao ước, báo cáo, chấm điểm và suy tôn của từng Khối, Cụm."
      />
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {boards.map(({ code, name, scope, members, year, past }) => (
          <li key={code}>
            <Card
              title={name}
              level={2}
              href={
                `/lam-viec/khoi-cum/${encodeURIComponent(code)}${past ? `?nam=${year}` : ""}` as Route
              }
              meta={`${formatNumber(members)} đơn vị, năm ${year}`}
            >
              {scope}
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
