import "server-only";
import { loadHolidays } from "@/lib/campaign/calendar/queries";
import { listCounted } from "@/lib/judging/ballot/queries";
import { loadBoard } from "@/lib/judging/cockpit/queries";
import { loadRanking } from "@/lib/judging/ranking/queries";
import { loadBloc } from "@/lib/organisation/bloc/queries";
import type { Viewer } from "@/lib/platform/auth/viewer";
import { db, read, type Tx } from "@/lib/platform/db/client";
import { toDate, toDay } from "@/lib/platform/db/days";
import { Prisma } from "@/lib/platform/db/generated/client";
import { addDays, vietnamDay } from "@/lib/platform/shared/dates";
import { canSee, mayHandOver, mayReceive } from "./policy";
import { OPENS_WITHIN, STAYS, sidesOf, termAtHand } from "./rules";

/** The bloc whose leadership changes hands about now, with the row that says who has pressed what. Null while none does. */
export async function loadHandover(tx: Tx, code: string, now: Date) {
  const today = vietnamDay(now);
  const bloc = await loadBloc(tx, { code }, { startsOn: addDays(today, -STAYS), endsOn: null });
  const leaders = bloc?.offices.filter(({ office }) => office === "leader");
  const term = leaders && termAtHand(leaders, today, await loadHolidays(tx));
  if (!bloc || !term) return null;
  const handover = await tx.handover.findUnique({
    where: { blocId_endsOn: { blocId: bloc.id, endsOn: toDate(term.from.endsOn) } },
    include: {
      handedBy: { select: { name: true } },
      receivedBy: { select: { name: true } },
    },
  });
  return { bloc, term, handover };
}

const LETTERS_SHOWN = 100;

/** Whether the pack lies ready for this viewer today. Most days no term of the bloc's leader ends about now. */
export async function isPackReady(viewer: Viewer, code: string, now: Date): Promise<boolean> {
  const today = vietnamDay(now);
  const ending = await read(Prisma.sql`
    select 1 from bloc_leadership s join bloc b on b.id = s.bloc_id
    where b.code = ${code} and s.office = 'leader' and s.starts_on <= ${today}::date
      and s.ends_on between ${addDays(today, -STAYS)}::date and ${addDays(today, OPENS_WITHIN)}::date
    limit 1`);
  const loaded = ending.length > 0 ? await loadHandover(db, code, now) : null;
  return loaded !== null && canSee(viewer, sidesOf(loaded.term));
}

/**
 * The pack that one leader leaves the next: members and whom to call there, what is still open, the scores, the votes with
 * their minutes and the papers of the year. For both sides and the staff, from ten working days before the end of the
 * term; null otherwise.
 */
export async function findPack(viewer: Viewer, code: string, now: Date) {
  const loaded = await loadHandover(db, code, now);
  if (!loaded) return null;
  const { bloc, term, handover } = loaded;
  const subject = sidesOf(term);
  if (!canSee(viewer, subject)) return null;
  const year = Number(term.from.endsOn.slice(0, 4));
  const board = await loadBoard(db, code, year, now);
  if (!board) return null;
  const { campaignId } = board;
  const [units, contacts, waiting, amendments, ranking, votes, letters] = await Promise.all([
    db.unit.findMany({
      where: { id: { in: [subject.fromUnitId, ...(subject.toUnitId ? [subject.toUnitId] : [])] } },
      select: { id: true, name: true },
    }),
    db.registration.findMany({
      where: { campaignId, unitId: { in: [...board.subject.memberUnitIds] } },
      select: {
        unitId: true,
        contactName: true,
        contactPosition: true,
        contactPhone: true,
        contactEmail: true,
      },
    }),
    db.registration.findMany({
      where: { blocId: bloc.id, campaignId, status: "awaiting_bloc" },
      orderBy: { unitName: "asc" },
      select: { unitName: true },
    }),
    db.covenantAmendment.findMany({
      where: { status: "proposed", covenant: { blocId: bloc.id, campaignId } },
      orderBy: { number: "asc" },
      select: { number: true, before: true },
    }),
    loadRanking(campaignId, bloc.id),
    listCounted(bloc.id, campaignId),
    db.reminder.findMany({
      where: { blocId: bloc.id, year },
      orderBy: { day: "asc" },
      distinct: ["day"],
      take: LETTERS_SHOWN,
      select: { day: true },
    }),
  ]);
  const nameOf = (id: string | null) => units.find((unit) => unit.id === id)?.name ?? null;
  return {
    code: bloc.code,
    name: bloc.name,
    kind: bloc.kind,
    year,
    opensOn: term.opensOn,
    endsOn: term.from.endsOn,
    fromName: nameOf(subject.fromUnitId) ?? "",
    toName: nameOf(subject.toUnitId),
    covenantSealed: board.covenantStatus === "sealed",
    mayHandOver: mayHandOver(viewer, subject),
    mayReceive: mayReceive(viewer, subject),
    handover,
    members: board.rows.map((row) => {
      const contact = contacts.find(({ unitId }) => unitId === row.unitId);
      return {
        unitId: row.unitId,
        unitName: row.unitName,
        leftOn: row.leftOn,
        contact: [contact?.contactName, contact?.contactPosition].filter(Boolean).join(", "),
        phone: contact?.contactPhone ?? "",
        email: contact?.contactEmail ?? "",
      };
    }),
    board,
    ranking,
    votes,
    letters: letters.map(({ day }) => toDay(day)),
    open: {
      waiting: waiting.map(({ unitName }) => unitName),
      amendments,
      late: board.rows.filter((row) => row.late.length > 0),
    },
  };
}
export type Pack = NonNullable<Awaited<ReturnType<typeof findPack>>>;
