import type { Metadata, Route } from "next";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { AddPersonForm } from "@/components/person/add-person-form";
import { listRosterUnits } from "@/lib/organisation/person/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { wordOf } from "@/lib/platform/shared/query";
import { requireRosterKeeper } from "../require-roster-keeper";

export const metadata: Metadata = { title: "Thêm người" };

export default async function AddPersonPage({ searchParams }: PageProps<"/lam-viec/nhan-su/moi">) {
  const [viewer, query] = await Promise.all([requireRosterKeeper(), searchParams]);
  const units = await listRosterUnits(viewer, vietnamDay(await portalNow()));
  const asked = wordOf(query, "don-vi");
  const unitId = units.find((unit) => unit.id === asked)?.id ?? "";
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Nhân sự", href: "/lam-viec/nhan-su" as Route },
          { label: "Thêm người", href: "/lam-viec/nhan-su/moi" as Route },
        ]}
      />
      <PageHeading
        title="Thêm người"
        lead="Nếu người này đã có trong hệ thống, kể cả ở đơn vị khác, hệ thống gợi ý để đồng chí chọn; không tự gộp."
      />
      <div className="max-w-3xl">
        <AddPersonForm units={units} unitId={unitId} />
      </div>
    </>
  );
}
