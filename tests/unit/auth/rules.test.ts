import { describe, expect, it } from "vitest";
import { deviceWords, passwordProblem } from "@/lib/platform/auth/rules";

describe("a new password", () => {
  it.each([
    ["nui-song-bien", "can.bo@thu.vn", null],
    ["ba mươi hai sông", "can.bo@thu.vn", null],
    ["mười một ký", "can.bo@thu.vn", "Mật khẩu cần ít nhất 12 ký tự."],
    ["", "can.bo@thu.vn", "Mật khẩu cần ít nhất 12 ký tự."],
    ["x".repeat(201), "can.bo@thu.vn", "Mật khẩu dài nhất 200 ký tự."],
    ["Can.Bo@Thu.vn-2021", "can.bo@thu.vn", "Mật khẩu không được chứa địa chỉ thư điện tử."],
    ["toi la CAN.BO day", "can.bo@thu.vn", "Mật khẩu không được chứa địa chỉ thư điện tử."],
    ["lan-o-ben-song", "lan@thu.vn", null],
  ])("%j for %s: %s", (password, email, problem) => {
    expect(passwordProblem(password, email)).toBe(problem);
  });

  it("refuses one sign typed over and over", () => {
    expect(passwordProblem("111111111111", "can.bo@thu.vn")).toMatch(/lặp lại quá ít/);
    expect(passwordProblem("abababababab", "can.bo@thu.vn")).toMatch(/lặp lại quá ít/);
  });
});

describe("the words for a device", () => {
  it.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
      "Chrome trên máy tính Windows",
    ],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0",
      "Microsoft Edge trên máy tính Windows",
    ],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/120.0.0 Chrome/114.0.0.0 Safari/537.36",
      "Cốc Cốc trên máy tính Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
      "Safari trên iPhone",
    ],
    [
      "Mozilla/5.0 (Linux; Android 14; SM-A546E) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
      "Samsung Internet trên điện thoại hoặc máy tính bảng Android",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:130.0) Gecko/20100101 Firefox/130.0",
      "Firefox trên máy tính Mac",
    ],
    ["curl/7.88.1", "Thiết bị không rõ"],
    ["", "Thiết bị không rõ"],
    ["Something (Windows NT 10.0)", "Trình duyệt trên máy tính Windows"],
  ])("%s", (userAgent, words) => {
    expect(deviceWords(userAgent)).toBe(words);
  });
});
