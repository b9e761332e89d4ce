import type { DelegationScope } from "@/lib/platform/auth/viewer";

export const SCOPE_LABEL: Record<DelegationScope, string> = {
  files: "Duyệt, trả lại hồ sơ đăng ký của đơn vị",
  files_and_bloc: "Hồ sơ đăng ký của đơn vị và việc xem xét hồ sơ trong Khối, Cụm",
};

/** What no delegation covers, said where one is given. */
export const NOT_DELEGATED =
  "Bỏ phiếu và ký giao ước không ủy quyền tại đây. Ủy quyền tự hết hiệu lực sau ngày cuối; thủ trưởng vẫn tự xử lý được trong thời gian ủy quyền.";

/** How a step taken for the head is signed on paper: ký thay, by a deputy (NĐ 30/2020). */
const FOR_THE_HEAD = "KT.";

/** "KT. thủ trưởng đơn vị: Trần Thị B (theo ủy quyền của Nguyễn Văn A)", or the name alone. */
const actorWords = (name: string, headName: string | null): string =>
  headName === null
    ? name
    : `${FOR_THE_HEAD} thủ trưởng đơn vị: ${name} (theo ủy quyền của ${headName})`;

/** Who took a step, as an event of a file's life carries it. */
type Signed = {
  readonly actor: { readonly name: string };
  readonly delegation: { readonly fromAccount: { readonly name: string } } | null;
};

/** The same for an event of a file's life. */
export const signedWords = ({ actor, delegation }: Signed): string =>
  actorWords(actor.name, delegation?.fromAccount.name ?? null);
