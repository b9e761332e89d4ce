import { describe, expect, it } from "vitest";
import { CLOSED, whyClosed } from "@/lib/entry/mending/labels";
import {
  closedChanges,
  isOpen,
  isRowOpen,
  isSectionOpen,
  openingsOf,
} from "@/lib/entry/mending/rules";
import type { Dossier } from "@/lib/entry/registration/rules";

const LDTT = { kind: "title", code: "LDTT", name: "Lao động tiên tiến" } as const;
const person = (id: string, over: Partial<Dossier["people"][number]> = {}) => ({
  id,
  departmentName: null,
  fullName: `Người ${id}`,
  birthYear: 1980,
  sex: null,
  jobTitle: "Chuyên viên",
  honour: LDTT,
  note: "",
  ...over,
});
const sent: Dossier = {
  year: 2021,
  unitCode: "C-MAU",
  unitName: "Cục Mẫu",
  facts: {
    headcount: 40,
    womenCount: 18,
    launchedOn: "2021-02-01",
    contactName: "Nguyễn Văn Mẫu",
    contactPosition: "",
    contactPhone: "024 3795 6868",
    contactEmail: "",
  },
  collectives: [],
  people: [person("p1"), person("p2")],
  targets: [],
  initiatives: [],
  minutes: {
    metOn: "2021-02-20",
    totalMembers: 40,
    presentMembers: 38,
    chair: "A",
    secretary: "B",
    scan: null,
    votes: [{ lineId: "p1", agreed: 37 }],
  },
};
const opened = (...asked: string[]) => openingsOf("returned_by_bloc", asked, []);
const changes = (now: Partial<Dossier>, ...asked: string[]) =>
  closedChanges(sent, { ...sent, ...now }, opened(...asked));

describe("what a return opens", () => {
  it("[X-18] is what was asked, and nothing while the file is with others", () => {
    const openings = opened("people.p1.honour");
    expect(isOpen(openings, "people.p1.honour")).toBe(true);
    expect(isOpen(openings, "people.p1.birthYear")).toBe(false);
    expect(isOpen(openings, "people.p2.honour")).toBe(false);
    expect(isSectionOpen(openings, "people")).toBe(true);
    expect(isSectionOpen(openings, "facts")).toBe(false);
    expect(isSectionOpen(openingsOf("awaiting_bloc", [], []), "facts")).toBe(false);
  });

  it("[X-19] is everything when nothing in particular was asked, or the head returned it", () => {
    expect(openingsOf("returned_by_ministry", [], ["facts.headcount"])).toBe("all");
    expect(openingsOf("returned_by_head", ["facts.headcount"], [])).toBe("all");
    expect(openingsOf("draft", [], [])).toBe("all");
  });

  it("[X-19] holds what cannot be right alone, and what the file now lacks", () => {
    const openings = openingsOf("returned_by_bloc", ["facts.headcount"], ["pledge"]);
    expect(isOpen(openings, "facts.womenCount")).toBe(true);
    expect(isOpen(openings, "facts.contactName")).toBe(false);
    expect(isOpen(openings, "pledge.t1.target")).toBe(true);
  });
});

describe("a change that nobody asked for", () => {
  it("[X-18] is named by its path, and one that was asked for is not", () => {
    const facts = { ...sent.facts, headcount: 45, contactName: "Khác" };
    expect(changes({ facts }, "facts.headcount")).toEqual(["facts.contactName"]);
    expect(changes({ facts }, "facts")).toEqual([]);
    expect(changes({})).toEqual([]);
  });

  it("[X-19] is a row that comes or goes, unless the section or the row was asked about", () => {
    const more = [...sent.people, person("p3")];
    expect(changes({ people: more }, "people.p1.honour").length).toBeGreaterThan(0);
    expect(changes({ people: more }, "people")).toEqual([]);
    const [first, second] = sent.people;
    if (!first || !second) throw new Error("the sample lost its people");
    const votes = { ...sent, minutes: sent.minutes && { ...sent.minutes, votes: [] } };
    expect(
      closedChanges(sent, { ...votes, people: [second] }, opened("people.p1.fullName")),
    ).toEqual([]);
    expect(changes({ people: [first] }, "people.p1.fullName").length).toBeGreaterThan(0);
  });

  it("[X-20] is not what others have renamed, nor a row moved to another department", () => {
    const renamed = sent.people.map((one) => ({
      ...one,
      departmentName: "Phòng mới",
      honour: { ...LDTT, name: "LĐTT" },
    }));
    expect(changes({ people: renamed }, "facts.headcount")).toEqual([]);
  });
});

describe("a closed cell", () => {
  const openings = openingsOf("returned_by_bloc", ["people.p1.honour", "pledge"], []);
  it.each([
    ["people.p1.honour", undefined],
    ["people.p1.jobTitle", CLOSED],
    ["people.p2.honour", CLOSED],
    ["pledge.t1.target", undefined],
    ["facts.headcount", CLOSED],
  ])("[B-41] says why it cannot be changed: %s", (path, why) => {
    expect(whyClosed(openings, path)).toBe(why);
    expect(whyClosed("all", path)).toBeUndefined();
  });

  it.each([
    ["people.p1", true],
    ["people.p2", false],
    ["pledge.t1", true],
  ])("[B-41] %s may go as a whole: %s", (row, may) => {
    expect(isRowOpen(openings, row)).toBe(may);
  });
});
