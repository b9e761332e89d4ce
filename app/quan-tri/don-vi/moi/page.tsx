import type { Metadata, Route } from "next";
import { requireKeeper } from "@/app/quan-tri/require-keeper";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { NewUnitForm } from "@/components/organisation/new-unit-form";
import { listParents } from "@/lib/organisation/unit/queries";
import { type Query, wordOf } from "@/lib/platform/shared/query";

export const metadata: Metadata = { title: "Thêm đơn vị" };

export default async function NewUnitPage({ searchParams }: { searchParams: Promise<Query> }) {
  const viewer = await requireKeeper();
  const [query, parents] = await Promise.all([searchParams, listParents(viewer)]);
  const parent = parents.find((unit) => unit.code === wordOf(query, "thuoc")) ?? null;
  const title = parent ? "Thêm phòng, ban" : "Thêm đơn vị";
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Đơn vị", href: "/quan-tri/don-vi" as Route },
          ...(parent
            ? [{ label: parent.name, href: `/quan-tri/don-vi/${parent.id}` as Route }]
            : []),
          { label: title, href: "/quan-tri/don-vi/moi" as Route },
        ]}
      />
      <PageHeading title={title} {...(parent && { kicker: parent.name })} />
      <NewUnitForm
        key={parent?.id ?? ""}
        parent={parent}
        parents={parents.map(({ id, code, name }) => ({ value: id, label: name, detail: code }))}
      />
    </>
  );
}
