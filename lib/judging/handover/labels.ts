import { lateWords } from "@/lib/judging/cockpit/labels";
import type { Late } from "@/lib/judging/cockpit/rules";
import { formatDay, formatDayTime } from "@/lib/platform/shared/dates";

type Open = {
  /** Units whose file waits for the bloc. */
  readonly waiting: readonly string[];
  readonly amendments: readonly { readonly number: number; readonly before: string }[];
  readonly late: readonly { readonly unitName: string; readonly late: readonly Late[] }[];
};

/** What the next leader finds unfinished, a line each. */
export const openItems = ({ waiting, amendments, late }: Open): string[] => [
  ...waiting.map((name) => `Hồ sơ của ${name} đang chờ Khối, Cụm xem xét`),
  ...amendments.map(({ number, before }) => `Đề nghị sửa giao ước số ${number}: ${before}`),
  ...late.flatMap((row) => row.late.map((one) => `${row.unitName} – ${lateWords(one)}`)),
];

type Content =
  | { readonly kind: "readme" | "board" | "covenant" | "ranking" | "review" }
  | { readonly kind: "minutes"; readonly voteId: string }
  | { readonly kind: "letter"; readonly day: string };

/** One file of the pack: its name in the ZIP and at its address, and what it is. */
export type PackFile = {
  readonly name: string;
  readonly title: string;
  readonly content: Content;
};

type Contents = {
  readonly year: number;
  readonly covenantSealed: boolean;
  readonly ranking: { readonly rows: readonly unknown[] };
  readonly votes: readonly {
    readonly id: string;
    readonly title: string;
    readonly closedAt: Date | null;
  }[];
  readonly letters: readonly string[];
};

/** The files of the pack, in the order in which a new leader reads them. */
export function packFiles({ year, covenantSealed, ranking, votes, letters }: Contents): PackFile[] {
  const inForms = (
    stem: string,
    title: string,
    content: Content,
    forms: readonly string[] = ["pdf", "docx"],
  ): PackFile[] => forms.map((form) => ({ name: `${stem}.${form}`, title, content }));
  return [
    { name: "doc-truoc.txt", title: "Đọc trước", content: { kind: "readme" } },
    ...inForms(
      "thanh-vien-va-bang-theo-doi",
      "Thành viên, đầu mối và bảng theo dõi",
      { kind: "board" },
      ["xlsx"],
    ),
    ...(covenantSealed
      ? inForms("giao-uoc", `Giao ước thi đua năm ${year} đã ký`, { kind: "covenant" })
      : []),
    ...(ranking.rows.length > 0
      ? inForms("diem-va-xep-hang", "Bảng tổng hợp điểm và xếp hạng", { kind: "ranking" }, [
          "pdf",
          "docx",
          "xlsx",
        ])
      : []),
    ...votes.flatMap(({ id, title, closedAt }, index) =>
      inForms(
        `bien-ban-kiem-phieu-${index + 1}`,
        `Biên bản kiểm phiếu: ${title}${closedAt ? `, ${formatDayTime(closedAt)}` : ""}`,
        { kind: "minutes", voteId: id },
      ),
    ),
    ...letters.flatMap((day) =>
      inForms(
        `don-doc-${day}`,
        `Công văn đôn đốc ngày ${formatDay(day)}`,
        { kind: "letter", day },
        ["docx"],
      ),
    ),
    ...inForms("bao-cao-tong-ket", `Báo cáo tổng kết năm ${year}`, { kind: "review" }, ["docx"]),
  ];
}
