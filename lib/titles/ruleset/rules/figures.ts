import type { Confidence } from "@/lib/platform/shared/confidence";
import {
  type Condition,
  type Exclusion,
  HONOUR_CODES,
  type HonourCode,
  type Rule,
  type Ruleset,
  type RulesetCode,
  type Subject,
} from "./shape";

/** How a share of people or collectives becomes a whole number. */
const ROUNDINGS = ["floor", "nearest", "ceiling"] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** How many of a title may be given, as a share of something counted. */
export type Quota = {
  readonly honour: HonourCode;
  readonly of: "ldtt" | "ctdb";
  /** Percent; null where there is no limit. */
  readonly percent: number | null;
  readonly rounding: Rounding;
};

/** What staff may tune: by key, the value in force. What nobody tuned keeps the value of the code. */
export type Figures = Readonly<Record<string, number | string>>;

/** A figure of a ruleset, as the page of figures lists it. */
export type Figure = {
  readonly key: string;
  /** The honour it belongs to; null for what is common. */
  readonly honour: HonourCode | null;
  readonly label: string;
  readonly value: number | string | null;
  /** The words a value may be; a number when absent. */
  readonly choices?: readonly string[];
  /** Counts things: a number without a fraction. */
  readonly whole?: true;
  readonly article: string;
  readonly confidence: Confidence;
};

type PlainFigure = Omit<Figure, "honour"> & { readonly rulesets: readonly RulesetCode[] };

const OLD: readonly RulesetCode[] = ["R2017"];
const LATER: readonly RulesetCode[] = ["R2024", "R2025", "R2026"];

const PLAIN: readonly PlainFigure[] = [
  {
    key: "quota.CSTDCS.percent",
    label: "Chiến sĩ thi đua cơ sở: tỷ lệ tối đa trên số Lao động tiên tiến (%)",
    value: 15,
    article: "Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3",
    confidence: "confirmed",
    rulesets: OLD,
  },
  {
    key: "quota.CSTDCS.percent",
    label: "Chiến sĩ thi đua cơ sở: tỷ lệ tối đa trên số Lao động tiên tiến (%)",
    value: null,
    article: "Luật năm 2022 không quy định tỷ lệ",
    confidence: "confirmed",
    rulesets: LATER,
  },
  {
    key: "quota.CSTDCS.rounding",
    label: "Chiến sĩ thi đua cơ sở: cách làm tròn",
    value: "nearest",
    choices: ROUNDINGS,
    article: "Chưa thấy văn bản quy định cách làm tròn",
    confidence: "proposed",
    rulesets: [...OLD, ...LATER],
  },
  {
    key: "quota.CTDCP.percent",
    label: "Cờ thi đua của Chính phủ: tỷ lệ tối đa trên số tập thể đạt tiêu chuẩn Cờ của Bộ (%)",
    value: 20,
    article: "Nghị định 91/2017/NĐ-CP, Điều 11",
    confidence: "confirmed",
    rulesets: OLD,
  },
  {
    key: "quota.CTDCP.percent",
    label: "Cờ thi đua của Chính phủ: tỷ lệ tối đa trên số tập thể đạt tiêu chuẩn Cờ của Bộ (%)",
    value: 20,
    article: "Luật Thi đua, khen thưởng năm 2022, Điều 25",
    confidence: "inferred",
    rulesets: LATER,
  },
  {
    key: "quota.CTDCP.rounding",
    label: "Cờ thi đua của Chính phủ: cách làm tròn",
    value: "floor",
    choices: ROUNDINGS,
    article: "“Không quá 20%”: làm tròn xuống",
    confidence: "inferred",
    rulesets: [...OLD, ...LATER],
  },
  {
    key: "public_list.days",
    label: "Số ngày công khai danh sách trước khi trình cấp Nhà nước (ngày làm việc)",
    value: 10,
    article: "Nghị định 91/2017/NĐ-CP, Điều 45 khoản 10 (số ngày chưa xác nhận)",
    confidence: "proposed",
    rulesets: OLD,
  },
  {
    key: "public_list.days",
    label: "Số ngày công khai danh sách trước khi trình cấp Nhà nước (ngày làm việc)",
    value: 10,
    article: "Nghị định 98/2023/NĐ-CP, Điều 46 khoản 2",
    confidence: "confirmed",
    rulesets: LATER,
  },
  {
    key: "bonus.rounding",
    label: "Tiền thưởng: cách làm tròn",
    value: "none",
    choices: ["none", "nearest_10000", "up_10000"],
    article: "Các nguồn chưa thống nhất",
    confidence: "proposed",
    rulesets: [...OLD, ...LATER],
  },
  {
    key: "initiative_reused.effect",
    label: "Sáng kiến dùng lại cho danh hiệu cùng cấp",
    value: "warn",
    choices: ["warn", "block"],
    article: "Mặc định của Cổng",
    confidence: "proposed",
    rulesets: [...OLD, ...LATER],
  },
];

const SUBJECTS: readonly Subject[] = ["person", "collective"];

type Place = { readonly honour: HonourCode; readonly subject: Subject };

/** A threshold that no text confirms may be tuned; one that a named text confirms is the law's own. */
const tunable = (condition: Condition): boolean =>
  typeof condition.value === "number" && condition.confidence !== "confirmed";

const keyOf = ({ honour, subject }: Place, { fact, value }: Condition): string =>
  `${honour}.${subject}.${fact}.${value}`;

function conditionsOf(rule: Rule): Condition[] {
  switch (rule.kind) {
    case "condition":
      return [rule];
    case "judgement":
      return [];
    case "all":
    case "any":
      return rule.of.flatMap(conditionsOf);
  }
}

/** Every figure of a ruleset that staff may tune, with the value of the code. */
export function figuresOf(ruleset: Ruleset): Figure[] {
  const thresholds = new Map<string, Figure>();
  for (const honour of HONOUR_CODES) {
    for (const subject of SUBJECTS) {
      const rule = ruleset.laws[honour][subject];
      for (const condition of rule ? conditionsOf(rule).filter(tunable) : []) {
        const key = keyOf({ honour, subject }, condition);
        const { asks, value, article, confidence } = condition;
        thresholds.set(key, {
          key,
          honour,
          label: asks,
          value: Number(value),
          article,
          confidence,
        });
      }
    }
  }
  const plain = PLAIN.filter((figure) => figure.rulesets.includes(ruleset.code)).map(
    ({ rulesets: _, ...figure }) => ({ ...figure, honour: null }),
  );
  return [...plain, ...thresholds.values()];
}

function tune(rule: Rule, place: Place, figures: Figures): Rule {
  switch (rule.kind) {
    case "judgement":
      return rule;
    case "all":
    case "any":
      return { ...rule, of: rule.of.map((inner) => tune(inner, place, figures)) };
    case "condition": {
      const tuned = tunable(rule) ? figures[keyOf(place, rule)] : undefined;
      if (typeof tuned !== "number" || tuned === rule.value) return rule;
      const old = String(rule.value);
      const reworded = (text: string) => text.replace(new RegExp(`\\b${old}\\b`), String(tuned));
      return { ...rule, value: tuned, asks: reworded(rule.asks), message: reworded(rule.message) };
    }
  }
}

/** The ruleset as it stands with the figures tuned by staff. Without any it is the ruleset itself. */
export function withFigures(ruleset: Ruleset, figures: Figures): Ruleset {
  if (Object.keys(figures).length === 0) return ruleset;
  const laws = { ...ruleset.laws };
  for (const honour of HONOUR_CODES) {
    const { person, collective } = ruleset.laws[honour];
    laws[honour] = {
      ...ruleset.laws[honour],
      ...(person && { person: tune(person, { honour, subject: "person" }, figures) }),
      ...(collective && {
        collective: tune(collective, { honour, subject: "collective" }, figures),
      }),
    };
  }
  const reuse = figures["initiative_reused.effect"];
  const exclusions = ruleset.exclusions.map(
    (one): Exclusion =>
      one.id === "initiative_reused" && (reuse === "block" || reuse === "warn")
        ? { ...one, effect: reuse }
        : one,
  );
  return { ...ruleset, laws, exclusions };
}

const isRounding = (value: unknown): value is Rounding => ROUNDINGS.some((one) => one === value);

/** The quota of a title under a ruleset and its tuned figures; null for a title without one. */
export function quotaOf(ruleset: Ruleset, honour: HonourCode, figures: Figures = {}): Quota | null {
  if (honour !== "CSTDCS" && honour !== "CTDCP") return null;
  const standing = (key: string) =>
    figures[key] ??
    PLAIN.find((one) => one.key === key && one.rulesets.includes(ruleset.code))?.value ??
    null;
  const percent = standing(`quota.${honour}.percent`);
  const rounding = standing(`quota.${honour}.rounding`);
  return {
    honour,
    of: honour === "CSTDCS" ? "ldtt" : "ctdb",
    percent: typeof percent === "number" ? percent : null,
    rounding: isRounding(rounding) ? rounding : "floor",
  };
}

type Read =
  | { readonly ok: true; readonly value: number | string }
  | { readonly ok: false; readonly field: "key" | "value"; readonly message: string };

/** A tuned value of one of these figures as it was typed: one of the figure's words, or a number from 0 to 1,000. */
export function readFigure(figures: readonly Figure[], key: string, typed: string): Read {
  const figure = figures.find((one) => one.key === key);
  if (!figure)
    return {
      ok: false,
      field: "key",
      message: "Chọn một số liệu điều chỉnh được trong danh sách.",
    };
  if (figure.choices)
    return figure.choices.includes(typed)
      ? { ok: true, value: typed }
      : {
          ok: false,
          field: "value",
          message: `Nhập một trong các từ: ${figure.choices.join(", ")}.`,
        };
  const number = Number(typed.replace(",", "."));
  if (figure.whole && !Number.isInteger(number))
    return { ok: false, field: "value", message: "Nhập một số nguyên từ 0 đến 1.000." };
  return typed !== "" && number >= 0 && number <= 1_000
    ? { ok: true, value: number }
    : { ok: false, field: "value", message: "Nhập một số từ 0 đến 1.000." };
}
