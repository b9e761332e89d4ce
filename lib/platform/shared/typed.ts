import { z } from "zod";
import { parseDay } from "./dates";
import { parseNumber } from "./vietnamese";

/** What plain forms send is text; these read it as the ministry writes it. */

const LONGEST_FIGURE = 1e11;

/** A figure as it is typed into a plain form, "1.234,5"; kept as a decimal with a point, null when nothing is typed. */
export const typedFigure = z
  .string()
  .trim()
  .transform((typed, context) => {
    if (typed === "") return null;
    const value = parseNumber(typed);
    if (value !== null && Math.abs(value) < LONGEST_FIGURE) return String(value);
    context.addIssue({ code: "custom", message: "Nhập số, ví dụ 1.234,5." });
    return z.NEVER;
  });

/** A day as it is typed into a plain form, "15/12/2021"; null when nothing is typed. */
export const typedDay = z
  .string()
  .trim()
  .transform((typed, context) => {
    if (typed === "") return null;
    const day = parseDay(typed);
    if (day !== null) return day;
    context.addIssue({
      code: "custom",
      message: "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 15/12/2021.",
    });
    return z.NEVER;
  });

/** Words typed into a plain form, at most so many characters. */
export const typedText = (limit: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(limit, `Rút gọn còn tối đa ${limit.toLocaleString("vi-VN")} ký tự.`);
