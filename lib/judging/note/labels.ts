import type { NoteStage } from "./policy";

/** Who reads a note, said where one writes it. */
export const NOTE_READERS: Record<NoteStage, string> = {
  bloc: "Chỉ người xem xét hồ sơ này của Khối/Cụm đọc được. Đơn vị và Bộ không thấy; không in, không xuất ra giấy tờ.",
  ministry:
    "Chỉ cán bộ cơ quan thường trực của Bộ đọc được. Đơn vị và Khối/Cụm không thấy; không in, không xuất ra giấy tờ.",
};
