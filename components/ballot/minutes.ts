import { CHOICE_LABEL, lineWords, OUTCOME_LABEL, rulesWords } from "@/lib/judging/ballot/labels";
import type { Ballot, CountedVote } from "@/lib/judging/ballot/queries";
import { type Block, type Paper, paragraph } from "@/lib/platform/paper/paper";
import { formatDay, formatDayTime, vietnamDay } from "@/lib/platform/shared/dates";
import { PORTAL } from "@/lib/platform/shared/portal";
import { formatNumber } from "@/lib/platform/shared/vietnamese";

type Counted = Omit<Ballot, "results"> & Pick<CountedVote, "results">;

/** Only a vote that was counted, before someone who may read the count, has minutes. */
export const isCountedBallot = (ballot: Ballot): ballot is Counted => ballot.results !== null;

/** What the fingerprint of the minutes is taken of. */
export const countedData = ({ id, turnout, results, receipts }: CountedVote) => ({
  id,
  turnout,
  results,
  receipts,
});

/** Biên bản kiểm phiếu: who met, the count of each line, what follows, and the codes of the papers counted. */
export function minutesOf(ballot: CountedVote, hash: string): Paper {
  const { turnout, closedAt, openedAt } = ballot;
  const titleOf = (lineId: string) => {
    const line = ballot.lines.find((one) => one.id === lineId);
    return line ? lineWords(line) : "";
  };
  const words = WORDS[ballot.kind];
  const won = ballot.results.filter((line) => line.outcome === "won");
  const tied = ballot.results.filter((line) => line.outcome === "tied");
  const [firstTeller = "", ...otherTellers] = ballot.tellers
    .split(";")
    .map((name) => name.trim())
    .filter(Boolean);
  const name = (text: string) => (text === "" ? null : text);
  return {
    issuer: issuerOf(ballot),
    number: null,
    symbol: "BB-KP",
    place: ballot.place === "" ? "Hà Nội" : ballot.place,
    date: closedAt ? vietnamDay(closedAt) : null,
    kind: "BIÊN BẢN",
    subject: `Kiểm phiếu: ${ballot.title}`,
    blocks: [
      {
        kind: "paragraph",
        text: `Tổ kiểm phiếu lập biên bản kiểm phiếu kín trên ${PORTAL}, phong trào thi đua năm ${ballot.campaign.year}.${foundingWords(ballot)} Bỏ phiếu từ ${openedAt ? formatDayTime(openedAt) : "…"} đến ${closedAt ? formatDayTime(closedAt) : "…"}.`,
      },
      { kind: "heading", text: "1. Thành phần" },
      {
        kind: "list",
        items: [
          `Chủ trì: ${ballot.chair || "…………………"}`,
          `Thư ký: ${ballot.secretary || "…………………"}`,
          `Tổ kiểm phiếu: ${[firstTeller, ...otherTellers].filter(Boolean).join("; ") || "…………………"}`,
          `Tổng số thành viên: ${formatNumber(turnout.members)}; có mặt ${formatNumber(turnout.present)}; gửi ý kiến bằng văn bản ${formatNumber(turnout.written)}; vắng ${formatNumber(turnout.members - turnout.present - turnout.written)}.`,
        ],
      },
      { kind: "heading", text: "2. Nội dung và thể lệ" },
      { kind: "paragraph", text: ballot.purpose },
      { kind: "list", items: rulesWords(ballot, turnout.members) },
      ...recusalsOf(ballot),
      { kind: "heading", text: "3. Kết quả kiểm phiếu" },
      {
        kind: "paragraph",
        text: `Số phiếu phát ra: ${formatNumber(turnout.present + turnout.written)}; số phiếu thu về: ${formatNumber(turnout.voted)}; số phiếu hợp lệ: ${formatNumber(turnout.voted)}; số phiếu không hợp lệ: 0 (phiếu thiếu hoặc sai thể lệ không vào được hòm).`,
      },
      {
        kind: "table",
        columns: [
          { title: "TT", width: 3, align: "center" },
          { title: words.column, width: 14 },
          { title: CHOICE_LABEL.agree, width: 4, align: "right" },
          { title: CHOICE_LABEL.disagree, width: 4, align: "right" },
          { title: CHOICE_LABEL.blank, width: 4, align: "right" },
          { title: "Tính trên", width: 4, align: "right" },
          { title: "Kết luận", width: 7 },
        ],
        rows: ballot.results.map((line, index) => [
          String(index + 1),
          titleOf(line.lineId),
          formatNumber(line.tally.agree),
          formatNumber(line.tally.disagree),
          formatNumber(line.tally.blank),
          formatNumber(line.denominator),
          OUTCOME_LABEL[ballot.kind][line.outcome],
        ]),
      },
      {
        kind: "paragraph",
        text:
          won.length > 0
            ? `Kết luận: ${words.won} ${won.map((line) => titleOf(line.lineId)).join("; ")}.`
            : `Kết luận: ${words.none}.`,
      },
      ...(tied.length > 0
        ? [
            {
              kind: "paragraph" as const,
              text: `Bằng số phiếu ở vị trí cuối, cần bỏ phiếu lại: ${tied.map((line) => titleOf(line.lineId)).join("; ")}.`,
            },
          ]
        : []),
      { kind: "heading", text: "4. Mã phiếu đã kiểm đếm" },
      ...codeLines(ballot.receipts),
    ],
    signatures: [
      { authority: "", role: "THƯ KÝ", name: name(ballot.secretary) },
      { authority: "TM. TỔ KIỂM PHIẾU", role: "TRƯỞNG TỔ", name: name(firstTeller) },
    ],
    recipients: ["Các thành viên", "Cơ quan thường trực thi đua của Bộ", "Lưu: hồ sơ phiên họp"],
    hash,
  };
}

/** Three codes to a line: no code is broken at the margin. */
const codeLines = (codes: readonly string[]): Block[] =>
  Array.from({ length: Math.ceil(codes.length / 3) }, (_, at) =>
    paragraph(codes.slice(at * 3, at * 3 + 3).join("      ")),
  );

const WORDS: Record<CountedVote["kind"], { column: string; won: string; none: string }> = {
  bloc: {
    column: "Đơn vị",
    won: "đủ tỷ lệ để suy tôn",
    none: "không có đơn vị nào được suy tôn",
  },
  council: {
    column: "Tập thể, cá nhân; nội dung đề nghị",
    won: "Hội đồng thông qua",
    none: "Hội đồng không thông qua trường hợp nào",
  },
};

/** The head of the paper: the Ministry and the bloc; of a council whose it is, and the council. */
function issuerOf({ bloc, council }: CountedVote): Paper["issuer"] {
  const ministry = "BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG";
  if (council === null) return { superior: ministry, body: (bloc?.name ?? "").toUpperCase() };
  const superior = council.unit.kind === "ministry" ? ministry : council.unit.name.toUpperCase();
  return { superior, body: council.name.toUpperCase() };
}

/** By which document the council was set up. */
function foundingWords({ council }: CountedVote): string {
  if (council === null) return "";
  const { documentNumber, documentOn } = council;
  if (documentNumber === "") return ` ${council.name} (văn bản thành lập: đang cập nhật).`;
  const on = documentOn ? ` ngày ${formatDay(documentOn)}` : "";
  return ` ${council.name} thành lập theo ${documentNumber}${on}.`;
}

function recusalsOf(ballot: CountedVote): Paper["blocks"] {
  const rows = ballot.lines.flatMap((line) =>
    line.recusals.map((recusal) => ({ title: lineWords(line), reason: recusal.reason })),
  );
  if (rows.length === 0) return [];
  const words = [...new Set(rows.map(({ title, reason }) => `${title}: ${reason.toLowerCase()}`))];
  return [
    { kind: "paragraph", text: "Thành viên không tham gia biểu quyết:" },
    { kind: "list", items: words },
  ];
}
