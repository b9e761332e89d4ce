import { z } from "zod";
import { day, row, text } from "@/lib/entry/registration/schema";
import { decimal, whole } from "@/lib/platform/shared/decimal";
import { SCOPES } from "./rules";

const SHARE = "Nhập số lớn hơn 0, không quá 100, ví dụ 33,33; tối đa hai chữ số sau dấu phẩy.";
const YEAR = "Nhập năm sinh gồm bốn chữ số, từ 1920 đến 2010.";

const author = z.object({
  fullName: text(120).transform((name) => name.normalize("NFC")),
  birthYear: whole(1920, 2010, YEAR).nullable(),
  jobTitle: text(160),
  share: decimal({ before: 3, after: 2, message: SHARE }).refine(
    (share) => Number(share) > 0 && Number(share) <= 100,
    SHARE,
  ),
});

/** An initiative as it is typed, with all its authors: everything but an author's share may still be empty. */
export const initiativeInput = z.object({
  ...row,
  title: text(300),
  field: text(200),
  summary: text(5_000),
  scope: z.enum(SCOPES, { error: "Chọn phạm vi trong danh sách." }).nullable(),
  appliedFrom: day,
  authors: z.array(author).max(50, "Một sáng kiến có tối đa 50 tác giả."),
});
export type InitiativeInput = z.infer<typeof initiativeInput>;
