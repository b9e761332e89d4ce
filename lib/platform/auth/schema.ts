import { z } from "zod";
import { MINISTRY_ROLES, ROLES } from "./viewer";

const NO_DAY = "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 01/03/2021.";
const day = z.iso.date({ error: NO_DAY });

/** Whether the role is held over a unit; the others are held over the whole ministry. */
export const needsUnit = (role: (typeof ROLES)[number]): boolean =>
  !MINISTRY_ROLES.some((one) => one === role);

type Scoped = { role: (typeof ROLES)[number]; unitId: string };
type Dated = { startsOn: string; endsOn: string | null };

const grantFields = {
  role: z.enum(ROLES, { error: "Chọn vai trò." }),
  /** "" for a role of the ministry. */
  unitId: z.union([z.literal(""), z.uuid()]),
  startsOn: day,
  endsOn: day.nullable(),
};

const unitFitsRole = ({ role, unitId }: Scoped) => needsUnit(role) === (unitId !== "");
const unitMissing = {
  path: ["unitId"],
  error: "Chọn đơn vị cho vai trò này; vai trò của Bộ và quản trị hệ thống thì để trống.",
};
const endsAfterStart = ({ startsOn, endsOn }: Dated) => endsOn === null || endsOn >= startsOn;
const endsTooEarly = {
  path: ["endsOn"],
  error: "Ngày kết thúc không được trước ngày bắt đầu.",
};

const whoFields = {
  name: z
    .string()
    .trim()
    .normalize("NFC")
    .min(2, "Nhập họ và tên.")
    .max(120, "Họ và tên dài quá 120 ký tự."),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(200, "Địa chỉ thư điện tử dài quá 200 ký tự.")
    .pipe(z.email("Nhập địa chỉ thư điện tử, ví dụ ten@monre.gov.vn.")),
};

/** Who the first administrator is, as given on the command line. */
export const administratorInput = z.object(whoFields);
export type AdministratorInput = z.infer<typeof administratorInput>;

export const accountInput = z
  .object({ ...whoFields, ...grantFields })
  .refine(unitFitsRole, unitMissing)
  .refine(endsAfterStart, endsTooEarly);
export type AccountInput = z.infer<typeof accountInput>;

export const grantInput = z
  .object({ accountId: z.uuid(), ...grantFields })
  .refine(unitFitsRole, unitMissing)
  .refine(endsAfterStart, endsTooEarly);
export type GrantInput = z.infer<typeof grantInput>;

/** `lastDay` is the last day in force; null takes the role away at once. */
export const withdrawInput = z.object({ grantId: z.uuid(), lastDay: day.nullable() });
export type WithdrawInput = z.infer<typeof withdrawInput>;

export const accountRef = z.object({ accountId: z.uuid() });
export type AccountRef = z.infer<typeof accountRef>;

export const disabledInput = z.object({ accountId: z.uuid(), disabled: z.boolean() });
export type DisabledInput = z.infer<typeof disabledInput>;

export const sessionRef = z.object({ sessionId: z.uuid() });
export type SessionRef = z.infer<typeof sessionRef>;

export const passwordInput = z
  .object({
    current: z.string().min(1, "Nhập mật khẩu đang dùng."),
    next: z.string().min(1, "Nhập mật khẩu mới."),
    again: z.string().min(1, "Nhập lại mật khẩu mới."),
  })
  .refine((input) => input.next === input.again, {
    path: ["again"],
    error: "Hai lần nhập mật khẩu mới chưa giống nhau.",
  });
export type PasswordInput = z.infer<typeof passwordInput>;

/** An action that needs nothing but who asks. */
export const nothing = z.object({});
