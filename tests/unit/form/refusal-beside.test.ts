import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { ConsentForm, ProposeForm, RuleForm } from "@/components/covenant/amendment-forms";
import { OpenForm, TakeBackForm, WordsForm } from "@/components/covenant/draft-forms";
import { ReleaseForm, SignForm } from "@/components/covenant/sign-forms";
import { PlainForm } from "@/components/form/plain-form";
import { HandOverForm } from "@/components/handover/hand-over-form";
import { ShownForm } from "@/components/participation/shown-form";
import { ProposalForm } from "@/components/pledge/proposal-form";
import { PeriodForm } from "@/components/progress/period-form";
import { ReportForm } from "@/components/progress/report-form";
import { EvidenceForm, StepForm } from "@/components/progress/step-forms";
import type { FieldMessages } from "@/lib/platform/shared/failure";
import { type Reply, withTyped } from "@/lib/platform/shared/reply";

const { last } = vi.hoisted(() => ({ last: { reply: null as Reply<never> | null } }));
const refusedFor = (fields: FieldMessages, typed = {}) => {
  last.reply = { ok: false, code: "invalid", message: "Có nội dung cần sửa.", fields, typed };
};

vi.mock("@/components/form/use-plain-action", () => ({
  usePlainAction: () => ({ ...last, send: () => undefined, id: "form" }),
}));
vi.mock("@/lib/campaign/campaign/actions", () => ({ showParticipationAction: vi.fn() }));
vi.mock("@/lib/entry/covenant/actions", () => ({
  giveConsentAction: vi.fn(),
  openSigningAction: vi.fn(),
  proposeAmendmentAction: vi.fn(),
  releaseMemberAction: vi.fn(),
  saveWordsAction: vi.fn(),
  setAmendmentRuleAction: vi.fn(),
  signCovenantAction: vi.fn(),
  takeBackAction: vi.fn(),
}));
vi.mock("@/lib/entry/pledge/actions", () => ({ adoptProposalsAction: vi.fn() }));
vi.mock("@/lib/entry/progress/actions", () => ({
  attachEvidenceAction: vi.fn(),
  movePeriodAction: vi.fn(),
  moveReportAction: vi.fn(),
  saveReportAction: vi.fn(),
}));
vi.mock("@/lib/judging/handover/actions", () => ({ handOverAction: vi.fn() }));

const paper = { covenantId: "c", version: 2 };
const line = {
  id: "t1",
  indicator: "Hồ sơ giải quyết đúng hạn",
  measure: "%",
  baseline: 90,
  target: 98,
  dueOn: null,
  value: null,
  difficulty: "",
  evidenceLink: "",
  last: null,
} as unknown as Parameters<typeof ReportForm>[0]["lines"][number];
const words = { results: "", difficulties: "", example: "", plan: "" };
const seat = { covenantId: "c", unitId: "u", unitName: "Vụ Đất đai" };

const FORMS: readonly (readonly [
  what: string,
  form: ReactElement,
  idPrefix: string,
  fields: readonly string[],
])[] = [
  [
    "the words of a covenant",
    createElement(WordsForm, { paper, preamble: "", commitments: [] }),
    "",
    ["preamble", "commitments"],
  ],
  [
    "its opening",
    createElement(OpenForm, { paper, missing: ["Vụ Đất đai"] }),
    "",
    ["acceptMissing"],
  ],
  ["its taking back", createElement(TakeBackForm, { paper }), "", ["reason"]],
  ["a member let go", createElement(ReleaseForm, seat), "bo-ky-u-", ["reason"]],
  ["a signature", createElement(SignForm, { ...seat, sha256: "" }), "ky-u-", ["password"]],
  [
    "the rule of its changes",
    createElement(RuleForm, {
      campaignId: "p",
      year: 2021,
      rule: "all",
      rules: [{ value: "all", label: "tất cả" }],
      confidence: "proposed",
    }),
    "quy-dinh-",
    ["rule", "confidence"],
  ],
  [
    "what a member says to a change",
    createElement(ConsentForm, {
      amendmentId: "a",
      number: 1,
      unitId: "u",
      unitName: "Vụ Đất đai",
    }),
    "y-kien-1-u-",
    ["agrees", "comment", "password"],
  ],
  [
    "a change proposed",
    createElement(ProposeForm, { covenantId: "c", lines: [], agreeing: "tất cả" }),
    "",
    ["lineId", "body", "measure", "target", "dueOn", "reason"],
  ],
  [
    "a report",
    createElement(ReportForm, {
      periodId: "p",
      unitId: "u",
      version: 0,
      lines: [line],
      words,
    }),
    "",
    [
      "figures.t1.value",
      "figures.t1.difficulty",
      "figures.t1.evidenceLink",
      "results",
      "difficulties",
      "example",
      "plan",
    ],
  ],
  [
    "the evidence of a figure",
    createElement(EvidenceForm, { reportId: "r", lineId: "t1", indicator: "Hồ sơ", held: null }),
    "tep-t1-",
    ["file"],
  ],
  [
    "a report returned",
    createElement(StepForm, {
      reportId: "r",
      version: 1,
      event: "head_return",
      label: "Trả lại",
      asksReason: true,
    }),
    "head_return-",
    ["comment"],
  ],
  [
    "a report's days",
    createElement(PeriodForm, {
      id: "p",
      code: "T01",
      name: "Tháng 1/2021",
      version: 1,
      opensOn: "2021-01-25",
      dueOn: "2021-02-05",
    }),
    "T01-",
    ["opensOn", "dueOn"],
  ],
  [
    "the proposed indicators",
    createElement(ProposalForm, {
      registrationId: "r",
      groups: [{ code: "c1", title: "Thể chế", proposals: [] }],
    }),
    "",
    ["picks"],
  ],
  ["a handover", createElement(HandOverForm, { code: "KHOI-IV" }), "", ["note"]],
  [
    "how much of the participation is shown",
    createElement(ShownForm, { year: 2021, version: 1, shown: "off" }),
    "",
    ["shown"],
  ],
];

it.each(FORMS)("says beside each field of %s what is wrong with it", (_, form, prefix, fields) => {
  refusedFor(Object.fromEntries(fields.map((name) => [name, [`Sửa ${name}.`]])));
  const html = renderToStaticMarkup(form);
  for (const name of fields) {
    const id = `${prefix}${name}`;
    expect(html).toContain(`href="#${id}"`);
    expect(html).toContain(`id="${id}"`);
    expect(html).toMatch(new RegExp(`aria-describedby="[^"]*\\b${id}-error\\b`));
    expect(html).toMatch(new RegExp(`id="${id}-error".*?Sửa ${name}\\.`));
  }
});

/** Chosen or ticked, not typed; or never sent back. */
const NOT_TYPED: readonly string[] = [
  ...["acceptMissing", "agrees", "confidence", "lineId", "picks", "rule", "shown"],
  ...["file", "password"],
];

it.each(FORMS)("keeps what was typed into %s", (_what, form, _prefix, fields) => {
  const names = fields.filter((name) => !NOT_TYPED.includes(name));
  refusedFor({}, Object.fromEntries(names.map((name) => [name, `Đã nhập ${name}`])));
  const html = renderToStaticMarkup(form);
  for (const name of names) expect(html).toContain(`Đã nhập ${name}`);
});

it("names what is wrong in the order of the fields", () => {
  refusedFor({ password: ["Nhập mật khẩu."], comment: ["Nêu lý do."] });
  const form = createElement(ConsentForm, {
    amendmentId: "a",
    number: 1,
    unitId: "u",
    unitName: "Vụ Đất đai",
  });
  const links = renderToStaticMarkup(form).match(/href="#[^"]+"/g);
  expect(links).toEqual(['href="#y-kien-1-u-comment"', 'href="#y-kien-1-u-password"']);
});

it("sends what was typed back with a refusal, and a password never", () => {
  const form = new FormData();
  form.set("comment", "Chưa đồng ý");
  form.set("password", "bi-mat");
  form.set("file", new File(["a"], "a.pdf"));
  const refused = { ok: false, code: "invalid", message: "", fields: {} } as const;
  expect(withTyped(refused, form)).toEqual({ ...refused, typed: { comment: "Chưa đồng ý" } });
  expect(withTyped({ ok: true, value: null }, form)).toEqual({ ok: true, value: null });
});

it("links to nothing what is wrong with something that nobody types", () => {
  refusedFor({ blocId: ["Không có đơn vị nào đang chậm."] });
  const form = createElement(PlainForm, {
    action: async () => ({ ok: true as const, value: null }),
    hidden: { blocId: "b" },
    submit: "Nhắc",
  });
  const html = renderToStaticMarkup(form);
  expect(html).toContain("Không có đơn vị nào đang chậm.");
  expect(html).not.toContain("href=");
});
