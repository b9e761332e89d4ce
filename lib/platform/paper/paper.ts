/**
 * An official paper in the layout of Nghị định 30/2020/NĐ-CP: what stands on it, not how it is drawn. Word and PDF are
 * both drawn from this, so that what officials edit and what is final never differ.
 */
export type Paper = {
  /** The left head: the superior body, if any, over the body that issues the paper. */
  readonly issuer: { readonly superior: string | null; readonly body: string };
  /** The number as registered; null leaves room to write it. */
  readonly number: string | null;
  /** Type and body, "KH-CTĐ"; stands behind the number. Empty for a sheet that is never registered: no number line. */
  readonly symbol: string;
  readonly place: string;
  /** A calendar day; null leaves day and month to be written. */
  readonly date: string | null;
  /** "BẢN ĐĂNG KÝ"; null for a công văn, whose subject stands under its number. */
  readonly kind: string | null;
  readonly subject: string;
  readonly blocks: readonly Block[];
  readonly signatures: readonly Signature[];
  /** Nơi nhận; none for a paper that is kept by those who sign it. */
  readonly recipients: readonly string[];
  /** SHA-256 of the data that the paper was made of, printed at the foot of each page. */
  readonly hash?: string;
  /** Wide tables lie down. */
  readonly landscape?: true;
};

export type Block =
  | { readonly kind: "heading" | "paragraph" | "basis"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    };

export const paragraph = (text: string): Block => ({ kind: "paragraph", text });

/** `width` is a share of the line: columns of 1 and 3 take a quarter and three quarters. */
export type Column = {
  readonly title: string;
  readonly width: number;
  readonly align?: "left" | "right" | "center";
};

/** Who signs: the authority ("TM. KHỐI THI ĐUA", "KT. CỤC TRƯỞNG"; empty for none), the office, the name if it is known. */
export type Signature = {
  readonly authority: string;
  readonly role: string;
  readonly name: string | null;
};

export const COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** "Số: 05/KH-CTĐ", or room for the number where there is none yet; below ten it is padded (Nghị định 30/2020). */
export function numberLine({ number, symbol }: Pick<Paper, "number" | "symbol">): string {
  if (symbol === "") return "";
  const written = number === null ? "        " : number.padStart(2, "0");
  return `Số: ${written}/${symbol}`;
}

/** "Hà Nội, ngày 05 tháng 02 năm 2021": days below ten and the first two months carry a nought. */
export function placeAndDate({ place, date }: Pick<Paper, "place" | "date">): string {
  if (date === null) return `${place}, ngày      tháng      năm        `;
  const [year = "", month = "", day = ""] = date.split("-");
  return `${place}, ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

/** The foot that ties a paper to its data. */
export const footOf = (hash: string): string => `Mã kiểm tra dữ liệu (SHA-256): ${hash}`;

/** Millimetres, Nghị định 30/2020: 20 above and below, 30 at the left, 20 at the right. */
export const MARGINS = { top: 20, right: 20, bottom: 20, left: 30 };

/** Points. */
export const SIZES = { issuer: 12, head: 13, body: 14, table: 12, recipients: 11, foot: 8 };

/** Shares of the line, in hundredths, of the two columns of the head. */
export const HEAD_SHARES = { issuer: 40, country: 60 };

/** A body's name as the head writes it: where it is too long for the line, "VÀ MÔI TRƯỜNG" goes to the next one whole. */
export const headName = (name: string): string =>
  name.toLocaleUpperCase("vi").replace("VÀ MÔI TRƯỜNG", "VÀ\u00a0MÔI\u00a0TRƯỜNG");
