import type { Route } from "next";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { VerdictSummary } from "@/components/eligibility/verdict-summary";
import type { JudgedLine } from "@/lib/entry/verdict/rules";
import type { Share } from "@/lib/titles/ratio/rules";

const line = (outcome: JudgedLine["verdict"]["outcome"]): JudgedLine => ({
  lineId: "l",
  name: "Nguyễn Văn Thử",
  honourName: "Chiến sĩ thi đua cơ sở",
  verdict: {
    ruleset: "R2017",
    honour: "CSTDCS",
    subject: "person",
    outcome,
    held: false,
    finding: null,
    raised: [],
  },
});

/** 15 % of ten Lao động tiên tiến, rounded down: one. */
const quota = (used: number, over: number): Share => ({
  kind: "quota",
  honour: "CSTDCS",
  used,
  base: 10,
  percent: 15,
  rounding: "floor",
  allowed: 1,
  over,
});

const drawn = (lines: JudgedLine[], shares: Share[]): string =>
  renderToStaticMarkup(
    createElement(VerdictSummary, {
      live: { lines, shares },
      href: "/lam-viec/dang-ky/1/dieu-kien" as Route,
    }),
  );

it("[R-31] says nothing where every line qualifies and every share is kept", () => {
  expect(drawn([line("pass")], [quota(1, 0)])).toBe("");
});

it("[R-31] tells who sends or approves how many do not qualify, and leads to why", () => {
  const words = drawn([line("pass"), line("fail"), line("review")], []);
  expect(words).toContain("1 đủ điều kiện, 1 chưa đủ, 1 cần bổ sung, xem xét");
  expect(words).toContain("không cản việc gửi, duyệt");
  expect(words).toContain('href="/lam-viec/dang-ky/1/dieu-kien"');
});

it("[R-31] tells of a quota that is over though each line qualifies, but not of a title nobody asks for", () => {
  expect(drawn([line("pass"), line("pass")], [quota(2, 1)])).toContain("2 đủ điều kiện, 0 chưa đủ");
  expect(drawn([line("pass")], [{ ...quota(2, 1), honour: "CTDCP" }])).toBe("");
});
