import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { ConfidenceMark } from "@/components/campaign/confidence-mark";
import { OFFICE_LABEL, periodWords } from "@/lib/organisation/bloc/labels";
import { UNIT_KIND_LABEL } from "@/lib/organisation/unit/labels";
import type { UnitEntry } from "@/lib/organisation/unit/queries";
import { formatDay } from "@/lib/platform/shared/dates";

function Rows({ children }: { children: ReactNode }) {
  return <ul className="divide-y divide-line">{children}</ul>;
}

const ROW = "py-2 first:pt-0 last:pb-0";

/** What stands inside the unit. */
export function DepartmentList({ departments }: { departments: UnitEntry["children"] }) {
  if (departments.length === 0) return <p className="text-muted">Chưa có trong danh mục.</p>;
  return (
    <Rows>
      {departments.map(({ id, name, kind, validTo, confidence }) => (
        <li key={id} className={ROW}>
          <Link href={`/quan-tri/don-vi/${id}` as Route}>{name}</Link>{" "}
          <ConfidenceMark confidence={confidence} />
          <p className="text-sm text-muted">
            {UNIT_KIND_LABEL[kind]}
            {validTo && `, hoạt động đến hết ${formatDay(validTo)}`}
          </p>
        </li>
      ))}
    </Rows>
  );
}

function BlocLink({ bloc }: { bloc: UnitEntry["memberships"][number]["bloc"] }) {
  return <Link href={`/quan-tri/khoi-cum/${bloc.code}` as Route}>{bloc.name}</Link>;
}

/** The blocs in which the unit has sat, latest first. */
export function UnitBlocs({ memberships }: { memberships: UnitEntry["memberships"] }) {
  if (memberships.length === 0) return <p className="text-muted">Chưa xếp vào Khối, Cụm nào.</p>;
  return (
    <Rows>
      {memberships.map(({ id, bloc, confidence, startsOn, endsOn }) => (
        <li key={id} className={ROW}>
          <BlocLink bloc={bloc} /> <ConfidenceMark confidence={confidence} />
          <p className="text-sm text-muted first-letter:uppercase">
            {periodWords({ startsOn, endsOn })}
          </p>
        </li>
      ))}
    </Rows>
  );
}

/** What the unit has led, latest first. */
export function UnitOffices({ offices }: { offices: UnitEntry["leaderships"] }) {
  return (
    <Rows>
      {offices.map(({ id, bloc, office, decisionNo, confidence, startsOn, endsOn }) => (
        <li key={id} className={ROW}>
          {OFFICE_LABEL[bloc.kind][office]} <BlocLink bloc={bloc} />{" "}
          <ConfidenceMark confidence={confidence} />
          <p className="text-sm text-muted first-letter:uppercase">
            {periodWords({ startsOn, endsOn })}
            {decisionNo && `, theo Quyết định số ${decisionNo}`}
          </p>
        </li>
      ))}
    </Rows>
  );
}
