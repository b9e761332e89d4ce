import { describe, expect, it } from "vitest";
import { panel } from "@/scripts/lib/panel.mjs";

const address = { url: "http://localhost:3000", seconds: "2.1" };

describe("the panel", () => {
  it("[S-10] shows the address in two languages, the accounts and what to try first", () => {
    const account = {
      email: "can-bo@example.vn",
      password: "thu-nghiem",
      name: "Người thử nghiệm",
      role: "Cán bộ đầu mối",
      tryFirst: "Mở hồ sơ đăng ký",
    };
    const text = panel({ ...address, accounts: [account] }).join("\n");
    expect(text).toContain("Cổng đã sẵn sàng tại http://localhost:3000");
    expect(text).toContain("The portal is ready at http://localhost:3000");
    expect(text).toContain("can-bo@example.vn");
    expect(text).toContain("thu-nghiem");
    expect(text).toContain("Mở hồ sơ đăng ký");
  });

  it("[S-10] beside a database of one's own shows no account, but how to make the first administrator", () => {
    const text = panel({ ...address, accounts: null }).join("\n");
    expect(text).not.toContain("dang-nhap");
    expect(text).toContain("npm run administrator");
  });
});
