import { describe, expect, it } from "vitest";
import { voteWords } from "@/lib/entry/minutes/labels";
import {
  type Candidate,
  type Minutes,
  minutesAdvice,
  minutesProblems,
  needsBallot,
} from "@/lib/entry/minutes/rules";
import { minutesInput } from "@/lib/entry/minutes/schema";

const candidate = (code: string, lineId = "l1"): Candidate => ({
  lineId,
  who: "Trần Thị Ví Dụ",
  honour: { code, name: code },
});
const whole: Minutes = {
  metOn: "2021-02-20",
  totalMembers: 40,
  presentMembers: 38,
  chair: "Nguyễn Văn Mẫu",
  secretary: "Lê Thị Giả Định",
  scan: { fileId: "f", name: "bien-ban.pdf", sha256: "ab" },
  votes: [{ lineId: "l1", agreed: 37 }],
};
const paths = (said: { path: string }[]) => said.map((one) => one.path);
const EVERYTHING = [
  "minutes.metOn",
  "minutes.totalMembers",
  "minutes.presentMembers",
  "minutes.chair",
  "minutes.secretary",
  "minutes.scan",
];

// By hand from the list of documents: what is confirmed is required, what is proposed advised, the rest asks nothing.
describe("what a title asks of the unit's meeting", () => {
  it.each([
    ["LDTT", [], []],
    ["TTLDTT", [], []],
    ["GK", [], []],
    ["KNC", [], []],
    ["CSTDCS", [], EVERYTHING],
    ["CSTDB", [], [...EVERYTHING, "minutes.votes.l1"]],
    ["TTLDXS", [], [...EVERYTHING, "minutes.votes.l1"]],
    ["CTDB", [], [...EVERYTHING, "minutes.votes.l1"]],
    ["BKB", [], [...EVERYTHING, "minutes.votes.l1"]],
    ["CTDCP", [], EVERYTHING],
    ["BKTTCP", [], EVERYTHING],
    ["HCLD3", [], EVERYTHING],
    ["CSTDTQ", [...EVERYTHING, "minutes.votes.l1"], []],
  ])("[X-11] %s", (code, required, advised) => {
    expect(paths(minutesProblems(null, [candidate(code)]))).toEqual(required);
    expect(paths(minutesAdvice(null, [candidate(code)]))).toEqual(advised);
    expect(minutesProblems(whole, [candidate(code)])).toEqual([]);
    expect(minutesAdvice(whole, [candidate(code)])).toEqual([]);
  });

  it("[X-11] names the titles for which it is asked, once each", () => {
    const [first] = minutesAdvice(null, [candidate("BKB"), candidate("BKB", "l2")]);
    expect(first?.message).toBe("Nhập ngày họp bình xét (cần cho BKB).");
    expect(needsBallot("CSTDTQ")).toBe(true);
    expect(needsBallot("LDTT")).toBe(false);
  });
});

describe("figures that contradict each other", () => {
  it("[X-12] are told beside their fields, whatever is registered", () => {
    const minutes = { ...whole, presentMembers: 41, votes: [{ lineId: "l1", agreed: 41 }] };
    expect(paths(minutesProblems(minutes, [candidate("LDTT")]))).toEqual([
      "minutes.presentMembers",
      "minutes.votes.l1",
    ]);
    expect(minutesProblems({ ...whole, presentMembers: 40 }, [candidate("LDTT")])).toEqual([]);
  });

  it("[X-12] refuses what is no count, and a meeting of nobody", () => {
    const input = {
      registrationId: "00000000-0000-4000-8000-000000000000",
      version: 0,
      metOn: null,
      totalMembers: 0,
      presentMembers: -1,
      chair: "",
      secretary: "",
      votes: {},
    };
    expect(minutesInput.safeParse(input).error?.issues.map((issue) => issue.path[0])).toEqual([
      "totalMembers",
      "presentMembers",
    ]);
  });
});

it("[X-10] tells a vote as a share of all members, present or not", () => {
  expect(voteWords(38, 40)).toBe("38/40 phiếu đồng ý (95%)");
  expect(voteWords(27, 41)).toBe("27/41 phiếu đồng ý (65,9%)");
  expect(voteWords(3, null)).toBe("3 phiếu đồng ý");
});
