import { describe, expect, it } from "vitest";
import { signInRefusal } from "@/lib/platform/auth/sign-in-words";

describe("what is said to somebody who was not let in", () => {
  it("says how long to wait, within reason", () => {
    expect(signInRefusal("cho", "12")?.message).toContain("chờ 12 phút");
    expect(signInRefusal("cho", "99999")?.message).toContain("chờ 60 phút");
    expect(signInRefusal("cho", "nhiều")?.message).toContain("chờ 1 phút");
    expect(signInRefusal("cho", null)?.message).toContain("chờ 1 phút");
  });

  it("does not say whether the e-mail has an account", () => {
    expect(signInRefusal("sai", null)?.message).toBe(
      "Thư điện tử hoặc mật khẩu chưa đúng. Đề nghị kiểm tra lại rồi thử lần nữa.",
    );
  });

  it.each([null, "", "khac", "constructor", "toString"])("says nothing for %j", (reason) => {
    expect(signInRefusal(reason, null)).toBeNull();
  });
});
