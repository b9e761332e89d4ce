import { needsBallot } from "@/lib/entry/minutes/rules";
import { moveRegistration } from "@/lib/entry/registration/commands/move";
import { startRegistration } from "@/lib/entry/registration/commands/start";
import { type Actor, actorOf, isReturn } from "@/lib/entry/registration/workflow";
import { type Grant, mintViewer, type Viewer } from "@/lib/platform/auth/viewer";
import { db } from "@/lib/platform/db/client";
import { toDate, toDateOrNull } from "@/lib/platform/db/days";
import { demoPeople } from "./data/demo-people";
import type { DemoCommentSeed, DemoFileSeed } from "./data/demo-stage-shape";
import { demoFiles } from "./data/demo-stages";
import { unitIds } from "./organisation";

type Ground = {
  readonly campaignId: string;
  readonly accountId: string;
  readonly idOf: (code: string) => string;
  readonly contents: ReadonlyMap<string, string>;
};

/** Somebody nobody can sign in as: the author of what the demonstration tells as already done. */
async function narrator(): Promise<string> {
  const account = await db.account.create({
    data: {
      email: "tu-lieu@trinh-dien.example",
      name: "Dữ liệu trình diễn",
      passwordHash: "",
      disabledAt: new Date("2021-01-01T00:00:00Z"),
    },
  });
  return account.id;
}

/** The narrator in the part of whoever takes a step. */
function narrating(ground: Ground, by: Actor, unitId: string, blocId: string | null): Viewer {
  const grants: Record<Actor, Grant[]> = {
    officer: [{ role: "unit_officer", unitId }],
    head: [{ role: "unit_head", unitId }],
    bloc: [],
    ministry: [{ role: "ministry_staff", unitId: null }],
  };
  const elsewhere = ground.accountId;
  return mintViewer({
    accountId: ground.accountId,
    sessionId: ground.accountId,
    name: "Dữ liệu trình diễn",
    grants: grants[by],
    offices:
      by === "bloc" && blocId
        ? [{ blocId, unitId: elsewhere, office: "leader", leaderUnitId: elsewhere }]
        : [],
  });
}

/**
 * A few units' files of 2021 at every stage. Their content is written directly, their steps by the portal's own
 * commands, so that history, receipts and notices are what they would be.
 */
export async function seedFiles(campaignId: string): Promise<void> {
  const contents = await db.campaignContent.findMany({ where: { campaignId } });
  const ground: Ground = {
    campaignId,
    accountId: await narrator(),
    idOf: await unitIds(),
    contents: new Map(contents.map((content) => [content.code, content.id])),
  };
  for (const file of demoFiles) await seedFile(file, ground);
}

async function seedFile(file: DemoFileSeed, ground: Ground): Promise<void> {
  const unitId = ground.idOf(file.unitCode);
  const started = await startRegistration(
    narrating(ground, "officer", unitId, null),
    { campaignId: ground.campaignId, unitId },
    new Date(file.startedAt),
  );
  if (!started.ok) throw new Error(`${file.unitCode} could not start: ${started.error.code}`);
  const registrationId = started.value.id;
  await fill(file, registrationId, ground);

  for (const { event, at } of file.moves) {
    const { blocId, version } = await db.registration.findUniqueOrThrow({
      where: { id: registrationId },
    });
    const now = new Date(at);
    const returns = isReturn(event);
    if (returns) await remark(file, registrationId, ground.accountId, now);
    const moved = await moveRegistration(
      narrating(ground, actorOf(event), unitId, blocId),
      { registrationId, version, event, comment: returns ? (file.returnReason ?? "") : "" },
      now,
    );
    if (!moved.ok)
      throw new Error(`${file.unitCode} could not ${event}: ${JSON.stringify(moved.error)}`);
  }
}

const peopleByNumber = new Map(demoPeople.map((person) => [person.staffNo, person]));

function personOf(staffNo: string) {
  const person = peopleByNumber.get(staffNo);
  if (!person) throw new Error(`The seed names a person who does not exist: ${staffNo}`);
  return person;
}

async function fill(file: DemoFileSeed, registrationId: string, ground: Ground): Promise<void> {
  const { launchedOn, contactStaffNo, ...facts } = file.facts;
  const contact = personOf(contactStaffNo);
  await db.registration.update({
    where: { id: registrationId },
    data: {
      ...facts,
      launchedOn: toDateOrNull(launchedOn),
      contactName: contact.fullName,
      contactPosition: contact.position,
      seenSections: ["collectives", "people", "initiatives"],
    },
  });
  for (const { unitCode, titleCode, formCode, note } of file.collectives) {
    const honour = { emulationTitleCode: titleCode, commendationFormCode: formCode };
    await db.registrationLine.create({
      data: {
        registrationId,
        subject: "collective",
        collectiveId: ground.idOf(unitCode),
        note,
        ...honour,
      },
    });
  }
  for (const { staffNo, titleCode, formCode, note } of file.people) {
    const { fullName, birthYear, sex, position } = personOf(staffNo);
    const honour = { emulationTitleCode: titleCode, commendationFormCode: formCode };
    await db.registrationLine.create({
      data: {
        registrationId,
        subject: "person",
        fullName,
        birthYear,
        sex,
        jobTitle: position,
        note,
        ...honour,
      },
    });
  }
  await hold(file, registrationId);
  for (const { contentCode, dueOn, ...target } of file.targets) {
    const contentId = ground.contents.get(contentCode);
    if (!contentId) throw new Error(`The campaign has no content ${contentCode}`);
    await db.pledgeTarget.create({
      data: { ...target, registrationId, contentId, dueOn: toDate(dueOn) },
    });
  }
  for (const { authors, appliedFrom, ...initiative } of file.initiatives) {
    const rows = authors.map(({ staffNo, share }, index) => {
      const { fullName, birthYear, position } = personOf(staffNo);
      return { position: index + 1, fullName, birthYear, jobTitle: position, share };
    });
    await db.initiative.create({
      data: {
        ...initiative,
        registrationId,
        appliedFrom: toDateOrNull(appliedFrom),
        complete: true,
        authors: { create: rows },
      },
    });
  }
}

/** The unit's own meeting, with invented figures: nine in ten of its members agree to whatever is voted on. */
async function hold(file: DemoFileSeed, registrationId: string): Promise<void> {
  if (file.moves.length === 0) return;
  const totalMembers = Math.max(5, Math.min(file.facts.headcount, 41));
  const lines = await db.registrationLine.findMany({ where: { registrationId } });
  await db.unitMinutes.create({
    data: {
      registrationId,
      metOn: toDateOrNull(file.facts.launchedOn),
      totalMembers,
      presentMembers: totalMembers - 1,
      chair: personOf(file.facts.contactStaffNo).fullName,
      secretary: "Lê Thị Giả Lập",
    },
  });
  await db.lineVote.createMany({
    data: lines
      .filter((line) => needsBallot(line.emulationTitleCode ?? line.commendationFormCode ?? ""))
      .map((line) => ({ lineId: line.id, agreed: Math.ceil(totalMembers * 0.9) })),
  });
}

/** The ids of a section's rows, in the order in which they were written. */
async function rowIds(
  section: DemoCommentSeed["section"],
  registrationId: string,
): Promise<string[]> {
  const query = {
    where: { registrationId },
    orderBy: { id: "asc" as const },
    select: { id: true },
  };
  const lines = (subject: "collective" | "person") =>
    db.registrationLine.findMany({ ...query, where: { registrationId, subject } });
  const rows = {
    facts: async () => [],
    collectives: () => lines("collective"),
    people: () => lines("person"),
    pledge: () => db.pledgeTarget.findMany(query),
    initiatives: () => db.initiative.findMany(query),
  };
  return (await rows[section]()).map((row) => row.id);
}

/** The remarks that a return hands over, each on the field it is about. */
async function remark(
  file: DemoFileSeed,
  registrationId: string,
  authorId: string,
  createdAt: Date,
): Promise<void> {
  for (const { by, section, index, field, text } of file.comments) {
    const row = index === null ? undefined : (await rowIds(section, registrationId))[index];
    const path = [section, ...(row ? [row] : []), field].join(".");
    await db.reviewComment.create({
      data: { registrationId, stage: by, path, body: text, authorId, createdAt },
    });
  }
}
