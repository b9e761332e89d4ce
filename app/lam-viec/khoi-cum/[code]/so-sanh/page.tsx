import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BlocTabs } from "@/components/cockpit/bloc-tabs";
import { PageHeading } from "@/components/layout/page-heading";
import { DataTable } from "@/components/ui/data-table";
import { COMPARED } from "@/lib/judging/cockpit/labels";
import { findBoard } from "@/lib/judging/cockpit/queries";
import { requireViewer } from "@/lib/platform/auth/session";
import { portalNow } from "@/lib/platform/clock/now";
import { yearOf } from "@/lib/platform/shared/query";

export const metadata: Metadata = { title: "So sánh hai đơn vị" };

export default async function ComparePage({
  params,
  searchParams,
}: PageProps<"/lam-viec/khoi-cum/[code]/so-sanh">) {
  const [{ code }, asked, viewer, now] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
    portalNow(),
  ]);
  const year = yearOf(asked);
  const board = await findBoard(viewer, decodeURIComponent(code), year, now);
  const [a, b] = [asked.a, asked.b].map((id) => board?.rows.find(({ unitId }) => unitId === id));
  if (!board || !a || !b) notFound();
  return (
    <>
      <BlocTabs code={board.code} name={board.name} year={board.year} current="board" />
      <PageHeading kicker={board.name} title={`${a.unitName} và ${b.unitName}`} />
      <DataTable
        caption="So sánh hai đơn vị"
        captionHidden
        columns={[
          { key: "head", head: "Nội dung", width: "min-w-44", cell: ({ head }) => head },
          { key: "a", head: a.unitName, width: "min-w-56", cell: ({ words }) => words(a) },
          { key: "b", head: b.unitName, width: "min-w-56", cell: ({ words }) => words(b) },
        ]}
        rows={COMPARED}
        rowKey={({ head }) => head}
        empty={null}
      />
    </>
  );
}
