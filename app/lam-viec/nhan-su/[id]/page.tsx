import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeading } from "@/components/layout/page-heading";
import { EditPersonForm, MovePersonForm } from "@/components/person/edit-person-form";
import { AwardHistory, PlanPanel } from "@/components/person/passport";
import { RecordsPanel } from "@/components/person/records-panel";
import { ButtonLink } from "@/components/ui/button";
import { DefinitionRows } from "@/components/ui/definition-rows";
import { DetailsPanel } from "@/components/ui/details-panel";
import { Panel } from "@/components/ui/panel";
import { SEX_LABEL } from "@/lib/organisation/person/labels";
import { findPerson, listRosterUnits, type PersonEntry } from "@/lib/organisation/person/queries";
import { findRecords } from "@/lib/organisation/record/queries";
import { portalNow } from "@/lib/platform/clock/now";
import { formatDay, vietnamDay } from "@/lib/platform/shared/dates";
import { rewardsOf } from "@/lib/titles/bonus/queries";
import { recordsOfPersons } from "@/lib/titles/eligibility/queries";
import { planMinistryTitle } from "@/lib/titles/eligibility/rules/plan";
import { historyOfPerson } from "@/lib/titles/ledger/queries";
import { requireRosterKeeper } from "../require-roster-keeper";

export const metadata: Metadata = { title: "Hộ chiếu thi đua" };

export default async function PersonPage({ params }: PageProps<"/lam-viec/nhan-su/[id]">) {
  const [viewer, { id }, now] = await Promise.all([requireRosterKeeper(), params, portalNow()]);
  const day = vietnamDay(now);
  const person = await findPerson(viewer, id, day);
  if (!person) notFound();
  const [records, awards, units, known] = await Promise.all([
    findRecords(viewer, id, day),
    rewardsOf(historyOfPerson(id)),
    listRosterUnits(viewer, day),
    recordsOfPersons([id]),
  ]);
  const year = Number(day.slice(0, 4));
  const record = known.get(id);
  const here = `/lam-viec/nhan-su/${id}`;
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Nhân sự", href: "/lam-viec/nhan-su" as Route },
          { label: person.fullName, href: here as Route },
        ]}
      />
      <PageHeading
        kicker="Hộ chiếu thi đua"
        title={person.fullName}
        lead={[person.employments[0]?.position, person.employments[0]?.unit.name]
          .filter(Boolean)
          .join(", ")}
        actions={
          <>
            <ButtonLink href={`/api/ho-chieu/${id}/ho-chieu.docx` as Route} icon="download">
              Tải bản Word
            </ButtonLink>
            <ButtonLink href={`/api/ho-chieu/${id}/ho-chieu.xlsx` as Route} icon="download">
              Tải bản Excel
            </ButtonLink>
            <ButtonLink href={`${here}/bao-bo-sung` as Route} icon="plus">
              Báo khen thưởng còn thiếu
            </ButtonLink>
          </>
        }
      />
      <div className="grid items-start gap-6 *:min-w-0 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-6 *:min-w-0">
          <Panel title="Lịch sử khen thưởng">
            <AwardHistory rows={awards} whose={person.fullName} />
          </Panel>
          {record && (
            <Panel title="Còn thiếu gì để đạt Chiến sĩ thi đua cấp Bộ">
              <PlanPanel plan={planMinistryTitle(record, year)} />
            </Panel>
          )}
          {records && <RecordsPanel personId={id} records={records} year={year} />}
        </div>
        <div className="grid gap-6 *:min-w-0">
          <Panel title="Thông tin">
            <Who person={person} />
            <div className="mt-3 print:hidden">
              <DetailsPanel summary="Sửa thông tin">
                <EditPersonForm person={person} />
              </DetailsPanel>
            </div>
          </Panel>
          <Panel title="Quá trình công tác">
            <ul className="divide-y divide-line">
              {person.employments.map((one) => (
                <li key={one.id} className="py-2">
                  <p className="font-semibold">{one.unit.name}</p>
                  <p className="text-sm text-muted">
                    {one.position || "Chưa ghi chức vụ"}
                    {one.startsOn && `, từ ${formatDay(one.startsOn)}`}
                    {one.endsOn && ` đến ${formatDay(one.endsOn)}`}
                  </p>
                </li>
              ))}
            </ul>
            <div className="mt-3 print:hidden">
              <DetailsPanel summary="Chuyển đơn vị">
                <MovePersonForm person={person} units={units} />
              </DetailsPanel>
            </div>
          </Panel>
        </div>
      </div>
    </>
  );
}

function Who({ person }: { person: PersonEntry }) {
  const day = (value: string | null) => (value ? formatDay(value) : "Chưa ghi");
  return (
    <DefinitionRows
      rows={[
        { key: "birth", term: "Năm sinh", detail: person.birthYear ?? "Chưa ghi" },
        { key: "sex", term: "Giới tính", detail: person.sex ? SEX_LABEL[person.sex] : "Chưa ghi" },
        { key: "number", term: "Số hiệu", detail: person.staffNumber ?? "Chưa ghi" },
        {
          key: "identity",
          term: "Số căn cước",
          detail: person.hasIdentity ? "Đã đối chiếu, không hiển thị" : "Chưa ghi",
        },
        { key: "working", term: "Vào làm", detail: day(person.workingSince) },
        { key: "sector", term: "Vào ngành", detail: day(person.sectorSince) },
      ]}
    />
  );
}
