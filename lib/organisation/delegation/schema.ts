import { z } from "zod";
import { DELEGATION_SCOPES } from "@/lib/platform/auth/viewer";

const day = z.iso.date("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 01/03/2021.");

export const delegateInput = z.object({
  unitId: z.uuid("Chọn đơn vị."),
  toAccountId: z.uuid("Chọn phó thủ trưởng được ủy quyền."),
  scope: z.enum(DELEGATION_SCOPES, { error: "Chọn phạm vi ủy quyền." }),
  startsOn: day,
  endsOn: day,
  reason: z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, "Nêu lý do ủy quyền, ví dụ: đi công tác.")
    .max(300, "Rút gọn còn tối đa 300 ký tự."),
});
export type DelegateInput = z.infer<typeof delegateInput>;

export const revokeInput = z.object({ id: z.uuid() });
export type RevokeInput = z.infer<typeof revokeInput>;
