import { type JudgedLine, tallyOf } from "@/lib/entry/verdict/rules";

/** "2 đủ điều kiện, 1 chưa đủ, 0 cần bổ sung, xem xét" */
export function tallyWords(lines: readonly JudgedLine[]): string {
  const { pass, fail, review } = tallyOf(lines);
  return `${pass} đủ điều kiện, ${fail} chưa đủ, ${review} cần bổ sung, xem xét`;
}
