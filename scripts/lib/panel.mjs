// What a person sees when the portal runs, in Vietnamese and in English.
import { existsSync, readFileSync } from "node:fs";
import { inRoot } from "./root.mjs";

const ACCOUNTS = inRoot("prisma/seed/data/demo-accounts.json");

/** The demonstration accounts, in the order to try them. */
export const demoAccounts = () =>
  existsSync(ACCOUNTS) ? JSON.parse(readFileSync(ACCOUNTS, "utf8")) : [];

const RULE = "─".repeat(78);

function accountLines({ email, password, name, role, tryFirst }) {
  return [
    `  ${email}   mật khẩu · password: ${password}`,
    `      ${name}: ${role}`,
    ...(tryFirst ? [`      → ${tryFirst}`] : []),
    "",
  ];
}

/** The lines of the panel: address, what to try or do first, how to stop. `accounts` is null beside a database of one's own. */
export function panel({ url, seconds, accounts }) {
  const forOwn = [
    "  Tạo quản trị viên đầu tiên · Make the first administrator:",
    '      npm run administrator -- EMAIL "Họ tên"',
    "",
  ];
  const forDemonstration = [
    `  Vào trang công khai · Visit the public page:  ${url}/phong-trao/2021`,
    `  Đăng nhập bằng một tài khoản thử nghiệm · Sign in with a demonstration account:  ${url}/dang-nhap`,
    "",
    ...(accounts ?? []).flatMap(accountLines),
  ];
  return [
    RULE,
    "  Cổng Thi đua TN&MT",
    "",
    `  Cổng đã sẵn sàng tại ${url}  (${seconds} giây)`,
    `  The portal is ready at ${url}  (${seconds} seconds)`,
    "",
    ...(accounts === null ? forOwn : forDemonstration),
    "  Dừng: nhấn Ctrl-C · Stop: press Ctrl-C",
    RULE,
  ];
}
