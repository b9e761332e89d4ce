const LONGEST_WAIT = 60;

type Words = { field: string; message: string };

/** What to tell somebody who was not let in, from the words of the address; null when nothing went wrong. */
export function signInRefusal(reason: string | null, minutes: string | null): Words | null {
  switch (reason) {
    case "sai":
      return {
        field: "email",
        message: "Thư điện tử hoặc mật khẩu chưa đúng. Đề nghị kiểm tra lại rồi thử lần nữa.",
      };
    case "cho": {
      const wait = Math.min(Math.max(Number.parseInt(minutes ?? "", 10) || 1, 1), LONGEST_WAIT);
      return {
        field: "",
        message: `Đã có quá nhiều lần đăng nhập chưa đúng. Đề nghị chờ ${wait} phút rồi thử lại.`,
      };
    }
    case "het-han":
      return {
        field: "password",
        message: "Mẫu đăng nhập đã hết hiệu lực. Đề nghị nhập lại mật khẩu và gửi lần nữa.",
      };
    case "he-thong":
      return {
        field: "",
        message:
          "Hệ thống gặp lỗi ngoài dự kiến khi đăng nhập. Đề nghị thử lại sau ít phút; nếu vẫn lỗi, báo cho quản trị hệ thống.",
      };
    default:
      return null;
  }
}
