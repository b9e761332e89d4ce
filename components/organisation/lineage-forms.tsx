"use client";

import { FieldsForm } from "@/components/form/fields-form";
import { renameAction, succeedAction } from "@/lib/organisation/lineage/actions";
import { SUCCESSION_LABEL, succeededWords } from "@/lib/organisation/lineage/labels";
import { renameInput, SUCCESSIONS, succeedInput } from "@/lib/organisation/lineage/schema";

type Props = {
  unitId: string;
  version: number;
  units: readonly { id: string; name: string }[];
};

/** Which unit carries this one on. */
export function SucceedForm({ unitId, units }: Omit<Props, "version">) {
  return (
    <FieldsForm
      id="tiep-noi"
      schema={succeedInput}
      action={succeedAction}
      defaultValues={{ fromId: unitId, decisionNo: "" }}
      fields={[
        {
          kind: "select",
          name: "kind",
          label: "Hình thức",
          choices: SUCCESSIONS.map((kind) => ({ value: kind, label: SUCCESSION_LABEL[kind] })),
        },
        {
          kind: "select",
          name: "toId",
          label: "Đơn vị tiếp nối",
          choices: units
            .filter(({ id }) => id !== unitId)
            .map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          kind: "day",
          name: "effectiveOn",
          label: "Từ ngày",
          hint: "Tư cách thành viên và chức vụ trong Khối, Cụm kết thúc vào hôm trước.",
        },
        { kind: "text", name: "decisionNo", label: "Văn bản làm căn cứ" },
        {
          kind: "select",
          name: "moveStaff",
          label: "Chuyển toàn bộ nhân sự sang đơn vị tiếp nối",
          choices: [
            { value: "yes", label: "Có" },
            { value: "no", label: "Không, chuyển từng người" },
          ],
        },
      ]}
      submit="Ghi nhận tiếp nối"
      done={succeededWords}
      kind="secondary"
    />
  );
}

/** A new name from a day on. */
export function RenameForm({ unitId, version }: Omit<Props, "units">) {
  return (
    <FieldsForm
      key={version}
      id="doi-ten"
      schema={renameInput}
      action={renameAction}
      defaultValues={{ unitId, version, name: "", decisionNo: "" }}
      fields={[
        { kind: "text", name: "name", label: "Tên mới" },
        { kind: "day", name: "effectiveOn", label: "Từ ngày" },
        { kind: "text", name: "decisionNo", label: "Văn bản làm căn cứ" },
      ]}
      submit="Đổi tên"
      done="Đã đổi tên; hồ sơ, quyết định đã lập giữ tên cũ"
      kind="secondary"
    />
  );
}
