import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairText } from "@/lib/platform/shared/legacy-text";

describe("repairText", () => {
  it.each([
    ["NguyÔn V¨n MÉu", "Nguyễn Văn Mẫu"],
    ["TrÇn ThÞ Hång Nhung", "Trần Thị Hồng Nhung"],
    ["§ç §øc Th¾ng", "Đỗ Đức Thắng"],
    ["Hä vµ tªn", "Họ và tên"],
    ["N¨m sinh", "Năm sinh"],
    ["Chøc vô, chøc danh", "Chức vụ, chức danh"],
    ["ChiÕn sÜ thi ®ua c¬ së", "Chiến sĩ thi đua cơ sở"],
    ["CST§CS", "CSTĐCS"],
    ["L\u00adu Quèc V\u00ad¬ng", "Lưu Quốc Vương"],
  ])("[B-03] %s, typed for .VnTime, is %s", (typed, meant) => {
    expect(repairText(typed)).toBe(meant);
  });

  it.each([
    ["Nguyeãn Vaên Maãu", "Nguyễn Văn Mẫu"],
    ["Traàn Thò Hoàng Nhung", "Trần Thị Hồng Nhung"],
    ["Ñoã Ñöùc Thaéng", "Đỗ Đức Thắng"],
    ["Hoï vaø teân", "Họ và tên"],
    ["Phoøng Toång hôïp", "Phòng Tổng hợp"],
    ["Löu Quoác Vöông", "Lưu Quốc Vương"],
    ["NGUYEÃN VAÊN MAÃU", "NGUYỄN VĂN MẪU"],
  ])("[B-03] %s, typed for VNI-Times, is %s", (typed, meant) => {
    expect(repairText(typed)).toBe(meant);
  });

  it("[B-03] composes what is decomposed, and leaves other names alone", () => {
    expect(repairText("Nguyễn Thị Ước".normalize("NFD"))).toBe("Nguyễn Thị Ước");
    for (const name of [
      "H'Hen Niê",
      "Y Moan Êban",
      "Trần Thị Ví Dụ",
      "Müller",
      "Lò Văn Pản",
      "15/03/1985",
    ])
      expect(repairText(name)).toBe(name);
  });

  const WORDS = [
    "Nguyễn",
    "Trần",
    "Đặng",
    "Phạm",
    "Võ",
    "Huỳnh",
    "Thị",
    "Văn",
    "Quốc",
    "Hữu",
    "Ước",
    "Yến",
    "Thuỳ",
    "Giang",
    "Quỳnh",
    "Hoài",
    "Ngoan",
    "Khuê",
    "Tuyết",
    "Oanh",
    "Lượng",
    "Hiếu",
    "Duệ",
    "Ý",
  ];
  it("[B-03] never changes a name that is Vietnamese already", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }), (words) => {
        const name = words.join(" ");
        expect(repairText(name)).toBe(name);
        expect(repairText(name.normalize("NFD"))).toBe(name);
      }),
    );
  });
});
