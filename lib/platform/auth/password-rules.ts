const SHORTEST = 12;
/** Hashing is work; nobody needs a longer one. */
const LONGEST_PASSWORD = 200;

/** Why a new password will not do, in words for the person who chose it; null when it will. */
export function passwordProblem(password: string, email: string): string | null {
  const length = [...password].length;
  if (length < SHORTEST) return `Mật khẩu cần ít nhất ${SHORTEST} ký tự.`;
  if (length > LONGEST_PASSWORD) return `Mật khẩu dài nhất ${LONGEST_PASSWORD} ký tự.`;
  const folded = password.toLowerCase();
  const [local = ""] = email.toLowerCase().split("@");
  if (folded.includes(email.toLowerCase()) || (local.length >= 6 && folded.includes(local))) {
    return "Mật khẩu không được chứa địa chỉ thư điện tử của đồng chí.";
  }
  if (new Set(folded).size < 5) {
    return "Mật khẩu lặp lại quá ít ký tự khác nhau. Đề nghị dùng một cụm từ dài, dễ nhớ.";
  }
  return null;
}
