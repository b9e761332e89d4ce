"use client";

import { FieldsForm } from "@/components/form/fields-form";
import { editPersonAction, movePersonAction } from "@/lib/organisation/person/actions";
import type { PersonEntry } from "@/lib/organisation/person/queries";
import { editPersonInput, movePersonInput } from "@/lib/organisation/person/schema";
import { PERSON_FIELDS } from "./person-fields";

type Props = { person: PersonEntry };

/** Corrects what is said of a person. */
export function EditPersonForm({ person }: Props) {
  const { id, version, fullName, birthYear, workingSince, sectorSince } = person;
  return (
    <FieldsForm
      key={version}
      id="sua-nguoi"
      schema={editPersonInput}
      action={editPersonAction}
      defaultValues={{
        id,
        version,
        fullName,
        birthYear,
        workingSince,
        sectorSince,
        sex: person.sex ?? "",
        position: person.employments[0]?.position ?? "",
        staffNumber: person.staffNumber ?? "",
        identityNumber: "",
        transferredIn: person.transferredIn === null ? "" : person.transferredIn ? "yes" : "no",
      }}
      fields={PERSON_FIELDS.map((field) =>
        field.name === "identityNumber" && person.hasIdentity
          ? { ...field, hint: "Đã có trên hệ thống. Bỏ trống nếu không thay đổi." }
          : field,
      )}
      submit="Lưu thông tin"
      done="Đã lưu thông tin"
      kind="secondary"
    />
  );
}

type MoveProps = Props & {
  units: readonly { id: string; name: string; parentName: string | null }[];
};

/** Moves a person to another unit from a day on. */
export function MovePersonForm({ person, units }: MoveProps) {
  return (
    <FieldsForm
      id="chuyen-don-vi"
      schema={movePersonInput}
      action={movePersonAction}
      defaultValues={{ id: person.id, position: person.employments[0]?.position ?? "" }}
      fields={[
        {
          kind: "select",
          name: "unitId",
          label: "Đơn vị chuyển đến",
          choices: units.map(({ id, name, parentName }) => ({
            value: id,
            label: parentName ? `${name} (${parentName})` : name,
          })),
        },
        { kind: "text", name: "position", label: "Chức vụ tại đơn vị mới" },
        { kind: "day", name: "on", label: "Từ ngày" },
      ]}
      submit="Ghi nhận chuyển đơn vị"
      done="Đã ghi nhận chuyển đơn vị; lịch sử khen thưởng đi theo người"
      kind="secondary"
    />
  );
}
