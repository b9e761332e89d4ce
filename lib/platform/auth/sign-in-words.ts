const LONGEST_WAIT = 60;

type Words = { field: string; message: string };

const WORDS: Readonly<Record<string, (minutes: number) => Words>> = {
  sai: () => ({
    field: "email",
    message: "Thư điện tử hoặc mật khẩu chưa đúng. Đề nghị kiểm tra lại rồi thử lần nữa.",
  }),
  cho: (minutes) => ({
    field: "",
    message: `Đã có quá nhiều lần đăng nhập chưa đúng. Đề nghị chờ ${minutes} phút rồi thử lại.`,
  }),
  "het-han": () => ({
    field: "password",
    message: "Mẫu đăng nhập đã hết hiệu lực. Đề nghị nhập lại mật khẩu và gửi lần nữa.",
  }),
  "he-thong": () => ({
    field: "",
    message:
      "Hệ thống gặp lỗi ngoài dự kiến khi đăng nhập. Đề nghị thử lại sau ít phút; nếu vẫn lỗi, báo cho quản trị hệ thống.",
  }),
};

/** What to tell somebody who was not let in, from the words of the address; null when nothing went wrong. */
export function signInRefusal(reason: string | null, minutes: string | null): Words | null {
  if (reason === null || !Object.hasOwn(WORDS, reason)) return null;
  const wait = Math.min(Math.max(Number.parseInt(minutes ?? "", 10) || 1, 1), LONGEST_WAIT);
  return WORDS[reason]?.(wait) ?? null;
}
