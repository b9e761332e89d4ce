import { formatNumber } from "@/lib/platform/shared/vietnamese";

export type CopiedLines = {
  readonly people: number;
  readonly collectives: number;
  /** Who stood in this file already. */
  readonly standing: number;
  /** Brought without their title, which may no longer be registered. */
  readonly untitled: number;
  /** Collectives that are no longer the unit's. */
  readonly gone: number;
};

/** What was brought over; or, where the same request came before, how many lines it brought then. */
export type Copied =
  | { readonly year: number; readonly again: number }
  | ({
      readonly year: number;
      readonly targets: number;
      readonly contact: boolean;
    } & CopiedLines);

type Told = {
  readonly title: string;
  readonly brought: readonly string[];
  readonly left: readonly string[];
};

const FRESH =
  "Nội dung riêng của từng năm, đề nghị nhập mới: số người và ngày phát động (mục I); ghi chú từng dòng; mức phấn đấu và thời hạn của chỉ tiêu (mục IV); sáng kiến (mục V); biên bản họp và kết quả biểu quyết (mục VI).";

const some = (count: number, words: string) =>
  count > 0 ? [`${formatNumber(count)} ${words}`] : [];

/** What came over from the earlier file and what did not, in sentences. */
export function toldOf(copied: Copied): Told {
  const { year } = copied;
  if ("again" in copied)
    return {
      title: `Hồ sơ năm ${year} đã được sao chép từ trước`,
      brought: some(copied.again, "dòng đăng ký đã có từ lần sao chép đó, không chép lần thứ hai."),
      left: [],
    };
  const brought = [
    ...some(copied.people, "cá nhân (mục III)."),
    ...some(copied.collectives, "tập thể (mục II)."),
    ...some(
      copied.targets,
      `chỉ tiêu (mục IV): mức phấn đấu năm ${year} thành hiện trạng của năm nay.`,
    ),
    ...(copied.contact ? ["Người liên hệ của đơn vị (mục I)."] : []),
  ];
  return {
    title:
      brought.length > 0
        ? `Đã sao chép từ hồ sơ năm ${year}`
        : `Hồ sơ năm ${year} không còn gì để sao chép thêm`,
    brought,
    left: [
      ...some(
        copied.standing,
        "dòng của cá nhân, tập thể đã có trong hồ sơ năm nay: giữ nguyên như đang có.",
      ),
      ...some(
        copied.untitled,
        "danh hiệu, hình thức nay không còn đăng ký được: đã chép tên, để trống danh hiệu để chọn lại.",
      ),
      ...some(copied.gone, "tập thể nay không còn thuộc đơn vị."),
      FRESH,
    ],
  };
}
