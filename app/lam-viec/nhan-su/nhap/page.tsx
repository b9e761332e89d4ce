import type { Metadata, Route } from "next";
import { FilterForm } from "@/components/account/filter-form";
import { SignInAgain } from "@/components/account/sign-in-again";
import { SelectField } from "@/components/form/select-field";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { RosterBatches } from "@/components/roster/roster-batches";
import { RosterIntake } from "@/components/roster/roster-intake";
import { listRosterBatches, listRosterUnits } from "@/lib/organisation/person/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { wordOf } from "@/lib/platform/shared/query";
import { requireRosterKeeper } from "../require-roster-keeper";

export const metadata: Metadata = { title: "Nhập danh sách nhân sự" };

const PATH = "/lam-viec/nhan-su/nhap";

export default async function EnrolPage({ searchParams }: PageProps<"/lam-viec/nhan-su/nhap">) {
  const [viewer, query] = await Promise.all([requireRosterKeeper(), searchParams]);
  const today = vietnamDay(await portalNow());
  const units = await listRosterUnits(viewer, today);
  const ids = new Set(units.map(({ id }) => id));
  // A list is the whole unit's, its departments named in a column.
  const whole = units.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  const asked = wordOf(query, "don-vi");
  const meant = units.find(({ id }) => id === asked);
  const unit =
    whole.find(({ id }) => id === asked || id === meant?.parentId) ??
    (whole.length === 1 ? whole[0] : undefined);
  return (
    <>
      <SignInAgain />
      <Breadcrumb
        items={[
          { label: "Nhân sự", href: "/lam-viec/nhan-su" as Route },
          { label: "Nhập danh sách", href: PATH as Route },
        ]}
      />
      <PageHeading
        title="Nhập danh sách nhân sự"
        {...(unit && { kicker: unit.name })}
        lead="Họ và tên, năm sinh, giới tính, chức vụ, phòng ban, số hiệu, số căn cước. Người đã có trên Cổng được nhận ra bằng số; người chỉ giống tên thì đồng chí chọn, hệ thống không tự gộp."
      />
      {whole.length > 1 && (
        <FilterForm action={PATH} filtered={false}>
          <SelectField
            label="Đơn vị"
            name="don-vi"
            placeholder="Chọn đơn vị"
            defaultValue={unit?.id ?? ""}
            wrapperClass="max-w-full"
            choices={whole.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FilterForm>
      )}
      {unit && (
        <div className="grid gap-8 *:min-w-0">
          <RosterIntake
            key={unit.id}
            unitId={unit.id}
            today={today}
            unitNames={[unit.name]}
            departments={[
              { value: "", label: unit.name },
              ...units
                .filter(({ parentId }) => parentId === unit.id)
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <RosterBatches unitId={unit.id} batches={await listRosterBatches(viewer, unit.id)} />
        </div>
      )}
    </>
  );
}
