import { formatDay } from "@/lib/platform/shared/dates";
import type { FieldMessages } from "@/lib/platform/shared/failure";
import { pageOf, type Query, queryPath, wordOf } from "@/lib/platform/shared/query";
import { formatNumber } from "@/lib/platform/shared/vietnamese";
import { STATUSES, type Status } from "./workflow";

/** What a decision confers and on how many; a recipient of two honours is counted once. */
export type Tally = {
  readonly titles: number;
  readonly forms: number;
  readonly people: number;
  readonly collectives: number;
};

const joined = (parts: readonly [count: number, words: string][]): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${formatNumber(count)} ${words}`)
    .join(" và ");

/** "12 danh hiệu thi đua cho 9 cá nhân và 3 tập thể"; empty when there is nothing to confer. */
export function tallySentence({ titles, forms, people, collectives }: Tally): string {
  if (titles + forms === 0) return "";
  const honours = joined([
    [titles, "danh hiệu thi đua"],
    [forms, "hình thức khen thưởng"],
  ]);
  const recipients = joined([
    [people, "cá nhân"],
    [collectives, "tập thể"],
  ]);
  return `${honours} cho ${recipients}`;
}

/** The header of a decision, as far as publishing looks at it. */
export type Publishable = {
  readonly number: string;
  readonly hasScan: boolean;
  readonly awards: number;
};

/** All that keeps a decision from being published, beside what causes it. `typed` is its number, typed once more. */
export function publishProblems(decision: Publishable, typed: string): FieldMessages {
  return {
    ...(decision.number === "" && {
      header: ["Nhập số và ngày ký theo bản đã ký ở mục 1 rồi lưu, trước khi công bố."],
    }),
    ...(typed.trim() !== decision.number && {
      number: [
        "Số vừa nhập không trùng với số của quyết định. Đối chiếu với bản đã ký rồi nhập lại đúng từng ký tự.",
      ],
    }),
    ...(!decision.hasScan && {
      scan: ["Đính kèm bản quét quyết định đã ký trước khi công bố."],
    }),
    ...(decision.awards === 0 && {
      awards: ["Quyết định chưa có danh hiệu nào: thêm ít nhất một cá nhân hoặc tập thể."],
    }),
  };
}

/** Null when the dates may stand together; `today` is the day in Viet Nam. */
export function dateProblems(
  header: { readonly signedOn: string; readonly year: number },
  today: string,
  campaignYear: number | null,
): FieldMessages | null {
  const problems: FieldMessages = {
    ...(header.signedOn > today && {
      signedOn: [`Ngày ký không thể sau hôm nay (${formatDay(today)}).`],
    }),
    ...(campaignYear !== null &&
      campaignYear !== header.year && {
        year: [`Phong trào đã chọn là của năm ${campaignYear}; năm khen thưởng phải trùng.`],
      }),
  };
  return Object.keys(problems).length > 0 ? problems : null;
}

export type DecisionFilter = {
  readonly status: Status | null;
  readonly year: number | null;
  /** Any part of the number or the title, diacritics or not. */
  readonly search: string;
  readonly page: number;
};

export const STATUS_SLUG: Record<Status, string> = {
  draft: "dang-soan",
  published: "da-cong-bo",
};

/** What the list's address asks for, read kindly: what makes no sense is as good as absent. */
export function readDecisions(query: Query): DecisionFilter {
  const status = wordOf(query, "trang-thai");
  const year = wordOf(query, "nam");
  return {
    status: STATUSES.find((one) => STATUS_SLUG[one] === status) ?? null,
    year: /^(19|20)\d{2}$/.test(year) ? Number(year) : null,
    search: wordOf(query, "q"),
    page: pageOf(query),
  };
}

/** The one address of a list. */
export const decisionsPath = ({ status, year, search, page }: DecisionFilter): string =>
  queryPath("/lam-viec/quyet-dinh", {
    "trang-thai": status ? STATUS_SLUG[status] : "",
    q: search,
    nam: year ?? "",
    trang: page,
  });
