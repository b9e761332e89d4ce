import { type FieldMessages, invalid } from "@/lib/platform/shared/failure";

/** The longest time for which a head lends the authority at once, in days. */
const LONGEST = 366;

const DAY = 86_400_000;

/** What is wrong with the days of a new delegation, by field; null when nothing is. Days are yyyy-mm-dd. */
export function periodProblems(startsOn: string, endsOn: string, today: string) {
  const wrong = (field: string, message: string): FieldMessages => {
    const failure = invalid(field, message);
    return failure.code === "invalid" ? failure.fields : {};
  };
  if (startsOn < today)
    return wrong("startsOn", "Ủy quyền bắt đầu từ hôm nay hoặc về sau, không lùi ngày.");
  if (endsOn < startsOn) return wrong("endsOn", "Ngày cuối không thể trước ngày bắt đầu.");
  if ((Date.parse(endsOn) - Date.parse(startsOn)) / DAY >= LONGEST)
    return wrong("endsOn", "Một lần ủy quyền tối đa một năm.");
  return null;
}
