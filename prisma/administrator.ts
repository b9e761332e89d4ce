// node --conditions=react-server --import tsx prisma/administrator.ts EMAIL "HỌ TÊN" [--again]
import { createAdministrator } from "@/lib/platform/auth/commands/first-administrator";
import { administratorInput } from "@/lib/platform/auth/schema";
import { portalNow } from "@/lib/platform/clock/now";
import { db } from "@/lib/platform/db/client";

/** Makes the first administrator and prints the password once. Exit code 1 when it refuses. */
async function makeAdministrator(words: readonly string[]): Promise<number> {
  const again = words.includes("--again");
  const [email, ...name] = words.filter((word) => word !== "--again");
  const input = administratorInput.safeParse({ email: email ?? "", name: name.join(" ") });
  if (!input.success) {
    for (const issue of input.error.issues) console.error(issue.message);
    console.error('Cách dùng: npm run administrator -- EMAIL "Họ và tên"');
    return 1;
  }
  const made = await createAdministrator(input.data, again, await portalNow());
  if (!made.ok) {
    const messages = made.error.code === "invalid" ? Object.values(made.error.fields).flat() : [];
    console.error(messages.join("\n"));
    return 1;
  }
  console.log(`Đã tạo quản trị hệ thống ${input.data.name} <${input.data.email}>.`);
  console.log(`Mật khẩu ban đầu (chỉ hiện một lần): ${made.value.firstPassword}`);
  console.log("Đề nghị đăng nhập tại /dang-nhap và đổi mật khẩu ngay.");
  return 0;
}

process.exitCode = await makeAdministrator(process.argv.slice(2));
await db.$disconnect();
