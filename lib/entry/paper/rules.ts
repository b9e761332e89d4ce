import { SCOPE_LABEL } from "@/lib/entry/initiative/labels";
import type { CollectiveLine, Dossier, PersonLine } from "@/lib/entry/registration/rules";
import type { Block, Paper, Signature } from "@/lib/platform/paper/paper";
import { formatDay } from "@/lib/platform/shared/dates";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { PAPER_TITLE } from "./labels";

/** What a registration's papers say beyond its dossier. */
export type PaperFacts = {
  readonly theme: string;
  readonly law: string;
  readonly decree: string;
  /** Sở of a province; the Ministry's own unit where null. */
  readonly province: string | null;
  /** The unit's letters in a paper's symbol, "TNN"; null while not known. */
  readonly symbol: string | null;
  readonly blocName: string | null;
  /** Null while the unit's head has not approved what the paper says. */
  readonly approval: Approval | null;
  readonly sha256: string;
};

/** Who approved the file for the unit: its head, or a deputy under the head's delegation. */
export type Approval = { readonly name: string; readonly forTheHead: boolean };

const MINISTRY = "BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG";
const honourName = ({ honour }: CollectiveLine | PersonLine) => honour?.name ?? "";
const figure = (value: string | null) => (value === null ? "" : formatNumber(Number(value)));
const dayOf = (day: string | null) => (day === null ? "" : formatDay(day));
const numbered = (rows: readonly string[][]) => rows.map((row, at) => [String(at + 1), ...row]);

const NUMBER = { title: "TT", width: 1.5, align: "center" } as const;
const NOBODY: Block = { kind: "paragraph", text: "Không đăng ký." };

function table(columns: readonly (readonly [string, number])[], rows: readonly string[][]): Block {
  if (rows.length === 0) return NOBODY;
  return {
    kind: "table",
    columns: [NUMBER, ...columns.map(([title, width]) => ({ title, width }))],
    rows: numbered(rows),
  };
}

const personOf = (line: PersonLine): string[] => [
  line.fullName,
  line.birthYear === null ? "" : String(line.birthYear),
  [line.jobTitle, line.departmentName].filter(Boolean).join(", "),
  honourName(line),
];

const HEAD = "THỦ TRƯỞNG ĐƠN VỊ";

/** A deputy signs in the head's stead: "KT." with the head's office over the deputy's own (Nghị định 30/2020/NĐ-CP). */
const signatureOf = (approval: Approval | null): Signature =>
  approval?.forTheHead
    ? { authority: `KT. ${HEAD}`, role: `PHÓ ${HEAD}`, name: approval.name }
    : { authority: "", role: HEAD, name: approval?.name ?? null };

/** Bản đăng ký thi đua of a unit in the layout of Nghị định 30/2020/NĐ-CP, drawn from its dossier and nothing else. */
export function registrationPaper(dossier: Dossier, facts: PaperFacts): Paper {
  const { year, unitName, facts: unit } = dossier;
  const { province, symbol } = facts;
  return {
    issuer: {
      superior: province === null ? MINISTRY : `ỦY BAN NHÂN DÂN ${province.toUpperCase()}`,
      body: unitName.toUpperCase(),
    },
    number: null,
    symbol: symbol === null ? "ĐK" : `ĐK-${symbol}`,
    place: province === null ? "Hà Nội" : province.replace(/^(tỉnh|thành phố)\s+/iu, ""),
    date: null,
    kind: "BẢN ĐĂNG KÝ",
    subject: `Thi đua năm ${year}`,
    blocks: [
      { kind: "basis", text: `Căn cứ ${facts.law};` },
      { kind: "basis", text: `Căn cứ ${facts.decree};` },
      {
        kind: "paragraph",
        text: `Hưởng ứng phong trào thi đua năm ${year} với chủ đề “${facts.theme}” do Bộ trưởng Bộ Tài nguyên và Môi trường phát động, ${unitName} đăng ký thi đua như sau:`,
      },
      { kind: "heading", text: "I. THÔNG TIN ĐƠN VỊ" },
      {
        kind: "list",
        items: [
          `Tổng số cán bộ, công chức, viên chức, người lao động: ${unit.headcount === null ? "…" : formatNumber(unit.headcount)} người, trong đó nữ: ${unit.womenCount === null ? "…" : formatNumber(unit.womenCount)} người.`,
          `Ngày đơn vị tổ chức phát động thi đua: ${unit.launchedOn === null ? "…" : formatDay(unit.launchedOn)}.`,
          `Cán bộ đầu mối: ${[unit.contactName, unit.contactPosition, unit.contactPhone].filter(Boolean).join(", ") || "…"}.`,
        ],
      },
      {
        kind: "heading",
        text: `II. DANH HIỆU TẬP THỂ (${formatNumber(dossier.collectives.length)})`,
      },
      table(
        [
          ["Tập thể", 6],
          ["Danh hiệu, hình thức đăng ký", 5],
          ["Ghi chú", 3],
        ],
        dossier.collectives.map((line) => [line.collectiveName, honourName(line), line.note]),
      ),
      { kind: "heading", text: `III. DANH HIỆU CÁ NHÂN (${formatNumber(dossier.people.length)})` },
      table(
        [
          ["Họ và tên", 5],
          ["Năm sinh", 2],
          ["Chức vụ, đơn vị công tác", 5],
          ["Danh hiệu, hình thức đăng ký", 5],
        ],
        dossier.people.map(personOf),
      ),
      { kind: "heading", text: "IV. GIAO ƯỚC, CHỈ TIÊU THI ĐUA" },
      table(
        [
          ["Nội dung thi đua", 5],
          ["Chỉ tiêu", 4.5],
          ["Đơn vị tính", 2],
          ["Hiện tại", 2],
          ["Phấn đấu", 2],
          ["Trọng số", 2.2],
          ["Hạn", 3.8],
        ],
        dossier.targets.map((target) => [
          target.contentTitle,
          target.indicator,
          target.measure,
          figure(target.baseline),
          figure(target.target),
          target.weight === null ? "" : String(target.weight),
          dayOf(target.dueOn),
        ]),
      ),
      { kind: "heading", text: "V. SÁNG KIẾN" },
      table(
        [
          ["Tên sáng kiến", 7],
          ["Tác giả", 5],
          ["Phạm vi đề nghị", 3],
        ],
        dossier.initiatives.map((one) => [
          one.title,
          one.authors.map((author) => `${author.fullName} (${figure(author.share)}%)`).join("; "),
          one.scope === null ? "" : SCOPE_LABEL[one.scope],
        ]),
      ),
      {
        kind: "paragraph",
        text: `${unitName} cam kết tổ chức thực hiện và đề nghị Bộ Tài nguyên và Môi trường xem xét, tiếp nhận./.`,
      },
    ],
    signatures: [signatureOf(facts.approval)],
    recipients: [
      "Bộ Tài nguyên và Môi trường (qua Vụ Thi đua, Khen thưởng và Tuyên truyền)",
      ...(facts.blocName ? [facts.blocName] : []),
      "Lưu: VT",
    ],
    hash: facts.sha256,
  };
}

type ListSheet = {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};

/** The lists of a dossier as sheets, and on the last the fingerprint of the data they were drawn from. */
export const registrationSheets = (
  dossier: Dossier,
  sha256: string,
  madeAt: string,
): ListSheet[] => [
  {
    name: "Cá nhân",
    columns: [
      { title: "TT", width: 6 },
      { title: "Họ và tên", width: 28 },
      { title: "Năm sinh", width: 10 },
      { title: "Giới tính", width: 10 },
      { title: "Chức vụ, chức danh", width: 26 },
      { title: "Phòng, ban", width: 30 },
      { title: "Danh hiệu, hình thức đăng ký", width: 36 },
      { title: "Ghi chú", width: 30 },
    ],
    rows: dossier.people.map((line, at) => [
      at + 1,
      line.fullName,
      line.birthYear,
      line.sex === null ? null : line.sex === "female" ? "Nữ" : "Nam",
      line.jobTitle,
      line.departmentName,
      honourName(line),
      line.note,
    ]),
  },
  {
    name: "Tập thể",
    columns: [
      { title: "TT", width: 6 },
      { title: "Tập thể", width: 40 },
      { title: "Danh hiệu, hình thức đăng ký", width: 36 },
      { title: "Ghi chú", width: 30 },
    ],
    rows: dossier.collectives.map((line, at) => [
      at + 1,
      line.collectiveName,
      honourName(line),
      line.note,
    ]),
  },
  {
    name: "Kiểm tra",
    columns: [
      { title: "Nội dung", width: 36 },
      { title: PAPER_TITLE, width: 70 },
    ],
    rows: [
      ["Đơn vị", dossier.unitName],
      ["Phong trào thi đua năm", dossier.year],
      ["Lập lúc", madeAt],
      ["Mã kiểm tra dữ liệu (SHA-256)", sha256],
    ],
  },
];
