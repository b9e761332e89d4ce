export const SHORTEST_PASSWORD = 12;
/** Hashing is work; nobody needs a longer one. */
const LONGEST_PASSWORD = 200;
/** A local part shorter than this is a syllable that honest passwords hold too. */
const TELLING_LOCAL_PART = 6;
const FEWEST_SIGNS = 5;

/** Why a new password will not do, in words for the person who chose it; null when it will. */
export function passwordProblem(password: string, email: string): string | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return `Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự.`;
  if (length > LONGEST_PASSWORD) return `Mật khẩu dài nhất ${LONGEST_PASSWORD} ký tự.`;
  const folded = password.toLowerCase();
  const address = email.toLowerCase();
  const [local = ""] = address.split("@");
  if (folded.includes(address) || (local.length >= TELLING_LOCAL_PART && folded.includes(local))) {
    return "Mật khẩu không được chứa địa chỉ thư điện tử.";
  }
  if (new Set(folded).size < FEWEST_SIGNS) {
    return "Mật khẩu lặp lại quá ít ký tự khác nhau. Đề nghị dùng một cụm từ dài, dễ nhớ.";
  }
  return null;
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, "Microsoft Edge"],
  [/\bcoc_coc_browser\//, "Cốc Cốc"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bVersion\/.*\bSafari\//, "Safari"],
];

const MACHINES: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "điện thoại hoặc máy tính bảng Android"],
  [/\bWindows\b/, "máy tính Windows"],
  [/\bMacintosh\b/, "máy tính Mac"],
  [/\bCrOS\b/, "Chromebook"],
  [/\bLinux\b/, "máy tính Linux"],
];

const nameIn = (table: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  table.find(([sign]) => sign.test(text))?.[1];

/** A browser as its owner knows it, from what it says of itself: "Chrome trên máy tính Windows". */
export function deviceWords(userAgent: string): string {
  const browser = nameIn(BROWSERS, userAgent);
  const machine = nameIn(MACHINES, userAgent);
  if (browser && machine) return `${browser} trên ${machine}`;
  if (browser) return browser;
  return machine ? `Trình duyệt trên ${machine}` : "Thiết bị không rõ";
}
