/** The largest file taken; the database holds the same limit. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** The kinds of content a file may be, and the extension each is handed out under. */
const EXTENSION = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
} as const;
export type ContentType = keyof typeof EXTENSION;

const KIND_NAME: Record<ContentType, string> = {
  "application/pdf": "PDF",
  "image/png": "PNG",
  "image/jpeg": "JPEG",
  "image/webp": "WebP",
};

/** What the scan of a signed paper may be. */
export const SCAN_TYPES: readonly ContentType[] = ["application/pdf", "image/png", "image/jpeg"];

/** For the file box's `accept`: a help in choosing, never the check. */
export const SCAN_ACCEPT = SCAN_TYPES.map((type) => `.${EXTENSION[type]}`).join(",");

export const isContentType = (mime: string): mime is ContentType => Object.hasOwn(EXTENSION, mime);

export const FILE_MISSING = "Chọn tệp cần đính kèm.";
export const FILE_EMPTY = "Tệp này trống. Kiểm tra lại bản quét rồi chọn lại.";
export const FILE_TOO_LARGE =
  "Tệp lớn hơn 20 MB. Quét lại ở độ phân giải thấp hơn (200–300 dpi) rồi chọn lại.";

/** The refusal of a file whose bytes are none of the allowed kinds, whatever it is called. */
export function forbiddenContent(allowed: readonly ContentType[]): string {
  const kinds = allowed.map((type) => KIND_NAME[type]);
  const list = [kinds.slice(0, -1).join(", "), kinds.at(-1)].filter(Boolean).join(" hoặc ");
  return `Nội dung tệp không phải là ${list} (hệ thống xét theo nội dung, không theo tên tệp). Quét hoặc xuất lại thành một trong các loại này rồi chọn lại.`;
}

const LONGEST_NAME = 100;

/**
 * The name a file is kept under: the last part of any path, without control and direction-changing characters or what
 * file systems refuse, with the extension of its content and no other.
 */
export function cleanFileName(name: string, type: ContentType): string {
  const stem = (name.normalize("NFC").split(/[\\/]/).at(-1) ?? "")
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, " ")
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  return `${Array.from(stem).slice(0, LONGEST_NAME).join("").trim() || "tep-dinh-kem"}.${EXTENSION[type]}`;
}

/**
 * The Content-Disposition of a file: the whole name by RFC 5987, and one in plain letters for what cannot read it.
 * Pictures are shown; the rest is saved, since a browser's own PDF reader does not run in the sandbox it is sent under.
 */
export function contentDisposition(name: string, type: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, (letter) => (letter === "đ" ? "d" : "D"))
    .replace(/[^\w .()-]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const manner = type.startsWith("image/") ? "inline" : "attachment";
  return `${manner}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** "1,2 MB", "340 KB". */
export function formatSize(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  return megabytes >= 1
    ? `${megabytes.toLocaleString("vi-VN", { maximumFractionDigits: 1 })} MB`
    : `${Math.max(1, Math.round(bytes / 1024)).toLocaleString("vi-VN")} KB`;
}
