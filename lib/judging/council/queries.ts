import "server-only";
import { z } from "zod";
import { acceptedInitiatives } from "@/lib/entry/initiative/queries";
import { acceptedLines, acceptedUnits, LINES_PER_PAGE } from "@/lib/entry/line/queries";
import type { Ballot } from "@/lib/judging/ballot/queries";
import { hasRole, unitsOf, type Viewer } from "@/lib/platform/auth/viewer";
import { db, type Tx } from "@/lib/platform/db/client";
import { inDays, inForceOn, toDayOrNull } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import { vietnamDay } from "@/lib/platform/shared/dates";
import { mayFollowCouncil, mayKeepCouncil } from "./policy";
import type { Pick } from "./rules";

const isId = (id: string): boolean => z.uuid().safeParse(id).success;

const unit = { select: { id: true, name: true, kind: true } } as const;

const COUNCILS_SHOWN = 100;

/** The councils that a viewer keeps, follows or sits in today, the Ministry's first. */
export async function listCouncils(viewer: Viewer, now: Date) {
  const today = inForceOn(vietnamDay(now));
  const rows = await db.council.findMany({
    where: hasRole(viewer, "ministry_staff")
      ? {}
      : {
          OR: [
            { unitId: { in: unitsOf(viewer, "unit_head") } },
            { members: { some: { accountId: viewer.accountId, ...today } } },
          ],
        },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: COUNCILS_SHOWN,
    include: {
      unit,
      members: { where: { ...today, votes: true }, select: { id: true } },
      _count: { select: { sessions: true } },
    },
  });
  return rows.map(({ members, _count, documentOn, ...row }) => ({
    ...row,
    documentOn: toDayOrNull(documentOn),
    seats: members.length,
    sessions: _count.sessions,
  }));
}

const MEMBERS_SHOWN = 200;

/** A council with its members through time; null to whoever neither keeps nor follows it nor sits in it today. */
export async function findCouncil(viewer: Viewer, id: string, now: Date) {
  if (!isId(id)) return null;
  const council = await db.council.findUnique({
    where: { id },
    include: {
      unit,
      members: {
        orderBy: [{ role: "asc" }, { startsOn: "desc" }, { id: "asc" }],
        take: MEMBERS_SHOWN,
        include: {
          account: { select: { name: true, email: true } },
          person: { select: { fullName: true, birthYear: true } },
          unit,
        },
      },
    },
  });
  if (!council) return null;
  const day = vietnamDay(now);
  const members = council.members.map(inDays);
  const mine = members.filter(
    (seat) =>
      seat.accountId === viewer.accountId &&
      seat.startsOn <= day &&
      (seat.endsOn === null || seat.endsOn >= day),
  );
  if (!mayFollowCouncil(viewer, council) && mine.length === 0) return null;
  const keeps = mayKeepCouncil(viewer, council);
  return {
    ...council,
    documentOn: toDayOrNull(council.documentOn),
    members,
    keeps,
    /** Its sessions are set up by who keeps it, and by its secretary. */
    prepares: keeps || mine.some((seat) => seat.role === "secretary"),
  };
}
export type CouncilPage = NonNullable<Awaited<ReturnType<typeof findCouncil>>>;

const ACCOUNTS_FOUND = 20;

/**
 * The accounts that may take a seat, by words of name or e-mail, diacritics aside: all for the staff, for the head of a
 * unit those that hold a grant over it. Nothing without a word.
 */
export async function findSeatable(
  viewer: Viewer,
  council: { unitId: string; unit: { kind: string } },
  search: string,
) {
  const words = search.split(/\s+/).filter(Boolean);
  if (!mayKeepCouncil(viewer, council) || words.length === 0) return [];
  const within = council.unit.kind === "ministry" ? null : council.unitId;
  return db.$queryRaw<{ id: string; name: string; email: string; unitName: string | null }[]>`
    select a.id, a.name, a.email, (
      select min(u.name) from role_grant g join unit u on u.id = g.unit_id where g.account_id = a.id) as "unitName"
    from account a
    where a.disabled_at is null
      and not exists (
        select from unnest(${words}::text[]) word where strpos(fold(a.name || ' ' || a.email), fold(word)) = 0)
      and (${within}::uuid is null or exists (
        select from role_grant g where g.account_id = a.id and g.unit_id = ${within}::uuid))
    order by name_key(a.name) collate "vi-x-icu", a.id
    limit ${ACCOUNTS_FOUND}`;
}

/** The units that members may come from, by name, for whoever keeps the council. */
export async function listMemberUnits(
  viewer: Viewer,
  council: { unitId: string; unit: { kind: string } },
  now: Date,
) {
  if (!mayKeepCouncil(viewer, council)) return [];
  const day = vietnamDay(now);
  const own = council.unit.kind === "ministry" ? null : council.unitId;
  return db.$queryRaw<{ id: string; name: string; code: string }[]>`
    select u.id, u.name, u.code from unit u
    where u.kind <> 'ministry' and (u.valid_to is null or u.valid_to >= ${day}::date)
      and ((${own}::uuid is null and u.kind <> 'division') or u.id = ${own}::uuid or u.parent_id = ${own}::uuid)
    order by u.name, u.id`;
}

/** Whose a council that this viewer sets up may be, as choices; empty stands for the Ministry. */
export async function listOwners(viewer: Viewer) {
  const units = await db.unit.findMany({
    where: { id: { in: unitsOf(viewer, "unit_head") } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  return [
    ...(hasRole(viewer, "ministry_staff") ? [{ value: "", label: "Bộ" }] : []),
    ...units.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

/** The unit that is the Ministry itself. */
export const ministryUnit = (client: Tx) =>
  client.unit.findFirst({ where: { kind: "ministry" }, select: { id: true, kind: true } });

/** Of a council what its sessions ask: whose it is, who is chair and secretary today. Null when there is none. */
export async function loadCouncil(client: Tx, id: string, now: Date) {
  const council = await client.council.findUnique({
    where: { id },
    include: {
      unit,
      members: {
        where: inForceOn(vietnamDay(now)),
        include: {
          account: { select: { name: true } },
          unit: { select: { id: true, parentId: true } },
        },
      },
    },
  });
  if (!council) return null;
  const held = (role: "chair" | "secretary") =>
    council.members.find((seat) => seat.role === role) ?? null;
  return { ...council, chair: held("chair"), secretary: held("secretary") };
}

/** One page of what may be put on the paper of a draft that the viewer keeps; of a unit's council its own alone. */
export async function listAgendaPicks(ballot: Ballot, pick: Pick) {
  const { council, campaignId, id } = ballot;
  if (!council || !ballot.keeps || ballot.status !== "draft") return { rows: [], total: 0 };
  const unitId = council.unit.kind === "ministry" ? pick.unitId : council.unitId;
  const common = { campaignId, unitId, page: pick.page };
  if (council.kind === "initiative")
    return acceptedInitiatives(
      { ...common, scope: pick.scope },
      Prisma.sql`exists (select from ballot_line b where b.session_id = ${id}::uuid and b.initiative_id = i.id)`,
    );
  const { rows, total } = await acceptedLines(
    { ...common, honour: pick.honour },
    Prisma.sql`exists (select from ballot_line b where b.session_id = ${id}::uuid and b.registration_line_id = l.id)`,
  );
  return {
    rows: rows.map(({ recipient, jobTitle, ...row }) => ({
      ...row,
      about: recipient === "collective" ? "Tập thể" : jobTitle || "Cá nhân",
    })),
    total,
  };
}

export const PICKS_PER_PAGE = LINES_PER_PAGE;

/** The units whose accepted files a draft may draw from, for narrowing the choice. */
export const listPickUnits = async (ballot: Ballot) =>
  ballot.keeps && ballot.council?.unit.kind === "ministry" ? acceptedUnits(ballot.campaignId) : [];

/** How many recognitions a counted session has given rise to. */
export const countRecognised = (sessionId: string): Promise<number> =>
  db.recognition.count({ where: { ballotLine: { sessionId } } });
